import type { Saying } from '../voice-engine.ts';

/** A word as it is written, and what is to be said for it. */
export interface NamedWord {
  word: string;
  said: string;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A name as a pattern: whole words only, in any case, with any white space between its words. */
function nameIn(written: string): RegExp | null {
  const words = written.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.map(escaped).join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
}

/** Syllables ("loo-MYAIR") are said as words; capitals would be spelt out. */
const sound = (said: string): string =>
  said
    .toLowerCase()
    .replace(/[-‐‑·]/g, ' ')
    .trim();

/** The words of a line; a name that has a saying is one of them, its punctuation with it. */
export function splitAroundNames(line: string, sayings: readonly Saying[]): NamedWord[] {
  // Where names stand: from, to, and what is said there.
  const names = sayings.flatMap(({ written, said }) =>
    [...line.matchAll(nameIn(written) ?? /(?!)/g)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      said: sound(said),
    })),
  );
  const words: NamedWord[] = [];
  let from = 0;
  const take = (to: number): void => {
    const word = line.slice(from, to);
    if (word.trim()) {
      let said = '';
      let at = from;
      for (const name of names.filter((n) => n.from >= from && n.to <= to)) {
        if (name.from < at) continue;
        said += line.slice(at, name.from) + name.said;
        at = name.to;
      }
      words.push({ word: word.trim().replace(/\s+/g, ' '), said: said + line.slice(at, to) });
    }
    from = to;
  };
  for (const { index } of line.matchAll(/\s+/g)) {
    if (!names.some((name) => index > name.from && index < name.to)) take(index);
  }
  take(line.length);
  return words;
}
