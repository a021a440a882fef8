import type { Saying } from '../voice-engine.ts';
import { expandWords } from './expand-words.ts';
import { foldWord } from './fold-text.ts';
import { splitAroundNames } from './sayings.ts';

/** A word of the text as it was written, and what is said for it. */
export interface SpokenToken {
  /** As written, punctuation included; marks that are not spoken stay with the word before them. */
  text: string;
  /** ASCII for flite. */
  spoken: string;
  /** How the voice goes on after it. */
  stop: '' | ',' | '.' | '?' | '!';
}

const ABBREVIATIONS =
  /^(mr|mrs|ms|dr|prof|st|vs|etc|no|inc|ltd|jr|sr|mt|approx|apt|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|e\.g|i\.e|[a-z](\.[a-z])*)\.$/i;
/** A sentence without an end is given one, so that nobody waits for a minute of speech in one piece. */
const SENTENCE_WORDS_MAX = 60;
const CLOSERS = `["'”’»)\\]}]*`;
const END = new RegExp(`[.!?…]${CLOSERS}$`, 'u');
const BREATH = new RegExp(`([,;:]|[–—―]|\\.\\.\\.|…|[)\\]}])${CLOSERS}$`, 'u');

function stopOf(token: string, next: string | undefined, paragraphEnds: boolean): SpokenToken['stop'] {
  if (next === undefined || paragraphEnds) return /\?[^\w]*$/.test(token) ? '?' : /![^\w]*$/.test(token) ? '!' : '.';
  if (END.test(token)) {
    if (/\?[^\w]*$/.test(token)) return '?';
    if (/![^\w]*$/.test(token)) return '!';
    const goesOn = /^[^\p{L}\p{N}]*\p{Ll}/u.test(next);
    if (!goesOn && !ABBREVIATIONS.test(token)) return '.';
    return /(\.\.\.|…)/.test(token) ? ',' : '';
  }
  return BREATH.test(token) ? ',' : '';
}

/**
 * A text as the voice takes it: sentences of words. All words' `text` joined with spaces are the text again (white space
 * aside); a text with nothing to say has no sentences. A name with a saying is one word, however many it is written in.
 */
export function toSentences(text: string, sayings: readonly Saying[] = []): SpokenToken[][] {
  const sentences: SpokenToken[][] = [];
  let sentence: SpokenToken[] = [];
  let unspoken = '';
  const lines = text.split(/\s*\n\s*/).map((line) => expandWords(splitAroundNames(line, sayings)));
  const words = lines.flatMap((line) =>
    line.map(({ word, said }, i) => ({ word, said, lineEnds: i === line.length - 1 })),
  );
  words.forEach(({ word, said, lineEnds }, i) => {
    const spoken = foldWord(said);
    const last = sentence.at(-1) ?? sentences.at(-1)?.at(-1);
    if (!spoken) {
      if (last) {
        last.text += ` ${word}`;
        if (last.stop === '') last.stop = stopOf(word, words[i + 1]?.word, lineEnds);
      } else unspoken += `${word} `;
    } else {
      const stop = stopOf(word, words[i + 1]?.word, lineEnds);
      sentence.push({ text: unspoken + word, spoken, stop });
      unspoken = '';
    }
    const ends = /[.!?]/.test(sentence.at(-1)?.stop ?? '') || sentence.length >= SENTENCE_WORDS_MAX;
    if (ends && sentence.length > 0) {
      sentences.push(sentence);
      sentence = [];
    }
  });
  if (sentence.length > 0) sentences.push(sentence);
  return sentences;
}

/** The sentence for flite, as one line of ASCII. */
export const spokenText = (sentence: SpokenToken[]): string =>
  sentence.map(({ spoken, stop }) => spoken + stop).join(' ');
