import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** Proportional set size of a process and all it started, in bytes: shared pages count once. Linux only; else 0. */
export function treeMemory(rootPid: number): number {
  return treeOf(rootPid).reduce((sum, pid) => sum + memoryOf(pid), 0);
}

/** A process and all it started. Linux only; else none. */
export function treeOf(rootPid: number): number[] {
  if (process.platform !== 'linux') return [];
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = parentOf(name);
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const tree = [rootPid];
  for (const pid of tree) tree.push(...(children.get(pid) ?? []));
  return tree;
}

function parentOf(pid: string): number | null {
  const stat = read(`/proc/${pid}/stat`);
  // The name may hold anything; the fields are counted from the last bracket.
  return stat ? Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) : null;
}

function memoryOf(pid: number): number {
  const kilobytes = /^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** What was held at once, and by what; bytes. */
export interface Peak {
  bytes: number;
  /** The processes of that moment, the largest first: a program's name and what it held. */
  parts: { name: string; bytes: number }[];
}

/** Watches for the most that a process and all it started hold at once; `stop` answers with it. */
export function watchMemory(pid: number): { stop: () => Peak } {
  let peak: Peak = { bytes: 0, parts: [] };
  const timer = setInterval(() => {
    const parts = treeOf(pid).map((of) => ({ name: nameOf(of), bytes: memoryOf(of) }));
    const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
    if (bytes > peak.bytes) peak = { bytes, parts: parts.toSorted((a, b) => b.bytes - a.bytes) };
  }, 200);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

/** A program's name; of Chromium's processes, which rewrite their arguments into one, their kind. */
function nameOf(pid: number): string {
  const line = read(`/proc/${pid}/cmdline`);
  return /--type=([\w-]+)/.exec(line)?.[1] ?? basename(line.split('\0')[0] ?? '');
}
