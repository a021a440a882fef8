import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { electronEnvironment } from '../../scripts/lib/electron.mjs';
import { type StoredEvent, storedEventSchema } from '../../src-shared/events.ts';
import ideas from '../fixtures/ideas.json' with { type: 'json' };
import { watchMemory } from './memory.ts';
import { median, megabytes, printTable, seconds } from './table.ts';

const ROOT = join(import.meta.dirname, '../..');
const LENGTH_S = 24;
const RUNS = 3;

/** `generate` of the lighthouse idea at 1080p30, 3 scenes, 24 s: whole time, each step, peak memory of all processes. */
export async function benchFilm(): Promise<void> {
  const idea = ideas.find((i) => i.id === 'lighthouse')?.idea ?? '';
  const runs = [];
  for (let i = 0; i < RUNS; i++) runs.push(await generate(idea));
  const whole = runs.map((r) => r.wallMs);
  const last = runs.at(-1);
  printTable(
    ['lighthouse, 1080p30, 3 scenes, 24 s', 'value'],
    [
      ['whole time, median', seconds(median(whole))],
      ['whole time, each', whole.map(seconds).join(', ')],
      ['film seconds per second', (LENGTH_S / (median(whole) / 1000)).toFixed(2)],
      ['peak memory, all processes', megabytes(Math.max(...runs.map((r) => r.peakBytes)))],
    ],
  );
  printTable(
    ['step (last run)', 'time'],
    [...(last?.steps ?? [])].map(([key, ms]) => [key, seconds(ms)]),
  );
}

async function generate(idea: string): Promise<{ wallMs: number; steps: Map<string, number>; peakBytes: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'scenewright-bench-'));
  const { executable, args, env } = electronEnvironment();
  const flags = ['--output', join(folder, 'film.mp4'), '--library', join(folder, 'library'), '--json', '--seed', '7'];
  const brief = ['--length', String(LENGTH_S), '--scenes', '3', '--resolution', '1080p', '--fps', '30'];
  const started = performance.now();
  const child = spawn(
    executable,
    [
      ...args,
      '--ozone-platform=headless',
      ROOT,
      `--user-data-dir=${folder}/user`,
      'generate',
      idea,
      ...flags,
      ...brief,
    ],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const memory = watchMemory(child.pid ?? 0);
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const wallMs = performance.now() - started;
  const peakBytes = memory.stop();
  rmSync(folder, { recursive: true, force: true });
  if (code !== 0) throw new Error(`generate ended with ${code}`);
  return { wallMs, steps: stepTimes(text), peakBytes };
}

function stepTimes(text: string): Map<string, number> {
  const events: StoredEvent[] = text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => storedEventSchema.parse(JSON.parse(line)));
  return new Map(
    events.flatMap((e) =>
      e.kind === 'step' && e.payload.durationMs !== null ? [[e.payload.key, e.payload.durationMs]] : [],
    ),
  );
}
