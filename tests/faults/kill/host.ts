import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { electronEnvironment } from '../../../scripts/lib/electron.mjs';
import { windowlessArgs } from '../../../scripts/lib/windowless.mjs';
import { type StoredEvent, storedEventSchema } from '../../../src-shared/events.ts';

const ROOT = join(import.meta.dirname, '../../..');
const PRELOAD = join(import.meta.dirname, 'preload.cjs');

/** The film of every trial; its id is the same in all of them, each has a library of its own. */
export const FILM_ID = '4f6c1f0e-3a1b-4c59-9a53-0d5b6f2f7c11';
const IDEA = 'A lighthouse keeper finds a message in a bottle on a stormy night and rows out to answer it.';
const BRIEF = ['--length', '10', '--scenes', '3', '--resolution', '360p', '--fps', '24', '--seed', '7'];

/** `generate` of the command line, or the app with its window; both are the built app in real Electron. */
export type Host = 'generate' | 'app';

/** SIGKILL before or after an operation of the journal, as many milliseconds later. */
export interface KillPoint {
  at: 'before' | 'after';
  name: string;
  delayMs: number;
}

/** Where a trial lives. */
export interface Place {
  userData: string;
  library: string;
  output: string;
  journal: string;
}

export interface RunningHost {
  child: ChildProcess;
  launchedAtMs: number;
  /** Events that were pushed to standard output. A line that the kill cut in the middle is none. */
  pushed: StoredEvent[];
  /** Standard error. */
  said: string[];
  /** Resolves as soon as the process is gone: its children may still run, and hold its pipes open. */
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  /** Resolves when all that it said was read. */
  closed: Promise<unknown>;
}

const running = new Set<ChildProcess>();
// Whoever stops the trials stops their films too.
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

/** Starts a host on the film of a place; with a point it will kill itself there. */
export function startHost(host: Host, place: Place, point: KillPoint | null = null): RunningHost {
  const { executable, args, env } = electronEnvironment();
  const command =
    host === 'generate'
      ? ['generate', IDEA, ...BRIEF, '--id', FILM_ID, '--library', place.library, '--output', place.output, '--json']
      : [`--library=${place.library}`];
  const launchedAtMs = Date.now();
  const child = spawn(
    executable,
    [
      ...args,
      ...(windowlessArgs(command, process.platform) ?? []),
      `--user-data-dir=${place.userData}`,
      ROOT,
      ...command,
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ...env,
        NODE_OPTIONS: `--require=${JSON.stringify(PRELOAD)}`,
        SCENEWRIGHT_FAULTS_JOURNAL: place.journal,
        SCENEWRIGHT_FAULTS_POINT: JSON.stringify(point),
      },
    },
  );
  running.add(child);
  const pushed: StoredEvent[] = [];
  const said: string[] = [];
  let rest = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    if (host === 'generate') pushed.push(...lines.map((line) => storedEventSchema.parse(JSON.parse(line))));
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const ended = once(child, 'exit').then(([code, signal]) => {
    running.delete(child);
    return { code, signal } as Awaited<RunningHost['ended']>;
  });
  return { child, launchedAtMs, pushed, said, ended, closed: once(child, 'close') };
}
