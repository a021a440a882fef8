import { readFileSync } from 'node:fs';
import type { JournalEntry } from './journal.ts';

/** Children that a process had started and that still run. */
export const orphansOf = (journal: JournalEntry[]): number[] =>
  journal.flatMap((entry) => (entry.op === 'spawn' && isAlive(entry.pid) ? [entry.pid] : []));

/** A child that has ended and that nobody waited for does not count: what is left of it is its exit code. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  try {
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return process.platform !== 'linux';
  }
}

/** Milliseconds until all of them are gone, or null when `patienceMs` did not suffice. */
export async function untilGone(pids: readonly number[], patienceMs: number): Promise<number | null> {
  const start = performance.now();
  while (pids.some(isAlive)) {
    if (performance.now() - start > patienceMs) return null;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return Math.round(performance.now() - start);
}
