import { sentencesOf } from '../telling/words.ts';

/** What the built-in voice takes, in seconds, fitted to 150 narrations that it spoke (`npm run bench -- writing`). */
const PER_LETTER_S = 0.076;
const PER_SENTENCE_S = 0.59;
const FIRST_SENTENCE_S = 0.3;
/** A figure is said as a word: "7" is five letters long. */
const LETTERS_PER_FIGURE = 4.5;

/**
 * Seconds that the built-in voice needs for an English text at its normal pace, pauses between sentences included. Letters
 * tell more than words: the same eight words take two seconds or four.
 */
export function speakingSeconds(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const figures = text.match(/\p{N}/gu)?.length ?? 0;
  const sentences = sentencesOf(text).length;
  if (sentences === 0) return 0;
  return FIRST_SENTENCE_S + (sentences - 1) * PER_SENTENCE_S + (letters + figures * LETTERS_PER_FIGURE) * PER_LETTER_S;
}
