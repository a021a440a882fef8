import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { guardChild } from './guard.ts';
import { LineSplitter, Tail } from './lines.ts';
import { shellLine } from './shell-line.ts';
import { watchForStall } from './stall-watch.ts';
import { stepBackChild } from './step-back.ts';
import { TransientCause } from './transient.ts';

/**
 * A child that was asked to end gets this long before it is killed. Cancelling has 1 s in all, and what a child would
 * finish in more time is thrown away: an x264 at 1080p takes longer than this to empty its queue.
 */
export const TERM_GRACE_MS = 200;

/** How a child ended. `tail` holds the last lines of its stderr. */
export type ChildEnd =
  | { kind: 'exit'; code: number; tail: string }
  /** By a signal that we did not send: out of memory, or somebody's `kill`. */
  | { kind: 'killed'; signal: NodeJS.Signals; tail: string };

export interface Supervision {
  /** For the log: "clip 2". */
  label: string;
  /** Aborting ends the child; the promise then rejects with the signal's reason, once the child is gone. */
  signal?: AbortSignal | undefined;
  onStdoutLine?: ((line: string) => void) | undefined;
  onStderrLine?: ((line: string) => void) | undefined;
  /** The child is stopped, with a {@link TransientCause}, when nothing was {@link Pulse.beat heard} for this long. */
  stallMs?: number | undefined;
  /** Called once with the way to say "it goes on"; without it, every line of output counts. */
  onPulse?: ((beat: () => void) => void) | undefined;
}

export interface ChildRequest extends Supervision {
  /** An executable file; never a line for a shell. */
  command: string;
  args: readonly string[];
  cwd?: string | undefined;
}

const running = new Set<ChildProcess>();
let log: ((line: string) => void) | null = null;

/** Where the line of each started child goes (electron-log in the app). */
export function setChildLog(write: (line: string) => void): void {
  log = write;
}

/** How many children run now. */
export const runningChildren = (): number => running.size;

/** Starts a program and waits for its end. Rejects when it cannot be started (ENOENT), is aborted, or stalls. */
export async function runChild({ command, args, cwd, ...supervision }: ChildRequest): Promise<ChildEnd> {
  supervision.signal?.throwIfAborted();
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true, shell: false });
  return superviseChild(child, { command, args }, supervision);
}

/**
 * Takes a child that was just started under watch: registry, log, lines, tail, abort and stall.
 * For libraries that spawn by themselves; must be called in the same tick as the spawn.
 */
export async function superviseChild(
  child: ChildProcess,
  { command, args }: Pick<ChildRequest, 'command' | 'args'>,
  { label, signal, onStdoutLine, onStderrLine, stallMs, onPulse }: Supervision,
): Promise<ChildEnd> {
  running.add(child);
  guardChild(child);
  stepBackChild(child.pid);
  log?.(`[${label}] ${shellLine(command, args)}`);
  const tail = new Tail();
  let stopped: { reason: unknown } | null = null;
  const stop = (reason: unknown): void => {
    if (stopped) return;
    stopped = { reason };
    endChild(child);
  };

  const stall =
    stallMs === undefined
      ? null
      : watchForStall(stallMs, () => stop(new TransientCause(`${label}: no progress for ${stallMs / 1000} s`)));
  const beat = (): void => stall?.beat();
  if (stall) onPulse?.(beat);
  const anyLine = onPulse ? null : beat;
  readLines(child.stdout, (line) => {
    anyLine?.();
    onStdoutLine?.(line);
  });
  readLines(child.stderr, (line) => {
    anyLine?.();
    tail.push(line);
    onStderrLine?.(line);
  });

  const onAbort = (): void => stop(signal?.reason);
  if (signal?.aborted) onAbort();
  else signal?.addEventListener('abort', onAbort, { once: true });
  try {
    // 'close' comes after the last line was read, and also when the program could not be started.
    const [code, killedBy] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
    const end = stopped as { reason: unknown } | null;
    if (end) throw end.reason;
    return killedBy === null
      ? { kind: 'exit', code: code ?? -1, tail: tail.toString() }
      : { kind: 'killed', signal: killedBy, tail: tail.toString() };
  } finally {
    stall?.stop();
    signal?.removeEventListener('abort', onAbort);
    running.delete(child);
  }
}

/** Ends every child; resolves when all are gone. For quitting. */
export async function killAllChildren(): Promise<void> {
  await Promise.all(
    [...running].map(async (child) => {
      const gone = hasEnded(child) ? null : once(child, 'exit');
      endChild(child);
      await gone;
    }),
  );
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** Asks first, so that a program can close its files, then kills. Windows knows only the second. */
function endChild(child: ChildProcess): void {
  if (hasEnded(child)) return;
  child.kill('SIGTERM');
  const kill = setTimeout(() => child.kill('SIGKILL'), TERM_GRACE_MS);
  child.once('exit', () => clearTimeout(kill));
}

function readLines(stream: Readable | null, onLine: (line: string) => void): void {
  if (!stream) return;
  const splitter = new LineSplitter(onLine);
  stream.setEncoding('utf8');
  stream.on('data', (text: string) => splitter.push(text));
  stream.once('end', () => splitter.end());
}

// Whatever ends this process in order, an uncaught error included, takes its children along.
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
