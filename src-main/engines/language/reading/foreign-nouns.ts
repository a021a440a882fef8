import { dictionary } from '../lexicon/foreign.ts';
import { GRAMMAR, isTongue } from '../lexicon/foreign-grammar.ts';
import { NOUN_KINDS } from '../lexicon/nouns.ts';
import { emojiNoun } from './foreign-emoji.ts';
import { stemsOf } from './foreign-stems.ts';
import { kindOfNoun } from './subjects.ts';

/** What a word stands for. */
export interface ForeignNoun {
  english: string;
  /** Found by taking an ending off: it may stand for more than one. */
  inflected: boolean;
}

/** Shortest part of a German compound that is looked up. */
const SHORTEST_PART = 3;

/**
 * The English noun (or time, weather, mood) of a word: by the dictionary, then by the names of the emoji, then, in
 * German, by its parts. `asNoun` says that the word stands where a noun does: only then are keywords trusted.
 */
export function foreignNoun(word: string, language: string, asNoun: boolean): ForeignNoun | null {
  const [lower = '', ...shorter] = stemsOf(word, language);
  const words = dictionary(language);
  const stems = [lower, ...shorter];
  // A verb that looks like a thing ("sale": goes up, salt) is one only where a noun can stand.
  const verb = !asNoun && isTongue(language) && GRAMMAR[language].verbs.has(lower);
  for (const find of [
    (stem: string) => words.get(stem),
    (stem: string) => (asNoun ? emojiNoun(stem, language) : null),
  ]) {
    for (const [i, stem] of stems.entries()) {
      const english = find(stem);
      if (english && !(verb && kindOfNoun(english) !== null)) return { english, inflected: i > 0 };
    }
  }
  return language === 'de' && asNoun ? compound(lower) : null;
}

/** "leuchtturmwärter" → "lighthouse keeper"; where only the last part is known, that. */
function compound(word: string): ForeignNoun | null {
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const head = partOf(word.slice(at));
    if (!head) continue;
    const first = word.slice(0, at);
    const modifier = partOf(first) ?? partOf(first.replace(/(?:es|en|s|n)$/u, ''));
    if (modifier) return { english: join(modifier.english, head.english), inflected: head.inflected };
    // A last part of three letters is chance ("…tee", "…eis") unless the rest is known as well.
    if (word.length - at > 4) return head;
  }
  return null;
}

function partOf(part: string): ForeignNoun | null {
  if (part.length < SHORTEST_PART) return null;
  for (const [i, stem] of stemsOf(part, 'de').entries()) {
    const english = dictionary('de').get(stem) ?? emojiNoun(stem, 'de');
    if (english) return { english, inflected: i > 0 };
  }
  return null;
}

/** "tower" + "clock" are "tower clock" where that can be drawn, else the head alone says what it is. */
function join(modifier: string, head: string): string {
  const whole = `${modifier} ${head}`;
  const kind = kindOfNoun(head);
  return kind === null || kind === 'person' || NOUN_KINDS.has(whole) ? whole : head;
}
