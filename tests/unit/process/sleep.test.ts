import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';

let program: ChildProcess | null = null;
afterEach(() => {
  if (program?.pid) process.kill(-program.pid, 'SIGKILL');
});

test.skipIf(process.platform === 'win32')(
  'a machine that slept for longer stops no child',
  async () => {
    let said = '';
    // A group of its own: it and its child are stopped as one, as a machine that sleeps stops all.
    program = spawn(process.execPath, [join(import.meta.dirname, 'sleeper.ts')], { detached: true });
    program.stdout?.on('data', (text: Buffer) => {
      said += text.toString();
    });
    const group = -(program.pid ?? Number.NaN);
    const hear = (text: string) => expect.poll(() => said, { timeout: 10_000 }).toContain(text);
    await hear('alive');
    process.kill(group, 'SIGSTOP');
    const asleep = performance.now();
    // Longer than the watch's whole time of 1.5 s.
    await expect.poll(() => performance.now() - asleep, { timeout: 10_000 }).toBeGreaterThan(2500);
    process.kill(group, 'SIGCONT');
    const before = said.length;
    await expect.poll(() => said.slice(before).split('alive').length, { timeout: 10_000 }).toBeGreaterThan(10);
    expect(said).not.toContain('stopped');
  },
  40_000,
);
