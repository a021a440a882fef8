import { dictionary } from '../lexicon/foreign.ts';
import { lookOf } from '../lexicon/foreign-adjectives.ts';
import { GRAMMAR, isTongue, type TongueCode } from '../lexicon/foreign-grammar.ts';
import { stopWords } from '../lexicon/foreign-stops.ts';
import { emojiNames } from './emoji-nouns.ts';
import { foreignNoun } from './foreign-nouns.ts';
import { kindOfNoun } from './subjects.ts';

/** A word of a text that is known, with what stands beside it. */
export interface Hit {
  /** Index in the text. */
  at: number;
  /** As the creator wrote it. */
  label: string;
  english: string;
  attributes: string[];
  count: number;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const WORD = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}]+)*/gu;
/** Pronouns that hang on a verb ("battez-les", "leva-o"). */
const HUNG = /-(?:les?|la|moi|lui|leur|y|en|o|os|as?|lhes?|se|me|nos|lo|los|las|no|na)$/u;
/** More than one, and nobody said how many. */
const SEVERAL = 3;

/** Words of a text that the dictionary or the emoji tables of its language know, in order. */
export function knownWords(text: string, language: string): Hit[] {
  const hits = UNSPACED.test(text) ? inUnspaced(text, language) : inSpaced(text, language);
  const phrases = [...dictionary(language)].filter(([word]) => word.includes(' '));
  const lower = text.toLowerCase();
  for (const [word, english] of phrases) {
    const at = lower.indexOf(word);
    if (at < 0 || /\p{L}/u.test(text[at - 1] ?? '') || /\p{L}/u.test(text[at + word.length] ?? '')) continue;
    const outside = hits.filter((hit) => hit.at < at || hit.at >= at + word.length);
    const inside = hits.find((hit) => hit.at === at);
    const label = text.slice(at, at + word.length);
    hits.splice(0, hits.length, ...outside, {
      attributes: [],
      count: 1,
      ...inside,
      at,
      label,
      english,
    });
  }
  return hits.sort((a, b) => a.at - b.at);
}

/** Scripts without spaces: the longest names first, nothing twice. */
function inUnspaced(text: string, language: string): Hit[] {
  const hits: Hit[] = [];
  const names = [...dictionary(language), ...emojiNames(language)].sort((a, b) => b[0].length - a[0].length);
  for (const [label, english] of names) {
    const at = text.indexOf(label);
    const covered = hits.some((hit) => at >= hit.at && at < hit.at + hit.label.length);
    if (at >= 0 && !covered) hits.push({ at, label, english, attributes: [], count: 1 });
  }
  return hits;
}

function inSpaced(text: string, language: string): Hit[] {
  const tokens = [...text.matchAll(WORD)].map((match) => ({ at: match.index, word: match[0].replace(HUNG, '') }));
  const words = tokens.map(({ word }) => word);
  const stops = stopWords(language);
  return tokens.flatMap(({ at, word }, i): Hit[] => {
    const lower = word.toLowerCase();
    if (stops.has(lower)) return [];
    // Articles, numbers and looks are no things, whatever the emoji are called.
    if (isTongue(language)) {
      const { determiners, numbers } = GRAMMAR[language];
      if (determiners.has(lower) || numbers[lower] !== undefined) return [];
      if (lookOf(word, language) !== null && !/^\p{Lu}/u.test(word)) return [];
    }
    const noun = foreignNoun(word, language, isTongue(language) ? standsAsNoun(words, i, language) : true);
    if (!noun) return [];
    const plain = { at, label: word, english: noun.english, attributes: [], count: 1 };
    return [isTongue(language) ? { ...plain, ...looksAt(words, i, noun.english, noun.inflected, language) } : plain];
  });
}

/** German nouns are capitals; elsewhere an article, a number, a preposition or a look stands before a noun. */
function standsAsNoun(words: string[], at: number, language: TongueCode): boolean {
  if (language === 'de') return /^\p{Lu}/u.test(words[at] ?? '');
  const before = words[at - 1]?.toLowerCase();
  if (before === undefined) return true;
  const { determiners, numbers, prepositions, and, clitics, verbs } = GRAMMAR[language];
  // "lo porta al nonno" brings, and is no door; "elle la lit" reads, and is no bed.
  const acted = GRAMMAR[language].pronouns.has(words[at - 2]?.toLowerCase() ?? '');
  const next = words[at + 1]?.toLowerCase() ?? '';
  const goal = prepositions.has(next) && !/^(?:de|du|des|del|di|della|dello|do|da|dos|das|d)$/.test(next);
  if (verbs.has(words[at]?.toLowerCase() ?? '') && clitics.has(before) && (goal || acted)) return false;
  return (
    determiners.has(before) ||
    prepositions.has(before) ||
    and.has(before) ||
    numbers[before] !== undefined ||
    lookOf(before, language) !== null
  );
}

/** How many, and what they look like: adjectives before the noun, and after it where the language puts them there. */
function looksAt(
  words: string[],
  at: number,
  english: string,
  inflected: boolean,
  language: TongueCode,
): Pick<Hit, 'attributes' | 'count'> {
  const { numbers, plurals, determiners } = GRAMMAR[language];
  const attributes: string[] = [];
  let count = 0;
  let article = '';
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) {
    const word = words[i]?.toLowerCase() ?? '';
    const look = lookOf(word, language);
    if (look) attributes.unshift(look);
    else {
      article = word;
      count = numbers[word] ?? (plurals.has(word) ? SEVERAL : 0);
      break;
    }
  }
  for (let i = at + 1; language !== 'de' && i <= at + 2; i += 1) {
    const look = lookOf(words[i] ?? '', language);
    if (!look) break;
    attributes.push(look);
  }
  // German says it by the ending of the noun: "Sterne", "die Vögel".
  if (language === 'de' && count === 0 && inflected && (article === 'die' || !determiners.has(article)))
    count = SEVERAL;
  const kind = kindOfNoun(english);
  if (kind === 'person' && femaleAt(article, words[at] ?? '', language)) attributes.push('woman');
  return { attributes: [...new Set(attributes)].filter((look) => !english.includes(look)), count: Math.max(1, count) };
}

/** Whether the grammar says that a person is a woman where the English noun does not. */
function femaleAt(article: string, word: string, language: TongueCode): boolean {
  if (language === 'de') return /(?:er|eur|ist|or|ent|ant|ot|ärt)in$/u.test(word);
  return /^(?:une|una|uma)$/.test(article);
}
