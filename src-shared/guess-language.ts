/** Scripts that settle the language by themselves, or nearly so. */
const SCRIPTS: readonly [RegExp, string][] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Greek}/gu, 'el'],
];
const words = (list: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${list})(?!\p{L})`, 'giu');

/** Small words by which the languages that are written here are told from each other. */
const SMALL: Readonly<Record<string, RegExp>> = {
  de: words(
    'der|die|das|den|dem|des|ein|eine|einen|einem|einer|und|ist|nicht|mit|auf|für|von|im|am|zu|zum|über|sich|wie',
  ),
  en: words('the|a|an|of|on|in|and|to|at|with|is|for|how|why|by|from|her|his|my|into'),
  es: words('el|la|los|las|un|una|y|de|del|en|con|por|para|su|que|es|al|se|cómo|qué'),
  fr: words('le|la|les|un|une|et|de|du|des|dans|avec|pour|sur|son|sa|qui|est|au|aux|à|comment'),
  it: words('il|lo|la|gli|un|una|e|di|del|della|nel|nella|con|per|che|è|al|si|suo|sua|come|sulla|dal'),
  pt: words('o|a|os|as|um|uma|e|de|do|da|dos|das|em|no|na|com|para|seu|sua|que|é|ao|à|não|como'),
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The language of a text whose script tells it (more than a fifth of its letters); null for the others. */
export function languageByScript(text: string): string | null {
  const all = count(text, /\p{L}/gu);
  if (all === 0) return null;
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  // Any kana among the characters makes it Japanese, be there ever so many kanji.
  if (kana > 0 && (kana + count(text, /\p{Script=Han}/gu)) / all > 0.2) return 'ja';
  return SCRIPTS.find(([script]) => count(text, script) / all > 0.2)?.[1] ?? null;
}

/** The language with the most different small words in a text, two at least and more than any other; else null. */
export function languageBySmallWords(text: string): string | null {
  const ranked = Object.entries(SMALL)
    .map(([language, pattern]) => {
      const found = (text.match(pattern) ?? []).map((word) => word.toLowerCase());
      return { language, different: new Set(found).size, all: found.length };
    })
    .sort((a, b) => b.different - a.different || b.all - a.all);
  const [first, second] = ranked;
  if (!first || first.different < 2) return null;
  return first.different > (second?.different ?? 0) || first.all > (second?.all ?? 0) ? first.language : null;
}

/** A quick guess at the language of a text, ISO 639-1: what a plan is made with before the brief is read; else null. */
export function guessLanguage(text: string): string | null {
  if (count(text, /\p{Script=Arabic}/gu) > count(text, /\p{Script=Latin}/gu)) return 'ar';
  return languageByScript(text) ?? languageBySmallWords(text);
}
