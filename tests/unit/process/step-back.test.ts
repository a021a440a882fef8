import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { getPriority } from 'node:os';
import { expect, test } from 'vitest';
import { superviseChild } from '../../../src-main/process/children.ts';
import { stepBackChild } from '../../../src-main/process/step-back.ts';

test('a child works behind the app, and the app as before', async () => {
  const before = getPriority();
  const args = ['-e', 'setTimeout(() => {}, 60000)'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = new AbortController();
  const ended = superviseChild(child, { command: process.execPath, args }, { label: 'test', signal: stop.signal });
  expect(getPriority(child.pid)).toBeGreaterThan(before);
  expect(getPriority()).toBe(before);
  stop.abort(new Error('enough'));
  await expect(ended).rejects.toThrow('enough');
});

test('a child that has ended is no error', async () => {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'close');
  expect(() => stepBackChild(child.pid)).not.toThrow();
});
