import { detectAll } from 'tinyld';

/** Scripts that settle the language by themselves. */
const SCRIPTS: [RegExp, string][] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Greek}/u, 'el'],
];
/** Words that are English and frequent: a few of them settle a short text that n-grams cannot. */
const ENGLISH = /\b(?:the|a|an|of|on|in|and|to|at|with|is|for|how|why|by|from|her|his|my|into)\b/gi;

const letters = (text: string, script: RegExp): number => text.match(script)?.length ?? 0;

/** ISO 639-1 of a text; `en` for Latin texts too short to tell. */
export function detectLanguage(text: string): string {
  const all = letters(text, /\p{L}/gu);
  const kana = letters(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  // Any kana among the characters makes it Japanese, be there ever so many kanji.
  if (kana > 0 && (kana + letters(text, /\p{Script=Han}/gu)) / all > 0.2) return 'ja';
  for (const [script, language] of SCRIPTS) {
    if (all > 0 && letters(text, new RegExp(script, 'gu')) / all > 0.2) return language;
  }
  const best = detectAll(text)[0];
  const latin = letters(text, /\p{Script=Latin}/gu) > all / 2;
  if (latin) {
    const words = text.match(/\p{L}+/gu)?.length ?? 0;
    const english = text.match(ENGLISH)?.length ?? 0;
    const short = words < 5 || !best || best.accuracy < 0.2;
    if (short || english / Math.max(1, words) > 0.25)
      return english > 0 || !best || best.accuracy < 0.5 ? 'en' : best.lang;
  }
  return best?.lang ?? 'en';
}

/** Writing direction by language. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  ['ar', 'he', 'fa', 'ur', 'yi'].includes(language) ? 'rtl' : 'ltr';
