import { type CaptionWord, columns, joinWords } from './caption-words.ts';

const SENTENCE_END = /[.!?…。！？؟][\p{Pe}\p{Pf}"']*$/u;
const CLAUSE_END = /[,;:–—，、；：،][\p{Pe}\p{Pf}"']*$/u;
/** Small words that belong to what follows: a line or cue should not end with them. */
const LEADING =
  /^(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|that|who|is|are|der|die|das|le|la|les|de|el|un|une)$/i;

/** Nobody reads what stands for less; both this and a word left alone are worse than any place to break. */
const READABLE_MS = 1000;
const TOO_SHORT = 40;
const ALONE = 12;

/** What it costs to break after a word: nothing at a full stop, much within a phrase. */
function breakCost(word: CaptionWord, next: CaptionWord | undefined): number {
  if (!next || SENTENCE_END.test(word.text)) return 0;
  if (CLAUSE_END.test(word.text)) return 1;
  const pause = next.startMs - word.endMs;
  return (LEADING.test(word.text) ? 6 : 4) - Math.min(2, Math.max(0, pause) / 200);
}

/**
 * Groups words into cues of at most two lines and `maxMs`, by the cheapest set of breaks: at sentences and clauses,
 * no lone word left over, no cue too short to read, no pause within.
 */
export function breakCues(
  words: readonly CaptionWord[],
  { width, maxMs }: { width: number; maxMs: number },
): CaptionWord[][] {
  // best[n]: cheapest way to group the first n words, and where its last cue begins.
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let to = 1; to <= words.length; to++) {
    let choice = { cost: Number.POSITIVE_INFINITY, from: to - 1 };
    for (let from = to - 1; from >= 0; from--) {
      const group = words.slice(from, to);
      if (group.length > 1 && !fits(group, width, maxMs)) break;
      const cost = (best[from]?.cost ?? 0) + cueCost(group, words[to]);
      if (cost < choice.cost) choice = { cost, from };
    }
    best.push(choice);
  }
  const groups: CaptionWord[][] = [];
  for (let to = words.length; to > 0; to = best[to]?.from ?? 0) groups.unshift(words.slice(best[to]?.from ?? 0, to));
  return groups;
}

function fits(group: readonly CaptionWord[], width: number, maxMs: number): boolean {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last || last.endMs - first.startMs > maxMs) return false;
  return breakLines(group, width).length <= 2;
}

function cueCost(group: readonly CaptionWord[], next: CaptionWord | undefined): number {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return 0;
  // Fewer cues are calmer; a full stop inside one is a break missed.
  let cost = 1.5 + breakCost(last, next);
  for (const [i, word] of group.entries()) {
    const after = group[i + 1];
    if (!after) break;
    if (SENTENCE_END.test(word.text)) cost += 2;
    if (after.startMs - word.endMs > 700) cost += 3;
  }
  const text = joinWords(group);
  if (columns(text) < 12 && !(SENTENCE_END.test(last.text) && group.length > 1)) cost += 3;
  if (group.length === 1) cost += ALONE;
  if ((next?.startMs ?? last.endMs + 1000) - first.startMs < READABLE_MS) cost += TOO_SHORT;
  return cost;
}

/** One line where it fits, else two that are alike in length and break well; more only when there is no way. */
export function breakLines(group: readonly CaptionWord[], width: number): CaptionWord[][] {
  if (columns(joinWords(group)) <= width) return [[...group]];
  let best: { cost: number; at: number } | null = null;
  for (let at = 1; at < group.length; at++) {
    const upper = columns(joinWords(group.slice(0, at)));
    const lower = columns(joinWords(group.slice(at)));
    if (upper > width || lower > width) continue;
    const word = group[at - 1] as CaptionWord;
    // A longer lower line reads better than a longer upper one.
    const cost = Math.abs(lower - upper) / 6 + (upper > lower ? 0.5 : 0) + breakCost(word, group[at]);
    if (!best || cost < best.cost) best = { cost, at };
  }
  if (best) return [group.slice(0, best.at), group.slice(best.at)];
  return greedyLines(group, width);
}

function greedyLines(group: readonly CaptionWord[], width: number): CaptionWord[][] {
  const lines: CaptionWord[][] = [[]];
  for (const word of group) {
    const line = lines.at(-1) as CaptionWord[];
    if (line.length > 0 && columns(joinWords([...line, word])) > width) lines.push([word]);
    else line.push(word);
  }
  return lines;
}
