import { join } from 'node:path';
import { type Problem, ScenewrightError } from '../../src-shared/errors.ts';
import { WorkerPool, workerUrl } from '../process/worker-pool.ts';
import { markDamaged } from './inspect.ts';
import type { Library } from './library.ts';

export interface BackUpTask {
  /** The database, absolute path. */
  file: string;
}

export type BackUpOutcome =
  | { kind: 'made'; backup: string }
  | { kind: 'unchanged' }
  /** The live database did not survive being read through. */
  | { kind: 'damaged'; detail: string };

const pool = new WorkerPool<BackUpTask, BackUpOutcome>(workerUrl(import.meta.url, 'back-up'), 1);

/**
 * Backs the library up in a thread, unless nothing changed since the last time. Rejects when there is no room for it.
 *
 * @returns what the creator has to know: that the database is damaged, and will be repaired at the next start
 */
export async function backUp(library: Library): Promise<Problem | null> {
  const file = join(library.folder, 'library.db');
  const outcome = await pool.run({ file });
  if (outcome.kind !== 'damaged') return null;
  markDamaged(file);
  return new ScenewrightError({
    code: 'LIBRARY_UNAVAILABLE',
    message: 'The library’s file is damaged.',
    hint: 'Start Scenewright again: it restores the library from its last backup and from the films’ own folders.',
    detail: outcome.detail,
  }).problem;
}
