import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { isAlive } from '../../support/processes.ts';

/** A program of ours that starts a child which ends by itself never, says the child's number, and stays. */
const parent = (...signals: string[]) => `
  import { runChild } from ${JSON.stringify(join(import.meta.dirname, '../../../src-main/process/children.ts'))};
  const stubborn = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log(process.pid)";
  for (let i = 0; i < 2; i++) {
    runChild({ command: process.execPath, args: ['-e', stubborn], label: 'test', onStdoutLine: console.log });
  }
  await runChild({ command: process.execPath, args: ['-e', 'console.log(process.pid)'], label: 'ends', onStdoutLine: console.log });
  for (const signal of ${JSON.stringify(signals)}) process.on(signal, () => process.exit(1));
`;

test.skipIf(process.platform === 'win32').each([
  ['SIGKILL', 'SIGKILL'],
  ['a crash', 'SIGSEGV'],
  ['an order to exit', 'SIGTERM'],
] as const)('no child outlives a parent that ends by %s', async (_name, signal) => {
  const handled = signal === 'SIGTERM' ? [signal] : [];
  const program = spawn(process.execPath, ['--input-type=module', '-e', parent(...handled)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const pids: number[] = [];
  onTestFinished(() => {
    for (const pid of pids.filter(isAlive)) process.kill(pid, 'SIGKILL');
  });
  for await (const line of createInterface({ input: program.stdout })) {
    pids.push(Number(line));
    if (pids.length === 3) break;
  }
  await expect.poll(() => pids.filter(isAlive).length).toBe(2);
  program.kill(signal);
  await once(program, 'exit');
  await expect.poll(() => pids.filter(isAlive), { timeout: 10_000 }).toEqual([]);
});
