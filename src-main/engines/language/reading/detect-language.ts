import { detectAll } from 'tinyld';
import { languageByScript, languageBySmallWords } from '../../../../src-shared/guess-language.ts';

/** Below this the n-grams are less sure of a text than its articles and prepositions are. */
const SURE = 0.6;

/** ISO 639-1 of a text; `en` for Latin texts too short to tell. */
export function detectLanguage(text: string): string {
  const script = languageByScript(text);
  if (script) return script;
  const best = detectAll(text)[0];
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = (text.match(/\p{Script=Latin}/gu)?.length ?? 0) > letters / 2;
  if (latin) {
    const words = text.match(/\p{L}+/gu)?.length ?? 0;
    const english = text.match(ENGLISH)?.length ?? 0;
    const short = words < 5 || !best || best.accuracy < 0.2;
    const small = languageBySmallWords(text);
    if (small !== null && (short || best.accuracy < SURE)) return small;
    if (short || english / Math.max(1, words) > 0.25)
      return english > 0 || !best || best.accuracy < 0.5 ? 'en' : best.lang;
  }
  return best?.lang ?? 'en';
}

/** Words that are English and frequent: a few of them settle a short text that n-grams cannot. */
const ENGLISH = /\b(?:the|a|an|of|on|in|and|to|at|with|is|for|how|why|by|from|her|his|my|into)\b/gi;

/** Writing direction by language. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  ['ar', 'he', 'fa', 'ur', 'yi'].includes(language) ? 'rtl' : 'ltr';
