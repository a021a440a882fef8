import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchForStall } from '../../../src-main/process/stall-watch.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what is silent for its whole time has stalled, once', () => {
  const onStall = vi.fn();
  watchForStall(60_000, onStall);
  vi.advanceTimersByTime(59_999);
  expect(onStall).not.toHaveBeenCalled();
  vi.advanceTimersByTime(120_000);
  expect(onStall).toHaveBeenCalledTimes(1);
});

test('each sign of life begins the time anew, and a stopped watch says nothing', () => {
  const onStall = vi.fn();
  const watch = watchForStall(60_000, onStall);
  for (let i = 0; i < 5; i++) {
    vi.advanceTimersByTime(45_000);
    watch.beat();
  }
  expect(onStall).not.toHaveBeenCalled();
  watch.stop();
  vi.advanceTimersByTime(600_000);
  expect(onStall).not.toHaveBeenCalled();
});
