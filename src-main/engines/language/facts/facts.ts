import type { Subject } from '../../../../src-shared/picture.ts';
import { plainNoun } from '../reading/plain-noun.ts';
import { GLOSSES } from './glosses.ts';

type Glosses = ReadonlyMap<string, Partial<Record<string, string>>>;
let read: Glosses | null = null;

/** What things are, by noun and kind; read when they are first asked for. */
function glosses(): Glosses {
  read ??= new Map(
    GLOSSES.trim()
      .split('\n')
      .map((row) => {
        const [noun = '', ...kinds] = row.split(' | ');
        return [noun, Object.fromEntries(kinds.map((kind) => kind.split(': ')))];
      }),
  );
  return read;
}
const glossOf = (noun: string): Partial<Record<string, string>> | undefined => glosses().get(noun);

const KIND_OF: Partial<Record<Subject['kind'], string>> = {
  ...{ animal: 'animal', plant: 'plant', food: 'food', nature: 'nature' },
  ...{ object: 'thing', vehicle: 'thing', building: 'thing' },
};
/** Heads of definitions that cannot be counted. */
const UNCOUNTED =
  /^(?:[\w-]+\s)?(?:equipment|transport|clothing|furniture|material|air|water|food|light|rock|matter|energy)\b/;
const SUPERLATIVE = /^(?:largest|smallest|tallest|longest|highest|fastest|oldest|biggest|brightest|most|only)\b/;

const withArticle = (words: string): string => `${/^[aeio]|^u(?!n[ei]|se)/i.test(words) ? 'an' : 'a'} ${words}`;

/** "A lighthouse is a tower with a light …": the definition as a sentence; matter takes no article. */
function sentence(noun: string, definition: string, counted: boolean): string {
  // Said aloud in one breath: the tail of a long definition goes.
  const long = definition.split(' ').length > 12;
  const gloss = long ? definition.replace(/\s(?:during|through|in|on|by|at|from) which\b.*$/, '') : definition;
  const bare = /^(?:an?|the)\s/.test(gloss);
  const said = bare
    ? gloss
    : SUPERLATIVE.test(gloss)
      ? `the ${gloss}`
      : counted && !UNCOUNTED.test(gloss)
        ? withArticle(gloss)
        : gloss;
  const subject = SUPERLATIVE.test(gloss) ? `the ${noun}` : counted ? withArticle(noun) : noun;
  return `${subject.charAt(0).toUpperCase()}${subject.slice(1)} is ${said}.`;
}

/** What a subject is, in one sentence; null where nothing plain is known of it as this kind of thing. */
export function factOfSubject({
  noun,
  kind,
  attributes,
}: Pick<Subject, 'noun' | 'kind' | 'attributes'>): string | null {
  const known = /^(?:robot|puppet|doll|scarecrow|snowman)$/.test(noun) ? 'thing' : KIND_OF[kind];
  if (!known || /^(?:water|ice|snow|sky)$/.test(noun)) return null;
  // "a blue whale" is a whale of its own.
  const name = [[...attributes.slice(-1), noun].join(' '), noun].find((words) => glossOf(words)?.[known]);
  const gloss = name ? glossOf(name)?.[known] : undefined;
  // Definitions in the plural name a whole family.
  if (
    !name ||
    !gloss ||
    /^[\w-]+(?:\s[\w-]+)*?\s(?:plants|trees|insects|birds)\b|^\w+ objects\b|especially/.test(gloss)
  )
    return null;
  if (/^(?:[\w-]+\s)?(?:buildings|objects|goods|people|devices|animals)\b/.test(gloss)) return null;
  if (new RegExp(`\\b${noun}s?\\b`).test(gloss)) return null;
  if (kind === 'food' && !/\b(?:liquid|beverage|mixture|made|produced)\b/.test(gloss)) return null;
  return sentence(name, gloss, kind !== 'food');
}

/** What kind of thing a noun names, by its commonest definition; null for what is no thing. */
export function kindByGloss(noun: string): Subject['kind'] | null {
  const known = Object.keys(glossOf(noun) ?? glossOf(plainNoun(noun)) ?? {})[0] ?? '';
  const kinds: Record<string, Subject['kind']> = { animal: 'animal', thing: 'object', food: 'food', plant: 'plant' };
  return kinds[known] ?? null;
}

/** What a topic is ("compound interest", "sleep", "why we sleep"): by the last of its words that is known. */
export function factOfTopic(topic: string): string | null {
  const words = topic
    .toLowerCase()
    .replace(/^(?:the|an?)\s+/, '')
    .split(/\s+/);
  // A named thing is known whole or not at all ("the water cycle" is no cycle); a question ends on what it is about.
  const asked = /^(?:why|how)$/.test(words[0] ?? '');
  const tails = words
    .map((_, i) => words.slice(i).join(' '))
    .slice(0, words[0] === 'how' ? 0 : asked ? words.length : 1);
  // "how a refrigerator works": the thing stands before its verb.
  for (const noun of asked ? [...tails, ...words.slice(1, -1).filter((word) => word.length > 3)] : tails) {
    const known = glossOf(noun) ?? glossOf(plainNoun(noun));
    const name = glossOf(noun) ? noun : plainNoun(noun);
    if (known?.['matter']) return sentence(name, known['matter'], false);
    if (known?.['nature']) return sentence(name, known['nature'], true);
    if (known?.['thing']) return sentence(name, known['thing'], true);
  }
  return null;
}
