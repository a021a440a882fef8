import type { Problem } from '../../src-shared/errors.ts';

/** Messages between a pool and its threads. `job` numbers are unique within a pool. */
export interface ToWorker {
  job: number;
  request: unknown;
}

export type FromWorker =
  | { job: number; kind: 'progress'; fraction: number }
  | { job: number; kind: 'result'; result: unknown }
  | { job: number; kind: 'error'; problem: Problem; transient: boolean };
