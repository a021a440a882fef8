import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { electronEnvironment } from '../../scripts/lib/electron.mjs';
import { type StoredEvent, storedEventSchema } from '../../src-shared/events.ts';
import ideas from '../fixtures/ideas.json' with { type: 'json' };
import { type Peak, watchMemory } from './memory.ts';

const ROOT = join(import.meta.dirname, '../..');

export interface BenchFilm {
  idea: string;
  lengthS: number;
  scenes: number;
}

export interface Generated {
  wallMs: number;
  /** Milliseconds by step key. */
  steps: Map<string, number>;
  /** Of the app and all it started. */
  peak: Peak;
}

/** The idea of tests/fixtures/ideas.json with this id. */
export const ideaText = (id: string): string => ideas.find((idea) => idea.id === id)?.idea ?? '';

/**
 * One film at 1080p30 by `generate`, from the start of the process to its end, in a library that is thrown away.
 *
 * @param look at the finished film before it goes
 */
export async function generateFilm(
  { idea, lengthS, scenes }: BenchFilm,
  look: (film: string) => Promise<void> = async () => undefined,
): Promise<Generated> {
  const folder = mkdtempSync(join(tmpdir(), 'scenewright-bench-'));
  const { executable, args, env } = electronEnvironment();
  const film = join(folder, 'film.mp4');
  const flags = ['--output', film, '--library', join(folder, 'library'), '--json', '--seed', '7'];
  const brief = ['--length', String(lengthS), '--scenes', String(scenes), '--resolution', '1080p', '--fps', '30'];
  const app = [...args, '--ozone-platform=headless', ROOT, `--user-data-dir=${folder}/user`];
  const started = performance.now();
  const child = spawn(executable, [...app, 'generate', idea, ...flags, ...brief], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const memory = watchMemory(child.pid ?? 0);
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += chunk;
  });
  try {
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    const wallMs = performance.now() - started;
    const peak = memory.stop();
    if (code !== 0) throw new Error(`generate ended with ${code}`);
    await look(film);
    return { wallMs, steps: stepTimes(text), peak };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
