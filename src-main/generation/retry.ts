import { setTimeout as sleep } from 'node:timers/promises';
import { isCancel } from '../../src-shared/errors.ts';
import { isTransient } from '../process/transient.ts';

export interface RetryOptions {
  signal: AbortSignal;
  /** Runs in all (product.md: 3). */
  tries?: number;
  /** First pause; doubles each time. */
  pauseMs?: number;
  onRetry?: (thrown: unknown, attempt: number) => void;
}

/** Runs a task again after a {@link isTransient transient} failure: 3 times in all, pausing 1 s and then 2 s. Cancelling ends the pause. */
export async function withRetries<T>(task: (attempt: number) => Promise<T>, options: RetryOptions): Promise<T> {
  const { signal, tries = 3, pauseMs = 1000, onRetry } = options;
  for (let attempt = 1; ; attempt++) {
    signal.throwIfAborted();
    try {
      return await task(attempt);
    } catch (thrown) {
      const again = !isCancel(thrown) && !signal.aborted && isTransient(thrown);
      if (!again || attempt >= tries) throw signal.aborted ? signal.reason : thrown;
      onRetry?.(thrown, attempt);
      await sleep(pauseMs * 2 ** (attempt - 1), undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  }
}
