import { syllable } from 'syllable';
import { sentencesOf } from '../telling/words.ts';
import { wordsOf } from './content-words.ts';

/**
 * The school grade (US) that reads a text with ease, after Kincaid, Fishburne, Rogers and Chissom, “Derivation of new
 * readability formulas” (1975): 0.39 × words per sentence + 11.8 × syllables per word − 15.59. 0 for no words; English.
 */
export function readingGrade(text: string): number {
  const words = wordsOf(text);
  const sentences = sentencesOf(text).length;
  if (words.length === 0 || sentences === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}
