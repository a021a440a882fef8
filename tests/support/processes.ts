import { readFileSync } from 'node:fs';

/** True while a process with this number works; one that has ended and was not yet collected is gone. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  try {
    return !/^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    // Not Linux, or gone since.
    return process.platform !== 'linux';
  }
}
