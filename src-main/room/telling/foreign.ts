import { countWords } from '../../../src-shared/plan.ts';

/** Words before which a clause of a language can be parted without tearing what belongs together. */
const BREAK_BEFORE: Record<string, RegExp> = {
  nl: /^(?:en|of|maar|die|dat|met|in|op|over|onder|door|voor|van|naar|tot|als|terwijl)$/i,
};
const ARABIC_BREAK = /^(?:في|على|من|إلى|عن|مع|حتى|ثم|يضيء|يجد|و\p{L}{3,})$/u;
/** Japanese parts after a particle; the strongest first. */
const JAPANESE = /(?<=[、。])|(?<=(?:から|まで|ながら|ので|けど|とき|って|して))|(?<=[はがをにでと])(?=[一-龯ァ-ヶ])/u;

/** Places where a clause may be parted, as pieces whose concatenation is the clause. */
function pieces(clause: string, language: string): string[] {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(clause)) return clause.split(JAPANESE).filter(Boolean);
  if (/\p{Script=Han}/u.test(clause)) return clause.split(/(?<=[，。、；])/u).filter(Boolean);
  const words = clause.split(/(?<=\s)/u);
  const before = language === 'ar' ? ARABIC_BREAK : BREAK_BEFORE[language];
  const result: string[] = [];
  words.forEach((word, i) => {
    const bare = word.trim().replace(/[,;:.!?]+$/u, '');
    const last = result.at(-1);
    const previous = words[i - 1]?.trim() ?? '';
    if (last === undefined || !(before?.test(bare) || /[,;:]$/.test(previous)))
      result.splice(Math.max(0, result.length - 1), 1, (last ?? '') + word);
    else result.push(word);
  });
  return result;
}

/**
 * The creator's own text in `wanted` parts or fewer, parted at clauses and, if need be, within them. Nothing is lost,
 * added or moved: the parts joined are the text but for the blanks at their ends.
 */
export function partForeign(clauses: string[], language: string, wanted: number): string[] {
  const parts = [...clauses];
  while (parts.length < wanted) {
    const order = parts.map((_, i) => i).sort((a, b) => countWords(parts[b] ?? '') - countWords(parts[a] ?? ''));
    const at = order.find((i) => splitOnce(parts[i] ?? '', language) !== null);
    if (at === undefined) break;
    parts.splice(at, 1, ...(splitOnce(parts[at] ?? '', language) ?? []));
  }
  return parts.map((part) => part.trim());
}

/** A clause in two, as even as it can be; null when a half would be under two words. */
function splitOnce(clause: string, language: string): [string, string] | null {
  const all = pieces(clause, language);
  const total = countWords(clause);
  let best: { cut: number; uneven: number } | null = null;
  for (let cut = 1; cut < all.length; cut += 1) {
    const head = countWords(all.slice(0, cut).join(''));
    if (head < 2 || total - head < 2) continue;
    const uneven = Math.abs(head - total / 2);
    if (!best || uneven < best.uneven) best = { cut, uneven };
  }
  return best ? [all.slice(0, best.cut).join('').trim(), all.slice(best.cut).join('').trim()] : null;
}
