import { countWords } from '../../../src-shared/plan.ts';
import type { Understanding } from '../../../src-shared/understanding.ts';
import type { Part } from './part.ts';

/** Facts longer than this are for reading, not for hearing. */
const MOST_WORDS = 16;

/**
 * Says what the film's things are, where it has the time: the topic of an explainer right after its question, a thing after
 * the part that first names it. A fact is told once, and never as a film's last word.
 */
export function addFacts(parts: Part[], { facts = {}, subjects, kind }: Understanding, wanted: number): Part[] {
  const told = [...parts];
  const add = (fact: string | undefined, after: number, shown: Part['subjects']): void => {
    const near = told[after];
    if (!fact || !near || told.length >= wanted || countWords(fact) > MOST_WORDS) return;
    if (told.some(({ sentence }) => sentence === fact)) return;
    const part: Part = {
      ...near,
      source: 'fact',
      sentence: fact,
      joined: null,
      frame: null,
      statement: -1,
      subjects: shown,
    };
    told.splice(after + 1, 0, part);
  };
  // In a story only the one it is about is looked at so.
  const asked =
    kind === 'explainer' || kind === 'how-to' ? subjects : kind === 'documentary' ? [] : subjects.slice(0, 1);
  if (kind === 'explainer') add(facts[''], 0, told[0]?.subjects ?? []);
  for (const subject of asked) {
    const at = told.findIndex(
      ({ subjects: seen, source }) =>
        (source === 'statement' || source === 'step') && seen.some(({ id }) => id === subject.id),
    );
    if (at >= 0 && (at < told.length - 1 || told.length === 1)) add(facts[subject.noun], at, [subject]);
  }
  return told;
}
