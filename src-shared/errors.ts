import type { z } from 'zod';
import type { problemSchema } from './problem-schema.ts';

/** Every way a request or a generation can fail, named. */
export const ERROR_CODES = [
  'BAD_INPUT',
  'NOT_FOUND',
  'CONFLICT',
  'FORBIDDEN',
  'FFMPEG_MISSING',
  'FFMPEG_FAILED',
  'DISK_FULL',
  'FOLDER_NOT_WRITABLE',
  'LIBRARY_UNAVAILABLE',
  /** Said once at start: the library was damaged, and what was done about it. */
  'LIBRARY_RESTORED',
  'ENGINE_FAILED',
  'PICTURE_UNREADABLE',
  'FILE_MISSING',
  'CANCELLED',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export type Problem = z.infer<typeof problemSchema>;

/** The one error class that crosses rooms; carries a {@link Problem}. */
export class ScenewrightError extends Error {
  readonly problem: Problem;

  constructor(problem: Pick<Problem, 'code' | 'message'> & Partial<Problem>, options?: ErrorOptions) {
    super(problem.message, options);
    this.name = 'ScenewrightError';
    this.problem = {
      hint: '',
      step: null,
      scene: null,
      fields: null,
      detail: null,
      ...problem,
    };
  }
}

/** Node's and SQLite's own code of an error (ENOSPC, SQLITE_FULL), if it has one. */
const systemCode = (error: Error): string | undefined => (error as Error & { code?: string }).code;

/** What people are told of the errors that systems and SQLite have codes for. */
const KNOWN: readonly { codes: RegExp; code: ErrorCode; message: string; hint: string }[] = [
  {
    codes: /^(?:ENOSPC|EDQUOT|SQLITE_FULL)$/,
    code: 'DISK_FULL',
    message: 'The disk is full.',
    hint: 'Free some space, then try again. What is finished is kept.',
  },
  {
    codes: /^(?:EACCES|EROFS|EPERM|SQLITE_(?:READONLY|CANTOPEN|PERM)\w*)$/,
    code: 'FOLDER_NOT_WRITABLE',
    message: 'The library folder cannot be written.',
    hint: 'Check its permissions, or start Scenewright with --library=FOLDER and another folder. What is finished is kept.',
  },
  {
    codes: /^SQLITE_(?:BUSY|LOCKED)\w*$/,
    code: 'LIBRARY_UNAVAILABLE',
    message: 'Another program is holding the library’s file.',
    hint: 'Close what may be using it (a backup, a sync or a database tool), then try again. Nothing is lost.',
  },
  {
    codes: /^SQLITE_(?:CORRUPT\w*|NOTADB)$/,
    code: 'LIBRARY_UNAVAILABLE',
    message: 'The library’s file is damaged.',
    hint: 'Start Scenewright again: it restores the library from its last backup and from the films’ own folders.',
  },
  {
    codes: /^(?:EIO|ENXIO|ENODEV|ESTALE|ENOTCONN|SQLITE_IOERR\w*)$/,
    code: 'LIBRARY_UNAVAILABLE',
    message: 'The disk that holds the library gives errors.',
    hint: 'Check that it is connected and sound, then try again. What is finished is kept.',
  },
];

/** Any thrown thing as a {@link Problem}; what we did not foresee becomes INTERNAL with its stack as detail. */
export function toProblem(thrown: unknown): Problem {
  if (thrown instanceof ScenewrightError) return thrown.problem;
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const system = systemCode(error);
  const known = typeof system === 'string' ? KNOWN.find(({ codes }) => codes.test(system)) : undefined;
  if (known) return problem(known.code, known.message, known.hint, error);
  return problem(
    'INTERNAL',
    'Something went wrong inside Scenewright.',
    'Press Retry. If it comes back, copy the report.',
    error,
  );
}

function problem(code: ErrorCode, message: string, hint: string, error: Error): Problem {
  return {
    code,
    message,
    hint,
    step: null,
    scene: null,
    fields: null,
    detail: error.stack ?? error.message,
  };
}

/** True for an abort, whoever threw it: cancelling is an outcome, not a failure. */
export function isCancel(thrown: unknown): boolean {
  if (thrown instanceof ScenewrightError) return thrown.problem.code === 'CANCELLED';
  return thrown instanceof Error && (thrown.name === 'AbortError' || systemCode(thrown) === 'ABORT_ERR');
}

/** Causes that lie in the place of the library and not in the film: the film waits, and goes on once they are gone. */
const IN_THE_PLACE: ReadonlySet<ErrorCode> = new Set(['DISK_FULL', 'FOLDER_NOT_WRITABLE', 'LIBRARY_UNAVAILABLE']);

/** True for a problem that pauses a film and does not fail it. */
export const pausesFilm = ({ code }: Pick<Problem, 'code'>): boolean => IN_THE_PLACE.has(code);

/** For the default branch of a switch over a union: a new member is a type error there. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
