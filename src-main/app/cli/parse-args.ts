import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { BRIEF_DEFAULTS, type BriefInput, PICTURE_ROLES, type PictureRole } from '../../../src-shared/brief.ts';
import { readWriter, type WriterChoice } from './writer-choice.ts';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

/** Every flag of `generate`. */
const OPTIONS = {
  output: { ...text, short: 'o' },
  id: text,
  title: text,
  brand: text,
  'brand-sounds': text,
  picture: { ...text, multiple: true },
  length: text,
  scenes: text,
  shape: text,
  resolution: text,
  fps: text,
  look: text,
  voice: text,
  pace: text,
  music: text,
  'music-file': text,
  captions: text,
  'keep-my-words': flag,
  seed: text,
  writer: text,
  library: text,
  json: flag,
  quiet: { ...flag, short: 'q' },
  help: { ...flag, short: 'h' },
} as const satisfies ParseArgsOptionsConfig;

export interface GenerateCommand {
  /** `-` reads the idea from standard input. */
  idea: string;
  output: string;
  id: string | null;
  /** The brief but for its pictures, not yet checked. */
  brief: Omit<BriefInput, 'pictures' | 'seed'> & { seed: number | null };
  pictures: { file: string; role: PictureRole | null }[];
  /** Who writes, when the library's settings are not to say. */
  writer: WriterChoice | null;
  /** The creator's own music. */
  musicFile: string | null;
  library: string | null;
  json: boolean;
  quiet: boolean;
}

export type Parsed =
  | { kind: 'generate'; command: GenerateCommand }
  | { kind: 'help' }
  /** One line for each thing that is wrong, naming its flag. */
  | { kind: 'wrong'; problems: string[] };

/** Reads `generate IDEA --output FILE …`. Pure: no file is looked at. Values are checked by the brief's own schema later. */
export function parseGenerate(args: string[]): Parsed {
  let parsed: ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true; args: string[] }>>;
  try {
    parsed = parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: true });
  } catch (thrown) {
    return { kind: 'wrong', problems: [explain(thrown)] };
  }
  const { values, positionals } = parsed;
  if (values.help) return { kind: 'help' };
  const problems: string[] = [];
  if (positionals.length === 0)
    problems.push('IDEA: write the idea in quotes after “generate”, or - to read it from standard input.');
  if (positionals.length > 1)
    problems.push(`IDEA: there are ${positionals.length} of them. Put the whole idea in quotes.`);
  if (!values.output) problems.push('--output: name the film to write, for example --output film.mp4.');
  if (values['music-file'] !== undefined && values.music !== undefined)
    problems.push('--music-file: takes the place of --music. Give one of them.');
  const pictures = (values.picture ?? []).map(readPicture);
  const writer = readWriter(values.writer);
  if (writer?.kind === 'wrong') problems.push(`--writer: ${writer.problem}`);
  if (problems.length > 0 || writer?.kind === 'wrong') return { kind: 'wrong', problems };
  return {
    kind: 'generate',
    command: {
      idea: positionals[0] ?? '',
      output: values.output ?? '',
      id: values.id ?? null,
      writer: writer?.choice ?? null,
      library: values.library ?? null,
      json: values.json ?? false,
      quiet: values.quiet ?? false,
      pictures,
      musicFile: values['music-file'] ?? null,
      // Unknown words are refused by the schema, with its own message; so they are passed on as they are.
      brief: {
        ...BRIEF_DEFAULTS,
        title: values.title ?? null,
        brand: values.brand ?? null,
        brandSounds: values['brand-sounds'] ?? null,
        lengthS: numberOrAuto(values.length),
        scenes: numberOrAuto(values.scenes),
        ...pick('aspect', values.shape),
        ...pick('resolution', values.resolution),
        ...(values.fps === undefined ? {} : { fps: Number(values.fps) as 24 }),
        ...pick('look', values.look),
        ...pick('voice', values.voice),
        ...pick('pace', values.pace),
        ...pick('music', values.music),
        ...pick('captions', values.captions),
        keepMyWords: values['keep-my-words'] ?? false,
        seed: values.seed === undefined ? null : Number(values.seed),
      },
    },
  };
}

/** The flag behind each field of a brief, for messages. */
export const FLAG_OF_FIELD: Record<string, string> = {
  idea: 'IDEA',
  pictures: '--picture',
  title: '--title',
  brand: '--brand',
  brandSounds: '--brand-sounds',
  lengthS: '--length',
  scenes: '--scenes',
  aspect: '--shape',
  resolution: '--resolution',
  fps: '--fps',
  look: '--look',
  voice: '--voice',
  pace: '--pace',
  music: '--music',
  musicFile: '--music-file',
  captions: '--captions',
  seed: '--seed',
};

const numberOrAuto = (value: string | undefined): number | 'auto' =>
  value === undefined || value === 'auto' ? 'auto' : Number(value);

function pick<K extends string>(key: K, value: string | undefined): Partial<Record<K, never>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, never>);
}

/** `photo.jpg:product`: the part after the last colon is a role only when it is one, so C:\photo.jpg stays a path. */
function readPicture(value: string): { file: string; role: PictureRole | null } {
  const at = value.lastIndexOf(':');
  const role = PICTURE_ROLES.find((r) => r === value.slice(at + 1));
  return at > 0 && role ? { file: value.slice(0, at), role } : { file: value, role: null };
}

function explain(thrown: unknown): string {
  const { code, message } = thrown as NodeJS.ErrnoException;
  const name = /'(-[^' ]*)/.exec(message)?.[1] ?? 'this flag';
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `${name}: there is no such flag. “scenewright generate --help” lists them.`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return `${name}: ${/does not take/.test(message) ? 'takes no value.' : 'needs a value after it.'}`;
    default:
      return message;
  }
}
