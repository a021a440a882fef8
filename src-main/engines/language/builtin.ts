import type { Brief } from '../../../src-shared/brief.ts';
import type { Understanding } from '../../../src-shared/understanding.ts';
import { WorkerPool, workerUrl } from '../../process/worker-pool.ts';
import type { EngineRun } from '../engine.ts';
import type { LanguageEngine } from './language-engine.ts';
import type { ReadableBrief } from './reading/understand.ts';

/** A film asks once, and what its thread has read in is wanted by painters and encoders. */
const IDLE_MS = 1000;

/** The language engine that is always there: it understands by grammar and tables, in a worker thread. */
export function createBuiltinLanguageEngine(): LanguageEngine & { close(): Promise<void> } {
  const pool = new WorkerPool<ReadableBrief, Understanding>(workerUrl(import.meta.url, 'understand'), 1, {
    idleMs: IDLE_MS,
  });
  return {
    id: 'builtin',
    detect: async () => ({
      name: 'Built-in writer',
      state: 'ready',
      detail:
        'Writes English best, then German, French, Spanish, Italian and Portuguese; other languages keep your own words.',
    }),
    understand: ({ idea, brand, keepMyWords, pictures }: Brief, { signal }: EngineRun) =>
      pool.run({ idea, brand, keepMyWords, pictures }, { signal }),
    close: () => pool.close(),
  };
}
