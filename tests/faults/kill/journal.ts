import { existsSync, readFileSync } from 'node:fs';

/** One line of what preload.cjs wrote down. */
export type JournalEntry = { name: string; atMs: number } & (
  | { op: 'did' | 'kill' }
  | { op: 'spawn'; pid: number; files: string[] }
);

/** Everything that a process did that outlives it, in order. */
export function readJournal(file: string): JournalEntry[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => (line ? [JSON.parse(line) as JournalEntry] : []));
}
