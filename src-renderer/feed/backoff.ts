/** Pushes count as silent after this long, in ms. */
export const SILENCE_MS = 5_000;
const FIRST_MS = 5_000;
const GROWTH = 1.5;
const LONGEST_MS = 30_000;

/** Wait before the nth question in a row, in ms: at once, then 5 s, growing by half up to 30 s. */
export function backoffMs(attempt: number): number {
  if (attempt <= 0) return 0;
  return Math.min(LONGEST_MS, Math.round(FIRST_MS * GROWTH ** (attempt - 1)));
}
