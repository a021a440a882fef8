import { countWords } from '../../../src-shared/plan.ts';

/**
 * Parts dealt out to scenes in order, so that the fullest scene is as light as it can be (each scene gets one at
 * least while there are enough). Returns for each scene the items in it; scenes left over at the end are empty.
 */
export function allocate<T>(items: T[], scenes: number, weight: (item: T) => number): T[][] {
  const n = items.length;
  if (n <= scenes) return Array.from({ length: scenes }, (_, i) => items.slice(i, i + 1));
  const sum = [0];
  for (const item of items) sum.push((sum.at(-1) ?? 0) + weight(item));
  const at = (i: number): number => sum[i] ?? 0;
  // cost[k][i]: the lightest "fullest scene" for the first i items in k scenes; squares keep the rest even.
  const cost = Array.from({ length: scenes + 1 }, () => Array<number>(n + 1).fill(Number.POSITIVE_INFINITY));
  const from = Array.from({ length: scenes + 1 }, () => Array<number>(n + 1).fill(0));
  const first = cost[0];
  if (first) first[0] = 0;
  for (let k = 1; k <= scenes; k += 1) {
    for (let i = k; i <= n; i += 1) {
      for (let j = k - 1; j < i; j += 1) {
        const value = (cost[k - 1]?.[j] ?? Number.POSITIVE_INFINITY) + (at(i) - at(j)) ** 2;
        if (value < (cost[k]?.[i] ?? Number.POSITIVE_INFINITY)) {
          (cost[k] as number[])[i] = value;
          (from[k] as number[])[i] = j;
        }
      }
    }
  }
  const groups: T[][] = [];
  for (let k = scenes, end = n; k > 0; k -= 1) {
    const start = from[k]?.[end] ?? 0;
    groups.unshift(items.slice(start, end));
    end = start;
  }
  return groups;
}

/** How long a text takes, for dealing out: its words and a little for being one more sentence. */
export const textWeight = (text: string): number => countWords(text) + 1;
