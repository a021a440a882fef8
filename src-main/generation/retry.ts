import { setTimeout as sleep } from 'node:timers/promises';
import { type ErrorCode, isCancel, toProblem } from '../../src-shared/errors.ts';

/** Causes that may be gone a moment later: a child or a worker that died, not a full disk or a bad brief. */
const TRANSIENT: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['ENGINE_FAILED', 'FFMPEG_FAILED', 'FILE_MISSING']);

export interface RetryOptions {
  signal: AbortSignal;
  /** Runs in all (product.md: 3). */
  tries?: number;
  /** First pause; doubles each time. */
  pauseMs?: number;
  onRetry?: (thrown: unknown, attempt: number) => void;
}

/** Runs a task again after a transient failure: 3 times in all, pausing 1 s and then 2 s. Cancelling ends the pause. */
export async function withRetries<T>(task: (attempt: number) => Promise<T>, options: RetryOptions): Promise<T> {
  const { signal, tries = 3, pauseMs = 1000, onRetry } = options;
  for (let attempt = 1; ; attempt++) {
    signal.throwIfAborted();
    try {
      return await task(attempt);
    } catch (thrown) {
      const transient = !isCancel(thrown) && !signal.aborted && TRANSIENT.has(toProblem(thrown).code);
      if (!transient || attempt >= tries) throw signal.aborted ? signal.reason : thrown;
      onRetry?.(thrown, attempt);
      await sleep(pauseMs * 2 ** (attempt - 1), undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  }
}
