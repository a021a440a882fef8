import { readdirSync, readFileSync } from 'node:fs';

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

/** Watches the peak of {@link treeMemory}; `stop` answers with it. */
export function watchMemory(pid: number): { stop: () => number } {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, treeMemory(pid));
  }, 200);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}
