import { GRAMMAR, type TongueCode } from '../../../engines/language/lexicon/foreign-grammar.ts';
import { stopWords } from '../../../engines/language/lexicon/foreign-stops.ts';

/** Whether a phrase may end before this word: a preposition, a joint or a subordinate clause begins with it. */
function opensPhrase(word: string, code: TongueCode): boolean {
  const { and, but, prepositions, subordinators, thenWords } = GRAMMAR[code];
  const bare = word.toLowerCase().replace(/['’].*$/u, '');
  return [and, but, prepositions, subordinators, thenWords].some((set) => set.has(bare));
}

/**
 * The first words of a sentence, `most` at most, up to where a phrase ends: no article, preposition or lone adjective
 * is left hanging. For headings and titles.
 */
export function cutPhrase(sentence: string, most: number, code: TongueCode): string {
  const words = sentence.split(/\s+/u);
  if (words.length <= most) return sentence;
  const ends = (end: number): boolean => /[,;:]$/u.test(words[end - 1] ?? '') || opensPhrase(words[end] ?? '', code);
  let end = most;
  while (end > 2 && !ends(end)) end -= 1;
  if (end <= 2) end = most;
  const dangling = (word: string): boolean => {
    const bare = word.toLowerCase();
    return stopWords(code).has(bare) || GRAMMAR[code].determiners.has(bare) || GRAMMAR[code].prepositions.has(bare);
  };
  while (end > 1 && dangling(words[end - 1] ?? '')) end -= 1;
  // A German heading does not stop at its verb: back to the last noun.
  const noun = words.slice(0, end).findLastIndex((word, i) => i > 0 && /^\p{Lu}/u.test(word));
  if (code === 'de' && noun > 0) end = noun + 1;
  return words
    .slice(0, end)
    .join(' ')
    .replace(/[,;:]$/u, '');
}
