import { describe, expect, it } from 'vitest';
import { allOrNothing } from '../../../src-main/generation/all-or-nothing.ts';
import { isCancel } from '../../../src-shared/errors.ts';

describe('work side by side', () => {
  it('answers with every result', async () => {
    const results = await allOrNothing(new AbortController().signal, () => [
      Promise.resolve(1),
      Promise.resolve('two'),
    ]);
    expect(results).toEqual([1, 'two']);
  });

  it('cancels and waits for the others when one fails', async () => {
    let other: unknown = null;
    const task = allOrNothing(new AbortController().signal, (signal) => [
      Promise.reject(new Error('first')),
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          other = signal.reason;
          reject(signal.reason);
        });
      }),
    ]);
    await expect(task).rejects.toThrow('first');
    expect(isCancel(other)).toBe(true);
  });

  it('passes the reason of a cancel on', async () => {
    const outer = new AbortController();
    const task = allOrNothing(outer.signal, (signal) => [
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('inner')))),
    ]);
    outer.abort(new Error('the creator cancelled'));
    await expect(task).rejects.toThrow('the creator cancelled');
  });
});
