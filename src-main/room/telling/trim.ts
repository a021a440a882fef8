import { countWords } from '../../../src-shared/plan.ts';
import { sentencesOf } from './words.ts';

const CLAUSE = /(?<=[,;:—–،、；])\s*|\s+(?=(?:and|but|until|while|who|which|because|und|oder|y|et|e)\s)/u;

/** Before these a phrase begins that can be left out ("finds a message | in a bottle | on a stormy night"). */
const PHRASE =
  /\s+(?=(?:in|on|at|of|to|with|from|into|onto|for|under|over|by|through|across|among|near|along|behind|before|after|im|in|an|am|auf|mit|von|aus|zu|dans|sur|avec|de|du|en|con|sobre|por|su|nel|da|no|na|com)\s)/iu;
/** What a sentence does not end on. */
const DANGLING =
  /(?:\s+(?:a|an|the|in|on|at|of|to|with|from|into|for|under|over|by|and|or|but|his|her|its|their|der|die|das|ein|eine|und|le|la|les|un|une|des|et|el|los|las|una|y|il|lo|e|o|os|as|um|uma))+$/iu;

/**
 * Cuts a text to at most `words` words where it makes sense: after a sentence, a clause, a phrase, else after a word.
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
    takeWhile(first.split(PHRASE), words, ' ') ||
    takeWhile(first.split(/\s+/), words, ' ').replace(DANGLING, '') ||
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
