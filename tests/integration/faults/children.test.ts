import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { GenerationService } from '../../../src-main/generation/generation-service.ts';
import { runningChildren } from '../../../src-main/process/children.ts';
import { crashingStudio } from '../../support/crashing-studio.ts';
import { checkStreams } from '../../support/film-checks.ts';
import { createFilmMaker, type FilmMaker, type MadeFilm, shortBrief } from '../../support/film-maker.ts';
import { isAlive } from '../../support/processes.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { type Fault, type StandIn, standInFfmpeg } from '../../support/stand-in-ffmpeg.ts';

const scratch = scratchFolder('faults');
const IDEA = 'A small fox is lost in a snowy forest. An old owl shows her the stars, and she finds her den.';
/** Long enough for an ffmpeg that works on a busy machine, short enough for a test. */
const STALL_MS = 3000;
/** The runs of each step that a fault meets, by their command line. */
const STEPS = {
  clip: '*/scene-2-*.graph.partial*',
  premix: '*/premix.wav',
  master: '*/mix.m4a.partial',
  piece: '*/pieces/*[0-9].*',
  stitch: '*/video.mp4.partial',
  film: '*/film.mp4.partial',
};

let crashes: Parameters<typeof crashingStudio>[1] = () => false;
let maker: FilmMaker;
const standIns: StandIn[] = [];
beforeAll(async () => {
  maker = await createFilmMaker(scratch, (studio) => crashingStudio(studio, (...job) => crashes(...job)));
});
afterEach(() => {
  expect(runningChildren()).toBe(0);
  for (const standIn of standIns.splice(0)) expect(standIn.pids().filter(isAlive)).toEqual([]);
});

function serviceWith(faults: Fault[]): { service: GenerationService; standIn: StandIn } {
  const standIn = standInFfmpeg(join(scratch, crypto.randomUUID()), maker.tools, faults);
  standIns.push(standIn);
  const { ffmpeg, ffprobe } = standIn;
  return { service: maker.startService({ ffmpeg, ffprobe, stallMs: STALL_MS }), standIn };
}

async function makeWith(service: GenerationService): Promise<MadeFilm> {
  const id = crypto.randomUUID();
  await service.start({ id, brief: shortBrief({ idea: IDEA }) });
  await service.idle();
  return maker.read(id);
}

const notes = ({ events }: MadeFilm): string[] => events.flatMap((e) => (e.kind === 'note' ? [e.payload.code] : []));
const leftovers = ({ folder }: MadeFilm): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /partial|\.cut$/.test(name));

async function expectWhole(film: MadeFilm): Promise<void> {
  expect(film.generation).toMatchObject({ status: 'completed', partial: false, problem: null });
  expect(film.scenes.map((s) => s.replaced)).toEqual([false, false, false]);
  expect(leftovers(film)).toEqual([]);
  await checkStreams(maker, film);
}

test.skipIf(process.platform === 'win32')(
  'an ffmpeg that is struck down, and one that leaves half a file, is run again in every step',
  async () => {
    // Two at most in a step: the third run has to do.
    const faults: Fault[] = [
      { when: STEPS.clip, kind: 'kill', times: 1 },
      { when: STEPS.clip, kind: 'truncate', times: 1 },
      { when: STEPS.premix, kind: 'truncate', times: 1 },
      { when: STEPS.master, kind: 'kill', times: 1 },
      { when: STEPS.piece, kind: 'truncate', times: 1 },
      { when: STEPS.stitch, kind: 'kill', times: 1 },
      { when: STEPS.film, kind: 'kill', times: 1 },
      { when: STEPS.film, kind: 'truncate', times: 1 },
    ];
    const { service, standIn } = serviceWith(faults);
    const film = await makeWith(service);
    await expectWhole(film);
    for (const [i, runs] of standIn.runs().entries()) expect(runs, JSON.stringify(faults[i])).toBeGreaterThan(0);
    expect(notes(film)).toEqual([]);
  },
);

test.skipIf(process.platform === 'win32')(
  'an ffmpeg that hangs and a thread that crashes are ended and tried again in every step',
  async () => {
    const { clip, master, stitch, film: finish } = STEPS;
    const { service, standIn } = serviceWith([
      ...[clip, master, stitch, finish].map((when): Fault => ({ when, kind: 'hang', times: 1 })),
      ...[master, stitch].map((when): Fault => ({ when, kind: 'truncate', times: 1 })),
    ]);
    const crashed = new Set<string>();
    crashes = (job) => !crashed.has(job) && Boolean(crashed.add(job));
    const film = await makeWith(service);
    crashes = () => false;
    await expectWhole(film);
    for (const runs of standIn.runs()) expect(runs).toBeGreaterThan(0);
    expect([...crashed].sort()).toEqual(['ambience', 'brief', 'music', 'picture:1', 'picture:2', 'picture:3', 'voice']);
  },
);

test.skipIf(process.platform === 'win32')(
  'what fails for good is replaced in a scene, else it fails the film with its step and cause, and the rest is kept',
  async () => {
    const { service } = serviceWith([
      // As written and as stand-in; after the retry as written again.
      { when: STEPS.clip, kind: 'exit', times: 3 },
      { when: STEPS.premix, kind: 'exit', times: 1 },
      { when: STEPS.stitch, kind: 'exit', times: 1 },
      { when: STEPS.film, kind: 'exit', times: 1 },
    ]);
    let first: string | null = null;
    // The thread dies of this picture however often it is tried.
    crashes = (job, request) => {
      const instruction = JSON.stringify((request as { instruction?: unknown }).instruction);
      if (job === 'picture:1') first ??= instruction;
      return job === 'picture:1' && instruction === first;
    };
    let film = await makeWith(service);
    const { id } = film.generation;
    const again = async (): Promise<void> => {
      service.retry(id);
      await service.idle();
      film = maker.read(id);
    };
    const detail = expect.stringContaining('the stand-in is broken');
    for (const [step, scene] of [
      ['clip:2', 2],
      ['mix', null],
      ['stitch', null],
      ['finish', null],
    ] as const) {
      expect(film.generation.status).toBe('failed');
      expect(film.generation.problem).toMatchObject({ code: 'FFMPEG_FAILED', step, scene, detail });
      expect(film.generation.problem?.hint).toMatch(/Retry/);
      // The scene was replaced as soon as its stand-in could be made…
      if (step === 'mix') {
        expect(film.scenes.map((s) => s.replaced)).toEqual([true, true, false]);
        expect(film.scenes[1]?.problem).toMatchObject({ code: 'FFMPEG_FAILED', step: 'clip:2', scene: 2 });
      }
      await again();
    }
    crashes = () => false;
    expect(film.generation).toMatchObject({ status: 'completed', partial: true, problem: null });
    // … and a retry gives it another chance as it was written.
    expect(film.scenes.map((s) => s.replaced)).toEqual([true, false, false]);
    expect(film.scenes[0]?.problem).toMatchObject({ code: 'ENGINE_FAILED', step: 'picture:1', scene: 1 });
    expect(new Set(notes(film))).toEqual(new Set(['scene-replaced-1', 'scene-replaced-2']));
    // What was finished before a failure was not made again.
    const done = film.events.flatMap((e) => (e.kind === 'step' && e.payload.state === 'done' ? [e.payload.key] : []));
    expect(done.filter((key) => ['story', 'clip:3', 'mix', 'stitch'].includes(key)).sort()).toEqual([
      'clip:3',
      'mix',
      'stitch',
      'story',
    ]);
    expect(leftovers(film)).toEqual([]);
    await checkStreams(maker, film);
  },
);
