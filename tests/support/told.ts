import { contentWordsOf } from '../../src-main/engines/language/lexicon/foreign-stops.ts';
import type { Story } from '../../src-shared/room.ts';

/** A word without its last two letters, which inflection changes; short words as they are. */
const stem = (word: string): string => (word.length > 5 ? word.slice(0, -2) : word);

/** Share (0 to 1) of a brief's content words that are heard, named by a scene or the title, or shown. */
export function told({ beats, title }: Story, words: string[]): number {
  const text = beats
    .map(({ narration, summary, subjects }) => [narration, summary, ...subjects.map(({ label }) => label)].join(' '))
    .concat(title)
    .join(' ')
    .toLowerCase();
  return words.filter((word) => text.includes(stem(word))).length / Math.max(1, words.length);
}

/** Share (0 to 1) of the narration's content words that stand in the brief. */
export function shareOwn({ beats, language }: Story, idea: string): number {
  const said = beats.flatMap(({ narration }) => contentWordsOf(narration, language));
  const brief = idea.toLowerCase();
  return said.filter((word) => brief.includes(stem(word))).length / Math.max(1, said.length);
}
