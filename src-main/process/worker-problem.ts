import { type Problem, ScenewrightError, toProblem } from '../../src-shared/errors.ts';

/** Errors do not keep their class between threads, so the problem crosses; what nobody foresaw is the engine's failure. */
export function problemOf(thrown: unknown): Problem {
  const problem = toProblem(thrown);
  if (problem.code !== 'INTERNAL' || thrown instanceof ScenewrightError) return problem;
  return engineProblem(thrown);
}

/** The problem of an engine that threw or died: its own words as the message, the stack for the report. */
export function engineProblem(thrown: unknown): Problem {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  return { ...toProblem(error), code: 'ENGINE_FAILED', message: error.message, hint: 'Press Retry.' };
}
