import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright';
import { electronEnvironment } from '../../scripts/lib/electron.mjs';
import { BRIEF_DEFAULTS } from '../../src-shared/brief.ts';
import type { Bridge } from '../../src-shared/contract.ts';
import ideas from '../fixtures/ideas.json' with { type: 'json' };
import { watchMemory } from './memory.ts';
import { megabytes, printTable, seconds } from './table.ts';

declare const window: { scenewright: Bridge };
/** Where the measurement is kept in the main process while the film is made. */
type Measuring = typeof globalThis & { delays?: { percentile(p: number): number; disable(): void } };

const ROOT = join(import.meta.dirname, '../..');

/** The same film in the real window: delay of the main process's event loop while it is made, and the peak memory. */
export async function benchWindow(): Promise<void> {
  const userData = mkdtempSync(join(tmpdir(), 'scenewright-bench-'));
  const { executable, args, env } = electronEnvironment();
  Object.assign(process.env, env);
  const app = await _electron.launch({
    ...(env['ELECTRON_OVERRIDE_DIST_PATH'] ? {} : { executablePath: executable }),
    args: [...args, ROOT, `--user-data-dir=${userData}`],
    env: { ...process.env, ...env } as Record<string, string>,
  });
  try {
    const page = await app.firstWindow();
    await page.getByRole('textbox', { name: 'Idea' }).waitFor();
    const memory = watchMemory(app.process().pid ?? 0);
    await app.evaluate(() => {
      const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks');
      const delays = monitorEventLoopDelay({ resolution: 5 });
      delays.enable();
      (globalThis as Measuring).delays = delays;
    });
    const started = performance.now();
    const idea = ideas.find((i) => i.id === 'lighthouse')?.idea ?? '';
    const id = crypto.randomUUID();
    const brief = { ...BRIEF_DEFAULTS, idea, lengthS: 24, scenes: 3, seed: 7 } as const;
    await page.evaluate(([i, b]) => window.scenewright.generation.start({ id: i, brief: b }), [id, brief] as const);
    await page.evaluate((i) => {
      location.hash = `#/film/${i}`;
    }, id);
    await page.getByRole('button', { name: 'Save a copy' }).waitFor({ timeout: 300_000 });
    const wallMs = performance.now() - started;
    const delay = await app.evaluate(() => {
      const { delays } = globalThis as Measuring;
      delays?.disable();
      // Nanoseconds; the 5 ms of the sampling timer itself are part of each value.
      return [50, 99, 99.9, 100].map((p) => (delays?.percentile(p) ?? 0) / 1e6 - 5);
    });
    printTable(
      ['in the window, 1080p30, 24 s', 'value'],
      [
        ['whole time', seconds(wallMs)],
        ['main-loop delay p50', `${delay[0]?.toFixed(1)} ms`],
        ['main-loop delay p99', `${delay[1]?.toFixed(1)} ms`],
        ['main-loop delay p99.9', `${delay[2]?.toFixed(1)} ms`],
        ['main-loop delay max', `${delay[3]?.toFixed(1)} ms`],
        ['peak memory, all processes', megabytes(memory.stop().bytes)],
      ],
    );
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true });
  }
}
