import { run } from '../lib/command.mjs';
import { onPath } from '../lib/system-packages.mjs';

/**
 * Takes the names that only debuggers read out of programs and libraries of Linux, where binutils are there: 5 MB in
 * all. What runs stays the same.
 */
export async function stripFiles(files: readonly string[]): Promise<void> {
  if (process.platform !== 'linux' || !onPath('strip')) return;
  for (const file of files) await run('strip', ['--strip-unneeded', file]);
}
