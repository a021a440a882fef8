import { ScenewrightError } from '../../src-shared/errors.ts';

/** Something that may well work when it is tried again; travels as the `cause` of the error that people see. */
export class TransientCause extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'TransientCause';
  }
}

const TRANSIENT_CODES = new Set(['EAGAIN', 'EBUSY', 'EMFILE', 'ENFILE', 'ENOMEM', 'ETXTBSY', 'ETIMEDOUT']);

/** True when the pipeline may retry: a stalled or killed child, or a system that was short of something for a moment. */
export function isTransient(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  if (thrown instanceof TransientCause) return true;
  if (TRANSIENT_CODES.has((thrown as NodeJS.ErrnoException).code ?? '')) return true;
  // A cancelled job is never repeated, whatever it died of.
  if (thrown instanceof ScenewrightError && thrown.problem.code === 'CANCELLED') return false;
  return isTransient(thrown.cause);
}
