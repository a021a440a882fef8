/** A source of numbers in [0, 1) that only depends on its seed. */
export type Rng = () => number;

/** 32-bit FNV-1a of a text: turns ids and names into seeds. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Mulberry32 over the joined parts: the same parts always give the same sequence. */
export function rngFrom(...parts: (string | number)[]): Rng {
  let state = hashText(parts.join('/'));
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const between = (rng: Rng, low: number, high: number): number => low + (high - low) * rng();

/** One of the items; the list must not be empty. */
export function pick<T>(rng: Rng, items: readonly [T, ...T[]]): T {
  return items[Math.floor(rng() * items.length)] ?? items[0];
}

/** Smooth value noise of one variable in [-1, 1], one knot per unit of x. */
export function noiseLine(seed: string | number): (x: number) => number {
  const knot = (i: number): number => {
    let h = Math.imul(hashText(String(seed)) ^ Math.imul(i | 0, 0x9e3779b1), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return (((h ^ (h >>> 16)) >>> 0) / 4294967296) * 2 - 1;
  };
  const cache = new Map<number, number>();
  const at = (i: number): number => {
    const known = cache.get(i);
    if (known !== undefined) return known;
    const value = knot(i);
    cache.set(i, value);
    return value;
  };
  return (x) => {
    const i = Math.floor(x);
    const t = x - i;
    const s = t * t * (3 - 2 * t);
    return at(i) + (at(i + 1) - at(i)) * s;
  };
}
