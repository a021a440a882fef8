import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findTools } from '../../src-main/film/tools.ts';
import { createBuiltinStudio } from '../../src-main/generation/builtin-studio.ts';
import { createGenerationService } from '../../src-main/generation/service.ts';
import { openLibrary } from '../../src-main/library/library.ts';
import { killAllChildren, runningChildren } from '../../src-main/process/children.ts';
import { BRIEF_DEFAULTS, briefSchema } from '../../src-shared/brief.ts';
import type { StoredEvent } from '../../src-shared/events.ts';
import ideas from '../fixtures/ideas.json' with { type: 'json' };
import { printTable } from './table.ts';

/** Cancels of each step; `SCENEWRIGHT_BENCH_RUNS` for another number. */
const RUNS = Number(process.env['SCENEWRIGHT_BENCH_RUNS'] ?? 20);

/** Row of the film as it was last cut (`creator/last-cut.ts`). */
const CUT = 'cut';

/** Steps of the main loop that are over before a timer rings. */
const QUICK_MS = 50;

/**
 * Cancels a 1080p film in the middle of each step, at moments spread over the step's own length, and takes it up again:
 * from the word to the moment when the run has ended and no child of it is left.
 */
export async function benchCancel(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'scenewright-bench-'));
  const library = openLibrary(join(folder, 'library'));
  const studio = createBuiltinStudio();
  const tools = await findTools();
  const service = createGenerationService({ library, studio, tools: () => Promise.resolve(tools) });
  const idea = ideas.find((i) => i.id === 'lighthouse')?.idea ?? '';
  const brief = briefSchema.parse({ ...BRIEF_DEFAULTS, idea, lengthS: 10, scenes: 3, seed: 7, resolution: '1080p' });
  const next = (wanted: (event: StoredEvent) => boolean): Promise<StoredEvent> =>
    new Promise((resolve) => {
      const stop = service.onEvent((event) => {
        if (!wanted(event)) return;
        stop();
        resolve(event);
      });
    });
  try {
    const lengths = await undisturbed();
    let id = '';
    const rows: (string | number)[][] = [];
    for (const [key, lengthMs] of lengths) {
      const times: number[] = [];
      // Less and less, where a step is quicker than it was alone (a thread that is warm).
      let share = 0.8;
      for (let run = 0; run < 3 * RUNS && times.length < RUNS; run++) {
        const isStep = (e: StoredEvent, state: string): boolean =>
          e.kind === 'step' && e.payload.key === key && e.payload.state === state;
        const started = next((e) => isStep(e, 'started'));
        id = await begin(id, key);
        await Promise.race([started, service.idle().then(() => neverStarted(key))]);
        let over = false;
        void next((e) => isStep(e, 'done')).then(() => {
          over = true;
        });
        // At once in the quickest.
        if (lengthMs > QUICK_MS) await sleep((share * lengthMs * ((run % RUNS) + 0.5)) / RUNS);
        const word = performance.now();
        service.cancel(id);
        await service.idle();
        const tookMs = performance.now() - word;
        if (runningChildren() > 0) throw new Error(`a child outlived the cancel of ${key}`);
        if (!over || lengthMs <= QUICK_MS) times.push(tookMs);
        else share /= 2;
      }
      rows.push([key, times.length, ...[50, 99, 100].map((p) => `${Math.round(percentile(times, p))} ms`)]);
      console.log(rows.at(-1)?.join(' '));
    }
    printTable(['cancelled in', 'times', 'p50', 'p99', 'most'], rows);
  } finally {
    await service.shutdown();
    await killAllChildren();
    await studio.close();
    library.close();
    rmSync(folder, { recursive: true, force: true });
  }

  /** Goes on with the film so that the step is made once more; with another film when this one was finished. */
  async function begin(id: string, key: string): Promise<string> {
    if (id !== '' && service.snapshot(id, 0).generation.status === 'cancelled') {
      library.steps.reset(id, key);
      // Scenes as they were last cut would be taken from there, and not written again.
      library.steps.reset(id, CUT);
      service.retry(id);
      return id;
    }
    const another = crypto.randomUUID();
    await service.start({ id: another, brief });
    return another;
  }

  /** One film left alone: its steps in the order they began, and how long each took. */
  async function undisturbed(): Promise<Map<string, number>> {
    const first = crypto.randomUUID();
    await service.start({ id: first, brief });
    await service.idle();
    const lengths = new Map<string, number>();
    for (const { kind, payload } of service.snapshot(first, 0).events) {
      // One of each kind: scene 2 for the steps of a scene.
      if (kind !== 'step' || (payload.scene !== null && payload.scene !== 2)) continue;
      if (payload.state === 'started') lengths.set(payload.key, 0);
      if (payload.state === 'done') lengths.set(payload.key, payload.durationMs ?? 0);
    }
    return lengths;
  }
}

/** The film ends by itself only where the step was not made; a film that is cancelled is not there to be waited for. */
function neverStarted(key: string): never {
  throw new Error(`the film ended without ${key}`);
}

function percentile(values: number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((p / 100) * sorted.length) - 1)] ?? Number.NaN;
}
