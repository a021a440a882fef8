import { z } from 'zod';

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
  'ENGINE_FAILED',
  'PICTURE_UNREADABLE',
  'FILE_MISSING',
  'CANCELLED',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error as people see it: what happened, what to do, and where in the work. */
export const problemSchema = z.object({
  code: z.enum(ERROR_CODES),
  message: z.string(),
  hint: z.string(),
  /** Key of the step that failed (`clip:2`), when it was a step. */
  step: z.string().nullable(),
  scene: z.number().int().nullable(),
  /** For BAD_INPUT: one message per field. */
  fields: z.record(z.string(), z.string()).nullable(),
  /** The last lines of the child or the stack, for "copy report"; never shown in the sentence. */
  detail: z.string().nullable(),
});
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

/** Any thrown thing as a {@link Problem}; what we did not foresee becomes INTERNAL with its stack as detail. */
export function toProblem(thrown: unknown): Problem {
  if (thrown instanceof ScenewrightError) return thrown.problem;
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const code = systemCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'SQLITE_FULL') {
    return problem(
      'DISK_FULL',
      'The disk is full.',
      'Free some space, then press Retry. What is finished is kept.',
      error,
    );
  }
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') {
    return problem(
      'FOLDER_NOT_WRITABLE',
      'The library folder cannot be written.',
      'Check its permissions or choose another folder in the settings, then press Retry.',
      error,
    );
  }
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

/** For the default branch of a switch over a union: a new member is a type error there. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
