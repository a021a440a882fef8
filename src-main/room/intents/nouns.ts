import type { Subject } from '../../../src-shared/picture.ts';
import { dictionary } from '../../engines/language/lexicon/foreign.ts';
import { kindOfNoun } from '../../engines/language/reading/subjects.ts';
import { ANIMALS, PEOPLE } from './intent.ts';
import { ARTICLE } from './phrases.ts';

const EVERYBODY =
  /^(?:people|persons?|humans?|anybody|anyone|menschen|leute|personnes?|gens|personas|gente|persone|pessoas)$/iu;
const ALL_ANIMALS = /^(?:animals?|tiere?|animaux|animales|animali|animais)$/iu;
const TONGUES = ['de', 'fr', 'es', 'it', 'pt'] as const;

/** A thing by its English noun, and what the creator called it. */
export interface NamedThing {
  noun: string;
  label: string;
  /** Null when it is in no list of ours. */
  kind: Subject['kind'] | null;
}

const bare = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(new RegExp(`^(?:${ARTICLE}\\s*(?<=['’]|\\s))+`, 'iu'), '')
    .trim();

/** The singular of an English plural, where it looks like one. */
export const singular = (noun: string): string =>
  /(?:ss|us|is)$/.test(noun)
    ? noun
    : noun
        .replace(/ies$/, 'y')
        .replace(/(ch|sh|x|ss)es$/, '$1')
        .replace(/(?<!e)s$|(?<=e)s$/, '');

/** What a phrase names: "the boats" → boat; "den Hund" → dog; "people" → everybody. */
export function thingOf(phrase: string): NamedThing {
  const label = bare(phrase);
  if (EVERYBODY.test(label)) return { noun: PEOPLE, label, kind: 'person' };
  if (ALL_ANIMALS.test(label)) return { noun: ANIMALS, label, kind: 'animal' };
  const known = kindOfNoun(label);
  if (known) return { noun: label, label, kind: known };
  const one = singular(label);
  const kind = kindOfNoun(one);
  if (kind) return { noun: one, label, kind };
  for (const tongue of TONGUES) {
    const english = dictionary(tongue).get(label);
    const foreign = english ? kindOfNoun(english) : null;
    if (english && foreign) return { noun: english, label, kind: foreign };
  }
  return { noun: one, label, kind: null };
}

/** True when a subject is what the creator named. */
export function isCalled(subject: Pick<Subject, 'noun' | 'label' | 'kind'>, noun: string): boolean {
  if (noun === PEOPLE) return subject.kind === 'person';
  if (noun === ANIMALS) return subject.kind === 'animal';
  const last = (text: string): string => text.split(' ').at(-1) ?? text;
  return [subject.noun, subject.label.toLowerCase()].some((name) =>
    [name, singular(name), last(name), singular(last(name))].includes(noun),
  );
}
