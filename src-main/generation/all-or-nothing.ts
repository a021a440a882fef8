import { ScenewrightError } from '../../src-shared/errors.ts';

/**
 * Runs tasks side by side. When one fails, the others are cancelled and waited for, and the first failure is thrown:
 * nothing goes on in the background of a generation that has ended.
 *
 * @param start begins all tasks under a signal that ends them together
 */
export async function allOrNothing<const T extends readonly unknown[]>(
  outer: AbortSignal,
  start: (signal: AbortSignal) => T,
): Promise<{ [K in keyof T]: Awaited<T[K]> }> {
  const own = new AbortController();
  const signal = AbortSignal.any([outer, own.signal]);
  const tasks = start(signal);
  try {
    return (await Promise.all(tasks)) as { [K in keyof T]: Awaited<T[K]> };
  } catch (thrown) {
    own.abort(new ScenewrightError({ code: 'CANCELLED', message: 'Another part of the film failed.' }));
    await Promise.allSettled(tasks);
    throw outer.aborted ? outer.reason : thrown;
  }
}
