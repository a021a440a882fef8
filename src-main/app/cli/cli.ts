import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { v4 as uuid } from 'uuid';
import {
  BRIEF_LIMITS,
  type Brief,
  type BriefMusic,
  type BriefPicture,
  briefProblems,
  briefSchema,
} from '../../../src-shared/brief.ts';
import { ScenewrightError, toProblem } from '../../../src-shared/errors.ts';
import { isTerminal } from '../../../src-shared/generation.ts';
import type { FfmpegTools } from '../../film/film-room.ts';
import { addMusicFromFile } from '../../generation/add-music.ts';
import type { GenerationService } from '../../generation/generation-service.ts';
import { createGenerationService, type ServiceParts } from '../../generation/service.ts';
import type { Studio } from '../../generation/step.ts';
import { createWriters, type Writers } from '../../generation/writers.ts';
import { chosenPrograms } from '../../library/app-settings.ts';
import { backUp } from '../../library/back-up.ts';
import { removeDraftMusic } from '../../library/draft-music.ts';
import { addPictureFromFile, removeDraft } from '../../library/draft-pictures.ts';
import { isUuid } from '../../library/file-ids.ts';
import { readLanguageSettings } from '../../library/language-settings.ts';
import { type Library, libraryExists, openLibrary } from '../../library/library.ts';
import { forkSideProcess, type OpenSideProcess } from '../../process/side-process.ts';
import { deliver, outputProblem } from './check-output.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { HELP } from './help.ts';
import { FLAG_OF_FIELD, type GenerateCommand, parseGenerate } from './parse-args.ts';
import { createReporter, type Output, oneLine } from './reporter.ts';
import { settingsOf } from './writer-choice.ts';

export interface CliEnvironment {
  /** Everything after `generate`. */
  args: string[];
  /** Where films are kept when --library does not say. */
  defaultLibrary: string;
  /** Reads all of standard input. */
  readInput: () => Promise<string>;
  out: Output;
  error: (text: string) => void;
  /** Calls back when the user presses Ctrl-C; returns the unsubscribe. */
  onInterrupt: (listener: () => void) => () => void;
  /** The engines, made when they are needed. */
  createStudio: () => ServiceParts['studio'] & { close: () => Promise<void> };
  /** Starts the process that holds a model file. */
  openProcess?: OpenSideProcess;
  /** The search for ffmpeg; it is told what the library's settings say, where there is a library yet. */
  tools: (settings?: ReturnType<typeof chosenPrograms>) => Promise<FfmpegTools>;
  /** Replaced in tests of a full disk. */
  freeBytes?: ServiceParts['freeBytes'];
}

/** `scenewright generate`: the same pipeline as in the window. Resolves with the exit code. */
export async function runCli(environment: CliEnvironment): Promise<ExitCode> {
  const parsed = parseGenerate(environment.args);
  switch (parsed.kind) {
    case 'help':
      environment.out.write(HELP);
      return EXIT.film;
    case 'wrong':
      return refuse(environment, parsed.problems);
    case 'generate':
      return generate(environment, parsed.command);
  }
}

async function generate(environment: CliEnvironment, command: GenerateCommand): Promise<ExitCode> {
  const idea = command.idea === '-' ? await environment.readInput() : command.idea;
  const seed = command.brief.seed ?? Math.floor(Math.random() * BRIEF_LIMITS.seedMax);
  const typed = { ...command.brief, idea, seed, pictures: [] };
  const problems = linesOf(briefProblems(typed));
  if (command.pictures.length > BRIEF_LIMITS.pictures) {
    problems.push(`--picture: A film takes up to ${BRIEF_LIMITS.pictures} pictures. Leave one out.`);
  }
  if (command.id !== null && !isUuid(command.id)) problems.push('--id: give a UUID, such as one that uuidgen prints.');
  const output = await outputProblem(command.output);
  if (output) problems.push(`--output: ${output}`);
  if (problems.length > 0) return refuse(environment, problems);
  let library: Library | null = null;
  let writers: Writers | null = null;
  const studio = environment.createStudio();
  try {
    const folder = resolve(command.library ?? environment.defaultLibrary);
    // Without ffmpeg no library is made; one that is there may say where ffmpeg is.
    if (!libraryExists(folder)) await environment.tools();
    await mkdir(folder, { recursive: true });
    library = openLibrary(folder);
    await environment.tools(chosenPrograms(library));
    for (const { message, hint } of library.problems) environment.error(`${oneLine(message)}\n${oneLine(hint)}\n`);
    const kept = library;
    const { writer } = command;
    const settings = () => (writer ? settingsOf(writer) : readLanguageSettings(kept));
    writers = createWriters(settings, environment.openProcess ?? forkSideProcess);
    const brief = briefSchema.parse(typed);
    return await makeAndDeliver({ environment, command, library, studio: { ...studio, writers }, brief });
  } catch (thrown) {
    return fail(environment, thrown);
  } finally {
    await writers?.close();
    await studio.close();
    // A copy that cannot be made does not undo the film.
    if (library) await Promise.all([library.records.settled(), backUp(library).catch(() => null)]);
    library?.close();
  }
}

interface Job {
  environment: CliEnvironment;
  command: GenerateCommand;
  library: Library;
  studio: Studio;
  brief: Brief;
}

