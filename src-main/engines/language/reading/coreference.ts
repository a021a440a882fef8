import type { Subject } from '../../../../src-shared/picture.ts';
import type { Statement } from '../../../../src-shared/understanding.ts';
import { ABSTRACT } from '../lexicon/nouns.ts';
import { PLACE_WORDS } from '../lexicon/settings.ts';
import { kindOfNoun, moveOf, plainSubject } from './subjects.ts';

const isAnimate = ({ kind }: Subject): boolean => kind === 'person' || kind === 'animal';

/** Vehicles that a verb implies: who rows sits in a boat. */
const IMPLIED_VEHICLE: Record<string, string> = { row: 'rowing boat', paddle: 'canoe', sail: 'sailing boat' };

/** Who is never a “she”, and who never a “he”. */
const MALE =
  /\b(?:man|boy|father|son|brother|king|prince|uncle|groom|grandpa|grandfather|grandson|husband|wizard|monk)\b/;
const FEMALE =
  /\b(?:woman|girl|mother|daughter|sister|queen|princess|aunt|bride|grandma|grandmother|granddaughter|wife|witch|lady)\b/;

/** "it rains", "it is late", "it takes a year": nothing is meant by it. */
const IMPERSONAL =
  /^(?:rain|snow|seem|take|took|become|became|happen|get|got|grow|turns? out|(?:is|was|has been)\s+(?:late|early|dark|cold|warm|hot|time|morning|night|evening|noon|midnight|winter|summer|spring|autumn|raining|snowing|not|the|an?)\b)/i;
/** What an "it" may be: things, animals, and what only looks like somebody. */
const isIt = ({ kind, noun, count }: Subject): boolean =>
  count === 1 &&
  kind !== 'nature' &&
  (kind !== 'person' || /\b(?:robot|snowman|scarecrow|ghost|monster|puppet)$/.test(noun));

const ABOARD = /\b(?:aboard|on board|on deck)\b/i;

/**
 * Puts into each statement who acts in it when the clause leaves that out or uses a pronoun: "and rows out" shows the
 * keeper, "she finds her den" the fox, "they remembered" the bees, and a "she" that nobody named is a woman.
 */
export function resolveActors(statements: Statement[], topic: Subject | null): Statement[] {
  const seen: Subject[] = [];
  const names = new Map<string, Subject>();
  let actor: Subject | null = null;
  return statements.map((statement) => {
    const { frame, verb } = statement;
    const added: Subject[] = [];
    if (frame && frame.verb !== '') {
      const named = nameIn(frame.subject, statement, names);
      if (named) added.push({ ...named, action: moveOf(verb) ?? 'stands' });
      const antecedents = antecedentsOf(frame.subject, seen, actor);
      const action = moveOf(verb);
      added.push(
        ...antecedents.map((subject) => ({
          ...subject,
          action: isAnimate(subject) ? (action ?? 'stands') : subject.action,
        })),
      );
      // "shows her the stars", "writes to him", "his bag is empty": whoever it is, is there.
      if (
        /^(?:her|him|them)(?:$|\s+(?:the|an?|his|her|how|to)\b)/i.test(frame.object) ||
        /^(?:his|her)\s/i.test(frame.subject) ||
        /\b(?:to|for|with|at|behind|beside|after|before)\s+(?:him|her|them)\b(?!\s+\p{L})/iu.test(statement.text)
      )
        added.push(
          ...seen
            .filter(isAnimate)
            .slice(0, 1)
            .map((s) => ({ ...s, action: 'stands' as const })),
        );
    }
    if (topic && frame && (/^(?:it|them)$/i.test(frame.object) || /^it$/i.test(frame.subject))) added.push(topic);
    if (
      !topic &&
      frame &&
      /^it$/i.test(frame.subject) &&
      !IMPERSONAL.test(`${frame.verb.replace(/^[’']s\b/, 'is')} ${frame.object}`)
    )
      added.push(...seen.filter(isIt).slice(-1));
    if (/^it \w+ing\b/i.test(frame?.object ?? ''))
      added.push(...seen.filter(({ kind }) => kind === 'object').slice(-1));
    // "comes aboard", "they cross again": the ship that was told of is there.
    if (ABOARD.test(statement.text) || (verb === 'cross' && frame?.object === ''))
      added.push(...seen.filter(({ kind, action }) => kind === 'vehicle' && action === 'floats').slice(-1));
    // "The driver finally asks": the bus that was told of is driven.
    if (statement.subjects.some(({ noun }) => /^(?:driver|bus driver|captain|pilot|conductor)$/.test(noun)))
      added.push(...seen.filter(({ kind }) => kind === 'vehicle').slice(-1));
    const boat = IMPLIED_VEHICLE[verb];
    if (boat && !statement.subjects.some(({ kind }) => kind === 'vehicle')) added.push(plainSubject(boat, 'vehicle'));
    const subjects = [...added.filter((s) => !statement.subjects.some(({ id }) => id === s.id)), ...statement.subjects];
    if (frame?.subject && frame.verb)
      actor =
        subjects.find((s) => frame.subject.toLowerCase().includes(s.noun.split(' ').at(-1) ?? s.noun)) ??
        added[0] ??
        actor;
    for (const subject of subjects) if (!seen.some(({ id }) => id === subject.id)) seen.push(subject);
    return { ...statement, subjects };
  });
}

