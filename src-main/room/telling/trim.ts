import { countWords } from '../../../src-shared/plan.ts';
import { sentencesOf } from './words.ts';

const CLAUSE = /(?<=[,;:—–،、；])\s*|\s+(?=(?:and|but|until|while|who|which|because|und|oder|y|et|e)\s)/u;

/**
 * Cuts a text to at most `words` words where it makes sense: after a sentence, else after a clause, else after a word.
 * What is left ends as a sentence. A text that fits comes back as it is.
 */
export function trimNarration(text: string, words: number): string {
  if (countWords(text) <= words) return text;
  const whole = takeWhile(sentencesOf(text), words, ' ');
  if (whole) return whole;
  const first = sentencesOf(text)[0] ?? text;
  const clauses = first.split(CLAUSE).filter((part): part is string => Boolean(part?.trim()));
  const kept =
    takeWhile(
      clauses.map((clause) => clause.trim()),
      words,
      ' ',
    ) ||
    takeWhile(first.split(/\s+/), words, ' ') ||
    firstCharacters(first, words);
  return `${kept.replace(/[\s,;:—–،、；]+$/u, '')}${/[。！？]$/u.test(first) ? '。' : '.'}`.replace(/([.!?])\.$/, '$1');
}

/** As many of the pieces from the start as have at most `words` words; empty when even the first has more. */
function takeWhile(pieces: string[], words: number, glue: string): string {
  let text = '';
  for (const piece of pieces) {
    const next = text ? text + glue + piece : piece;
    if (countWords(next) > words) break;
    text = next;
  }
  return text;
}

/** Scripts without spaces: two characters count as a word. */
const firstCharacters = (text: string, words: number): string => [...text].slice(0, words * 2).join('');
