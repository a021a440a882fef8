import { getEventListeners } from 'node:events';
import { afterAll, expect, test } from 'vitest';
import { isTransient } from '../../../src-main/process/transient.ts';
import { WorkerPool, workerUrl } from '../../../src-main/process/worker-pool.ts';
import { ScenewrightError } from '../../../src-shared/errors.ts';

const pool = new WorkerPool<object, string>(workerUrl(import.meta.url, 'echo'), 2);
afterAll(() => pool.close());
const echo = (text: string): Promise<string> => pool.run({ kind: 'echo', text });
const problemOf = async (run: Promise<unknown>): Promise<ScenewrightError> => {
  const thrown: unknown = await run.catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(ScenewrightError);
  return thrown as ScenewrightError;
};

test('more jobs than threads all get their own answer', async () => {
  const texts = Array.from({ length: 7 }, (_, i) => `job ${i}`);
  expect(await Promise.all(texts.map(echo))).toEqual(texts);
});

test('no listener of a signal that many jobs share is left', async () => {
  const { signal } = new AbortController();
  await Promise.all(Array.from({ length: 12 }, (_, i) => pool.run({ kind: 'echo', text: `scene ${i}` }, { signal })));
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('threads that were made ready take the work', async () => {
  const ready = new WorkerPool<object, string>(workerUrl(import.meta.url, 'echo'), 2);
  ready.warmUp();
  ready.warmUp();
  expect(ready.threadCount).toBe(2);
  expect(await Promise.all(['a', 'b', 'c'].map((text) => ready.run({ kind: 'echo', text })))).toEqual(['a', 'b', 'c']);
  expect(ready.threadCount).toBe(2);
  await ready.close();
  expect(ready.threadCount).toBe(0);
});

test('a thread that has worked ends soon, one that still waits for its first work does not', async () => {
  const brief = new WorkerPool<object, string>(workerUrl(import.meta.url, 'echo'), 2, { idleMs: 1 });
  brief.warmUp();
  await brief.run({ kind: 'echo', text: 'one' });
  await expect.poll(() => brief.threadCount).toBe(1);
  expect(await brief.run({ kind: 'echo', text: 'two' })).toBe('two');
  await expect.poll(() => brief.threadCount).toBe(0);
  await brief.close();
});

test('of the threads that rest only as many are kept as asked; one that works goes on', async () => {
  const some = new WorkerPool<object, string>(workerUrl(import.meta.url, 'echo'), 3);
  some.warmUp();
  some.trim(1);
  expect(some.threadCount).toBe(1);
  const works = some.run({ kind: 'echo', text: 'still here' });
  some.trim(0);
  expect(some.threadCount).toBe(1);
  expect(await works).toBe('still here');
  some.trim(0);
  expect(some.threadCount).toBe(0);
  expect(await some.run({ kind: 'echo', text: 'and again' })).toBe('and again');
  await some.close();
});

test('progress is handed on before the result', async () => {
  const seen: number[] = [];
  await pool.run({ kind: 'echo', text: 'x' }, { onProgress: (fraction) => seen.push(fraction) });
  expect(seen).toEqual([0.5]);
});

test('a job that never looks up is cancelled with its reason, and the pool goes on', async () => {
  const abort = new AbortController();
  const reason = new Error('cancelled');
  const run = pool.run({ kind: 'hang' }, { signal: abort.signal, onProgress: () => abort.abort(reason) });
  await expect(run).rejects.toBe(reason);
  expect(await echo('still here')).toBe('still here');
});

test('an aborted job that still waits never starts', async () => {
  const one = new WorkerPool<object, string>(workerUrl(import.meta.url, 'echo'), 1);
  const stop = new AbortController();
  const waits = new AbortController();
  let started = (): void => undefined;
  const hanging = new Promise<void>((resolve) => {
    started = resolve;
  });
  const first = one.run({ kind: 'hang' }, { signal: stop.signal, onProgress: () => started() });
  await hanging;
  const second = one.run({ kind: 'echo', text: 'x' }, { signal: waits.signal });
  waits.abort(new Error('not needed'));
  await expect(second).rejects.toThrow('not needed');
  stop.abort(new Error('stop'));
  await expect(first).rejects.toThrow('stop');
  await one.close();
});

test('a thrown error is the engine’s failure, in its own words', async () => {
  const error = await problemOf(pool.run({ kind: 'throw' }));
  const { problem } = error;
  expect(isTransient(error)).toBe(false);
  expect(problem).toMatchObject({ code: 'ENGINE_FAILED', message: 'the brush broke' });
  expect(problem.detail).toContain('echo.worker.ts');
});

test('a shortage of the system is told apart on this side of the thread too', async () => {
  expect(isTransient(await problemOf(pool.run({ kind: 'short' })))).toBe(true);
});

test('a problem crosses from the thread as it is', async () => {
  const { problem } = await problemOf(pool.run({ kind: 'unreadable' }));
  expect(problem).toMatchObject({ code: 'PICTURE_UNREADABLE', hint: 'Choose another.' });
});

test('a thread that dies fails its job only, as a cause that may pass', async () => {
  const error = await problemOf(pool.run({ kind: 'crash' }));
  expect(error.problem.code).toBe('ENGINE_FAILED');
  expect(isTransient(error)).toBe(true);
  expect(await echo('alive')).toBe('alive');
});

test('a request that cannot be cloned fails alone', async () => {
  await expect(pool.run({ kind: 'echo', text: () => 'x' })).rejects.toThrow(/could not be cloned/);
  expect(await echo('alive')).toBe('alive');
});

test('closing rejects what runs and what waits', async () => {
  const one = new WorkerPool<object, string>(workerUrl(import.meta.url, 'echo'), 1);
  const jobs = [one.run({ kind: 'hang' }), one.run({ kind: 'echo', text: 'x' })];
  const ends = Promise.allSettled(jobs);
  await one.close();
  for (const end of await ends)
    expect(end).toMatchObject({ status: 'rejected', reason: { problem: { code: 'CANCELLED' } } });
});
