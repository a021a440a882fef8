import { linesOfText } from '../../src-shared/text-lines.ts';
import { lineKey, type TalkLine } from './rows.ts';

/** One place where the searched words stand: the `n`th (from 0) in the line of this key. */
export interface Hit {
  key: string;
  n: number;
}

/** More than anybody walks through. */
const MOST_HITS = 9999;

interface Folded {
  text: string;
  /** Where in the original each character of `text` comes from, and at the end its length; null when it is the same. */
  from: number[] | null;
}

const ACCENTS = /[\u0300-\u036f]+/u;

const simple = (text: string): string =>
  text.toLowerCase().replace(/ς/g, 'σ').replace(/[’‘]/g, "'").replace(/[“”„]/g, '"');

/** Text without case and accents: "cafe" finds "Café". */
function fold(text: string): Folded {
  const whole = simple(text);
  const asItIs = whole.length === text.length && text.normalize('NFD') === text && !ACCENTS.test(text);
  if (asItIs) return { text: whole, from: null };
  let folded = '';
  const from: number[] = [];
  let at = 0;
  for (const character of text) {
    const parts = character.normalize('NFD');
    const bare = parts.replace(ACCENTS, '');
    // Only accents go: a Korean syllable is not taken apart.
    const plain = simple(bare === parts ? character : bare);
    for (let i = 0; i < plain.length; i += 1) from.push(at);
    folded += plain;
    at += character.length;
  }
  from.push(text.length);
  return { text: folded, from };
}

/** What is searched for, as it is compared; empty when there is nothing to search. */
export const needleOf = (query: string): string => fold(query.trim().replace(/\s+/gu, ' ')).text;

const lineTexts = new WeakMap<TalkLine, Folded[]>();

/** Lines as they are shown, made ready once: a search goes through thousands at each letter. */
function foldedLines(line: TalkLine): Folded[] {
  const held = lineTexts.get(line);
  if (held) return held;
  const texts = line.kind === 'note' ? [line.payload.text] : linesOfText(line.payload.text).map(({ text }) => text);
  const made = texts.map(fold);
  lineTexts.set(line, made);
  return made;
}

function placesIn({ text }: Folded, needle: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) places.push(at);
  return places;
}

/** Where in a text the needle stands: [start, end) pairs that do not overlap. */
export function rangesIn(text: string, needle: string): [number, number][] {
  if (needle === '') return [];
  const folded = fold(text);
  return placesIn(folded, needle).map((at) => {
    const end = at + needle.length;
    return folded.from ? [folded.from[at] ?? 0, folded.from[end] ?? text.length] : [at, end];
  });
}

/** Every place where the needle stands in what is said, in order. */
export function hitsIn(lines: readonly TalkLine[], needle: string): Hit[] {
  const hits: Hit[] = [];
  if (needle === '') return hits;
  for (const line of lines) {
    const count = foldedLines(line).reduce((sum, folded) => sum + placesIn(folded, needle).length, 0);
    for (let n = 0; n < count && hits.length < MOST_HITS; n += 1) hits.push({ key: lineKey(line), n });
  }
  return hits;
}
