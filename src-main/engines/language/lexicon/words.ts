/** `{sea: 'ocean wave'}` turned around: `{ocean: 'sea', wave: 'sea'}`. Words of two parts are written with `_`. */
export function byWord<K extends string>(table: Partial<Record<K, string>>): ReadonlyMap<string, K> {
  const map = new Map<string, K>();
  for (const [key, words] of Object.entries(table) as [K, string][]) {
    for (const word of words.trim().split(/\s+/)) map.set(word.replaceAll('_', ' '), key);
  }
  return map;
}

/** A set from words parted by white space; `_` stands for a space inside a word. */
export const wordSet = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .trim()
      .split(/\s+/)
      .map((word) => word.replaceAll('_', ' ')),
  );
