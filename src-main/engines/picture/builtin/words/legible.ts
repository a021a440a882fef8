import type { Family } from './font-files.ts';
import { FAMILIES, fileWith } from './font-files.ts';

const ALL = Object.keys(FAMILIES) as Family[];
const known = new Map<number, boolean>();

/** Whether one of the bundled fonts holds a character. */
export function isCovered(point: number): boolean {
  let covered = known.get(point);
  if (covered === undefined) {
    covered = ALL.some((family) => fileWith(family, 400, point));
    known.set(point, covered);
  }
  return covered;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const PICTURE = /\p{Extended_Pictographic}|\p{Regional_Indicator}|[0-9#*]\ufe0f?\u20e3/u;
/** Characters that show nothing by themselves. */
const SILENT = /\s|\u200c|\u200d|[\ufe00-\ufe0f]/u;

const covered = (text: string): boolean => [...text].every((c) => SILENT.test(c) || isCovered(c.codePointAt(0) ?? 0));

/** One grapheme as the fonts can set it: itself, its plain form (𝐁 → B, ṩ without its second dot), or null. */
function plainest(grapheme: string): string | null {
  if (PICTURE.test(grapheme) || covered(grapheme)) return grapheme;
  const simple = grapheme.normalize('NFKC');
  if (covered(simple)) return simple;
  const base = grapheme.normalize('NFKD').replace(/\p{M}/gu, '');
  return base !== '' && covered(base) ? base : null;
}

/**
 * The text without what no bundled font can show: never a box. Where letters of a word are lost, an ellipsis stands for
 * them, as for words left out; signs and the replacement character just go. Empty when nothing is left to read.
 */
export function legibleText(text: string): string {
  let out = '';
  let kept = false;
  for (const { segment } of graphemes.segment(text.replace(/\ufffd/gu, ''))) {
    const plain = plainest(segment);
    if (plain !== null) {
      out += plain;
      kept ||= /[\p{L}\p{N}]/u.test(plain) || PICTURE.test(plain);
    } else if (/\p{L}/u.test(segment) && !out.endsWith('…')) out += '…';
  }
  return kept || !out.includes('…') ? out : '';
}
