import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchRest } from '../../../src-renderer/lib/rest.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a page rests ten seconds after the last sign of somebody, and wakes with the next', () => {
  const page = new EventTarget();
  const told: boolean[] = [];
  const stop = watchRest(page, (resting) => told.push(resting));
  vi.advanceTimersByTime(9_000);
  page.dispatchEvent(new Event('pointermove'));
  vi.advanceTimersByTime(9_900);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(200);
  expect(told).toEqual([true]);
  page.dispatchEvent(new Event('keydown'));
  page.dispatchEvent(new Event('keydown'));
  expect(told).toEqual([true, false]);
  stop();
  vi.advanceTimersByTime(60_000);
  page.dispatchEvent(new Event('keydown'));
  expect(told).toEqual([true, false]);
});