/** A proper name that acts: the person that it is said to be ("Mira is a radio operator"), else a person of that name. */
function nameIn(subject: string, statement: Statement, names: Map<string, Subject>): Subject | null {
  const known = names.get(subject);
  if (known) return known;
  if (
    !/^\p{Lu}\p{Ll}{2,}$/u.test(subject) ||
    PLACE_WORDS.has(subject.toLowerCase()) ||
    kindOfNoun(subject.toLowerCase()) ||
    kindOfNoun(subject.toLowerCase().replace(/s$/, '')) ||
    ABSTRACT.has(subject.toLowerCase()) ||
    !/^(?:a|an|the)\b|^$/i.test(statement.frame?.object ?? '')
  )
    return null;
  if (/^(?:They|She|He|You|We|It|Nobody|Everyone|Everybody|Somebody|Someone|This|That|These|There)$/.test(subject))
    return null;
  const role = statement.verb === 'be' ? statement.subjects.find(isAnimate) : undefined;
  const nth = [...names.values()].filter(({ noun }) => noun === 'person').length + 1;
  const unknown = plainSubject('person', 'person', subject);
  // Two of whom only the names are told are two people.
  const person = role ? { ...role, label: subject } : { ...unknown, id: nth > 1 ? `person-${nth}` : unknown.id };
  names.set(subject, person);
  return person;
}

function antecedentsOf(subject: string, seen: Subject[], actor: Subject | null): Subject[] {
  switch (subject.toLowerCase()) {
    case '':
      return actor ? [actor] : [];
    case 'she':
    case 'he': {
      const [own, other] = subject.toLowerCase() === 'she' ? [FEMALE, MALE] : [MALE, FEMALE];
      const textOf = ({ noun, attributes }: Subject): string => `${noun} ${attributes.join(' ')}`;
      const may = seen.filter((s) => isAnimate(s) && !other.test(textOf(s)));
      const one = may.filter((s) => s.count === 1);
      // "My dog … my father … he"; "bees … a worker bee … she": one of those that were told of.
      const known =
        one.find((s) => own.test(textOf(s))) ?? one[0] ?? may.filter(({ kind }) => kind === 'animal').at(-1);
      return [known ?? plainSubject(subject.toLowerCase() === 'she' ? 'woman' : 'man', 'person')];
    }
    case 'i':
    case 'we':
      return [plainSubject('person', 'person', subject)];
    case 'they': {
      const many = seen.filter((s) => isAnimate(s) && s.count > 1);
      const few = seen.filter((s) => isAnimate(s) && s.count === 1);
      return few.length > 1 && many.length === 0 ? few.slice(0, 2) : many.length > 0 ? many.slice(-1) : few.slice(0, 1);
    }
    default:
      return [];
  }
}