async function makeAndDeliver({ environment, command, library, studio, brief }: Job): Promise<ExitCode> {
  const id = (command.id ?? uuid()).toLowerCase();
  const { freeBytes } = environment;
  const tools = () => environment.tools(chosenPrograms(library));
  const service = createGenerationService({ library, studio, tools, ...(freeBytes ? { freeBytes } : {}) });
  const reporter = createReporter(command, environment.out);
  const stopListening = service.onEvent((event) => {
    if (event.generationId === id) reporter.event(event);
  });
  let interrupted = false;
  const cancel = (): void => {
    // Pressed while the pictures are read, before there is anything to cancel: it is done as soon as there is.
    interrupted = true;
    if (service.exists(id)) service.cancel(id);
  };
  const stopInterrupt = environment.onInterrupt(cancel);
  try {
    await begin({ service, library, tools, command, brief, id });
    if (interrupted) cancel();
    await service.idle();
    reporter.end();
    return await conclude({ environment, command, library, service, id });
  } finally {
    stopInterrupt();
    stopListening();
  }
}

interface Beginning {
  service: GenerationService;
  library: Library;
  tools: () => Promise<FfmpegTools>;
  command: GenerateCommand;
  brief: Brief;
  id: string;
}

/** Starts the film, or takes it up again when the id is known. */
async function begin({ service, library, tools, command, brief, id }: Beginning): Promise<void> {
  if (service.exists(id)) {
    library.generations.markInterrupted();
    if (library.generations.byId(id)?.deletedAt) library.generations.restore(id);
    service.retry(id);
    return;
  }
  const pictures: BriefPicture[] = [];
  let musicFile: BriefMusic | null = null;
  try {
    for (const { file, role } of command.pictures) {
      const picture = await addPictureFromFile(library, file);
      pictures.push(role ? { ...picture, role } : picture);
    }
    if (command.musicFile !== null) {
      const signal = new AbortController().signal;
      musicFile = await addMusicFromFile(library, command.musicFile, { tools: await tools(), signal });
    }
    await service.start({ id, brief: { ...brief, pictures, musicFile } });
  } finally {
    // The film has its own copies by now; without a film they are not wanted.
    for (const { id: draft } of pictures) await removeDraft(library, draft);
    if (musicFile) await removeDraftMusic(library, musicFile.id);
  }
}

interface Conclusion {
  environment: CliEnvironment;
  command: GenerateCommand;
  library: Library;
  service: GenerationService;
  id: string;
}

async function conclude({ environment, command, library, service, id }: Conclusion): Promise<ExitCode> {
  const row = library.generations.get(id);
  if (row.status === 'completed' && row.videoPath) {
    await deliver(library.files.absolute(row.videoPath), command.output);
    const seconds = ((row.durationMs ?? 0) / 1000).toFixed(1);
    const partial = row.partial ? ', partial' : '';
    say(command, environment, `${oneLine(row.title ?? 'Film')} (${seconds} s${partial}): ${resolve(command.output)}`);
    return EXIT.film;
  }
  // The service knows more than the row where even that could not be written.
  const { status, problem } = service.snapshot(id, row.lastSeq).generation;
  if (status === 'cancelled' || (status === 'interrupted' && !problem)) {
    environment.error(`Cancelled. Go on with it: --id ${id}\n`);
    return EXIT.cancelled;
  }
  // Stopped by a full disk and the like: it is not lost, and nobody waits here until there is room again.
  if (status !== 'interrupted' && !isTerminal(status))
    throw new ScenewrightError({ code: 'INTERNAL', message: `The film ended as ${status}.` });
  return fail(environment, problem ? new ScenewrightError(problem) : new Error('unknown cause'), id);
}

function say({ json, quiet }: GenerateCommand, { out }: CliEnvironment, text: string): void {
  if (!json && !quiet) out.write(`${text}\n`);
}

/** One line for each field, after the flag that sets it. */
const linesOf = (fields: Partial<Record<string, string>>): string[] =>
  Object.entries(fields).map(([field, text]) => `${FLAG_OF_FIELD[field] ?? field}: ${text}`);

function refuse({ error }: CliEnvironment, problems: string[]): ExitCode {
  for (const problem of problems) error(`${oneLine(problem)}\n`);
  return EXIT.badInput;
}

/** Bad input and a machine that cannot work yet are 2: nothing was begun. The rest is a film that failed. */
const BEFORE_THE_FILM = new Set([
  'BAD_INPUT',
  'PICTURE_UNREADABLE',
  'FFMPEG_MISSING',
  'DISK_FULL',
  'FOLDER_NOT_WRITABLE',
  'LIBRARY_UNAVAILABLE',
]);

function fail(environment: CliEnvironment, thrown: unknown, id?: string): ExitCode {
  const { error } = environment;
  const { code, message, hint, step, scene, detail, fields } = toProblem(thrown);
  if (fields && id === undefined) return refuse(environment, linesOf(fields));
  const where = step ? ` (step ${step}${scene === null ? '' : `, scene ${scene}`})` : '';
  error(`${oneLine(message)}${where}\n${hint ? `${oneLine(hint)}\n` : ''}`);
  if (code === 'INTERNAL' && detail) error(`${detail}\n`);
  if (id) error(`What is finished is kept. Go on with it: --id ${id}\n`);
  return id === undefined && BEFORE_THE_FILM.has(code) ? EXIT.badInput : EXIT.failed;
}
