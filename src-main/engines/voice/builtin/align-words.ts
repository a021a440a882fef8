import { PAUSE, type Phone } from './flite.ts';

export interface Span {
  startS: number;
  endS: number;
}

const VOWELS = new Set([
  'aa',
  'ae',
  'ah',
  'ao',
  'aw',
  'ax',
  'ay',
  'eh',
  'er',
  'ey',
  'ih',
  'iy',
  'ow',
  'oy',
  'uh',
  'uw',
]);
/** A phone too many or too few costs less than a wrong one pair, more than a changed vowel ("the", "a"). */
const GAP = 0.7;
/** Nothing is said in less; a word that found no phones gets this much of its neighbour. */
const WORD_MIN_S = 0.03;

function difference(a: string, b: string): number {
  if (a === b) return 0;
  return VOWELS.has(a) && VOWELS.has(b) ? 0.5 : 1.2;
}

/**
 * Where each expected phone's counterpart ends among the heard ones: `cuts[i]` heard phones are used up by the first `i`
 * expected ones, on the cheapest way through both (Needleman and Wunsch).
 */
function cuts(expected: string[], heard: string[]): number[] {
  const width = heard.length + 1;
  const cost = new Float32Array((expected.length + 1) * width);
  const at = (i: number, j: number): number => cost[i * width + j] ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i <= expected.length; i++) {
    for (let j = 0; j < width; j++) {
      if (i === 0 && j === 0) continue;
      const matched =
        i && j ? at(i - 1, j - 1) + difference(expected[i - 1] ?? '', heard[j - 1] ?? '') : Number.POSITIVE_INFINITY;
      const skipped = i ? at(i - 1, j) + GAP : Number.POSITIVE_INFINITY;
      const added = j ? at(i, j - 1) + GAP : Number.POSITIVE_INFINITY;
      cost[i * width + j] = Math.min(matched, skipped, added);
    }
  }
  const found = new Array<number>(expected.length + 1).fill(0);
  let i = expected.length;
  let j = heard.length;
  found[i] = j;
  while (i > 0) {
    const here = at(i, j);
    const close = (value: number): boolean => Math.abs(value - here) < 1e-4;
    if (j > 0 && close(at(i - 1, j - 1) + difference(expected[i - 1] ?? '', heard[j - 1] ?? ''))) {
      i--;
      j--;
    } else if (close(at(i - 1, j) + GAP)) i--;
    else j--;
    found[i] = Math.min(found[i] || j, j);
  }
  found[0] = 0;
  return found;
}

/**
 * When each word of a sentence is heard.
 *
 * @param expected phones of each word said alone; an empty list is a word whose phones are not known
 * @param phones what the voice said, pauses included
 * @returns one span per word: in order, never overlapping, each longer than nothing
 */
export function alignWords(expected: string[][], phones: Phone[]): Span[] {
  const heard = phones
    .map((phone, i) => ({ name: phone.name, startS: phones[i - 1]?.endS ?? 0, endS: phone.endS }))
    .filter(({ name }) => name !== PAUSE);
  const endS = heard.at(-1)?.endS ?? phones.at(-1)?.endS ?? 0;
  const used = cuts(
    expected.flat(),
    heard.map(({ name }) => name),
  );
  let count = 0;
  const spans = expected.map((word) => {
    const from = used[count] ?? 0;
    count += word.length;
    const to = used[count] ?? heard.length;
    const startS = heard[from]?.startS ?? endS;
    return { startS, endS: to > from ? (heard[to - 1]?.endS ?? endS) : startS };
  });
  return makeRoom(spans, endS);
}

/** Gives every word at least {@link WORD_MIN_S}, or an even share where there is less. */
function makeRoom(spans: Span[], endS: number): Span[] {
  const least = Math.min(WORD_MIN_S, endS / Math.max(1, spans.length));
  let latest = endS;
  for (let i = spans.length - 1; i >= 0; i--) {
    const span = spans[i];
    if (!span) continue;
    span.endS = Math.min(span.endS, latest);
    span.startS = Math.max(0, Math.min(span.startS, span.endS - least));
    if (span.startS > latest - least) span.startS = Math.max(0, latest - least);
    latest = span.startS;
  }
  let earliest = 0;
  for (const span of spans) {
    span.startS = Math.max(span.startS, earliest);
    span.endS = Math.max(span.endS, span.startS + least);
    earliest = span.endS;
  }
  return spans;
}
