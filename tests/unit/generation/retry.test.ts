import { describe, expect, it } from 'vitest';
import { withRetries } from '../../../src-main/generation/retry.ts';
import { TransientCause } from '../../../src-main/process/transient.ts';
import { ScenewrightError } from '../../../src-shared/errors.ts';

const died = { code: 'FFMPEG_FAILED', message: 'ffmpeg died' } as const;
const transient = () => new ScenewrightError(died, { cause: new TransientCause('killed by SIGKILL') });
const signal = new AbortController().signal;

describe('retries', () => {
  it('try three times in all', async () => {
    let tries = 0;
    const task = withRetries(
      () => {
        tries += 1;
        return Promise.reject(transient());
      },
      { signal, pauseMs: 1 },
    );
    await expect(task).rejects.toThrow('ffmpeg died');
    expect(tries).toBe(3);
  });

  it('end with the first success', async () => {
    const pauses: number[] = [];
    const result = await withRetries(async (attempt) => (attempt < 3 ? Promise.reject(transient()) : attempt), {
      signal,
      pauseMs: 1,
      onRetry: (_thrown, attempt) => pauses.push(attempt),
    });
    expect(result).toBe(3);
    expect(pauses).toEqual([1, 2]);
  });

  // ffmpeg that ends with 1, or a painter that throws, does so again with the same input.
  it.each(['DISK_FULL', 'BAD_INPUT', 'FFMPEG_MISSING', 'FFMPEG_FAILED', 'ENGINE_FAILED', 'FILE_MISSING'] as const)(
    'leave %s alone: it would fail again',
    async (code) => {
      let tries = 0;
      const task = withRetries(
        () => {
          tries += 1;
          return Promise.reject(new ScenewrightError({ code, message: code }));
        },
        { signal },
      );
      await expect(task).rejects.toThrow(code);
      expect(tries).toBe(1);
    },
  );

  it('stop in the middle of a pause when cancelled', async () => {
    const controller = new AbortController();
    const task = withRetries(() => Promise.reject(transient()), {
      signal: controller.signal,
      pauseMs: 60_000,
      onRetry: () => queueMicrotask(() => controller.abort(new Error('enough'))),
    });
    await expect(task).rejects.toThrow('enough');
  });
});
