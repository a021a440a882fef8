import { expect, test } from 'vitest';
import { steadyClock } from '../../../src-main/library/clock.ts';

const DAY = 24 * 3600 * 1000;

test('the clock goes on when the system’s is set back by a day, and follows it after sleep', () => {
  let wall = 10 * DAY;
  let steady = 0;
  const clock = steadyClock(
    () => wall,
    () => steady,
  );
  const pass = (wallMs: number, steadyMs: number): number => {
    wall += wallMs;
    steady += steadyMs;
    return clock() - 10 * DAY;
  };
  expect(pass(1000, 1000)).toBe(1000);
  expect(pass(-DAY, 500)).toBe(1500);
  expect(pass(2000, 2000)).toBe(3500);
  // A machine that sleeps: the steady clock may stand still, the wall's does not.
  expect(pass(2 * DAY, 0)).toBe(DAY + 3000);
});
