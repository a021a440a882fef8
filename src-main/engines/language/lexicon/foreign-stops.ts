import {
  ara,
  ces,
  dan,
  deu,
  ell,
  eng,
  fin,
  fra,
  heb,
  hin,
  hun,
  ita,
  nld,
  nob,
  pol,
  por,
  ron,
  rus,
  spa,
  swe,
  tur,
  ukr,
} from 'stopword';
import { dictionary } from './foreign.ts';

/** ISO 639-1 → the list of `stopword`, which has them by ISO 639-3. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  ar: ara,
  cs: ces,
  da: dan,
  de: deu,
  el: ell,
  en: eng,
  es: spa,
  fi: fin,
  fr: fra,
  he: heb,
  hi: hin,
  hu: hun,
  it: ita,
  nl: nld,
  no: nob,
  pl: pol,
  pt: por,
  ro: ron,
  ru: rus,
  sv: swe,
  tr: tur,
  uk: ukr,
};

const known = new Map<string, ReadonlySet<string>>();

/** Words of a language that say nothing by themselves, lower case; those that our dictionary knows as things are left out. */
export function stopWords(language: string): ReadonlySet<string> {
  let set = known.get(language);
  if (!set) {
    const things = dictionary(language);
    set = new Set((LISTS[language] ?? []).filter((word) => !things.has(word)));
    known.set(language, set);
  }
  return set;
}

/** Words of a text that carry its meaning, lower case, each once: three letters or more, and no stop words. */
export function contentWordsOf(text: string, language: string): string[] {
  const stops = stopWords(language);
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]{2,}/gu) ?? [];
  return [...new Set(words)].filter((word) => !stops.has(word));
}
