import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { killAllChildren, runChild, runningChildren, setChildLog } from '../../../src-main/process/children.ts';
import { isTransient } from '../../../src-main/process/transient.ts';
import { isAlive } from '../../support/processes.ts';

const node = (code: string): { command: string; args: string[]; label: string } => ({
  command: process.execPath,
  args: ['-e', code],
  label: 'test',
});
/** Says when it is ready, and cannot be asked to end. */
const STUBBORN = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('pid ' + process.pid)";

afterEach(async () => {
  await killAllChildren();
  expect(runningChildren()).toBe(0);
});

test('hands on the lines of both streams and keeps the end of stderr', async () => {
  const out: string[] = [];
  const end = await runChild({
    ...node(
      "process.stdout.write('a\\r\\nb'); for (let i = 0; i < 100; i++) console.error('e' + i); process.exitCode = 3",
    ),
    onStdoutLine: (line) => out.push(line),
  });
  expect(out).toEqual(['a', 'b']);
  expect(end).toMatchObject({ kind: 'exit', code: 3 });
  const tail = end.tail.split('\n');
  expect(tail).toHaveLength(40);
  expect(tail.at(-1)).toBe('e99');
});

test('an abort kills even a child that will not end, and rejects with its reason once it is gone', async () => {
  const abort = new AbortController();
  const reason = new Error('cancelled by the creator');
  let pid = 0;
  const run = runChild({
    ...node(STUBBORN),
    signal: abort.signal,
    onStdoutLine: (line) => {
      pid = Number(line.split(' ')[1]);
      abort.abort(reason);
    },
  });
  await expect(run).rejects.toBe(reason);
  expect(pid).toBeGreaterThan(0);
  expect(isAlive(pid)).toBe(false);
});

test('an aborted signal starts nothing', async () => {
  const lines: string[] = [];
  setChildLog((line) => lines.push(line));
  await expect(runChild({ ...node(''), signal: AbortSignal.abort(new Error('no')) })).rejects.toThrow('no');
  expect(lines).toEqual([]);
});

test('a program that is not there rejects with ENOENT', async () => {
  await expect(runChild({ command: '/no such/program', args: [], label: 'x' })).rejects.toMatchObject({
    code: 'ENOENT',
  });
});

test('a child that says nothing is stopped, as a cause that may pass', async () => {
  const error: unknown = await runChild({ ...node('setInterval(() => {}, 1000)'), stallMs: 50 }).catch(
    (e: unknown) => e,
  );
  expect(isTransient(error)).toBe(true);
});

test('a kill from outside is told apart from an exit', async () => {
  const end = await runChild({
    ...node(STUBBORN),
    onStdoutLine: (line) => process.kill(Number(line.split(' ')[1]), 'SIGKILL'),
  });
  expect(end).toMatchObject({ kind: 'killed', signal: 'SIGKILL' });
});

test('quitting ends every child', async () => {
  const pids: number[] = [];
  let ready = (): void => undefined;
  const all = new Promise<void>((resolve) => {
    ready = resolve;
  });
  const runs = [1, 2].map(() =>
    runChild({
      ...node(STUBBORN),
      onStdoutLine: (line) => {
        pids.push(Number(line.split(' ')[1]));
        if (pids.length === 2) ready();
      },
    }),
  );
  await all;
  expect(runningChildren()).toBe(2);
  await killAllChildren();
  expect(pids.map(isAlive)).toEqual([false, false]);
  await Promise.all(runs);
});

test.skipIf(process.platform === 'win32')('the logged line runs in a shell as it stands', async () => {
  const lines: string[] = [];
  setChildLog((line) => lines.push(line));
  const text = `it's "100%" $HOME ü`;
  await runChild({ ...node('process.exit()'), args: ['-e', 'console.log(process.argv[1])', text] });
  const shell = spawn('/bin/sh', ['-c', (lines[0] ?? '').replace('[test] ', '')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  shell.stdout.setEncoding('utf8').on('data', (part: string) => {
    said += part;
  });
  await once(shell, 'close');
  expect(said.trim()).toBe(text);
});
