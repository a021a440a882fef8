import type { Action, Subject } from '../../../../src-shared/picture.ts';
import { ABSTRACT, NOUN_KINDS, PERSON_ENDING } from '../lexicon/nouns.ts';
import { PERSONS } from '../lexicon/persons.ts';
import { PLACE_WORDS, SEASON_WORDS, TIME_WORDS } from '../lexicon/settings.ts';
import { VERB_ACTIONS } from '../lexicon/verbs.ts';
import { wordSet } from '../lexicon/words.ts';
import { isVerb } from './correct-verbs.ts';
import { nounByWord } from './emoji-nouns.ts';
import type { Token } from './tokens.ts';

const NUMBERS: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
/** What people and animals can do; they do not grow because they open something. */
const MOVES = new Set<Action>([
  'stands',
  'walks',
  'rides',
  'flies',
  'rows',
  'falls',
  'rises',
  'turns',
  'swims',
  'floats',
]);
/** The motion of a verb, where whoever acts can move so. */
export const moveOf = (verb: string): Action | undefined => {
  const action = VERB_ACTIONS.get(verb);
  return action && MOVES.has(action) ? action : undefined;
};

/** What nature does when nobody says. */
const NATURAL: Record<string, Action> = {
  sun: 'glows',
  moon: 'glows',
  star: 'glows',
  rain: 'falls',
  snow: 'falls',
  cloud: 'floats',
  fog: 'floats',
  fire: 'glows',
  lamp: 'glows',
  lantern: 'glows',
  candle: 'glows',
  boat: 'floats',
  ship: 'floats',
  ferry: 'floats',
  kite: 'flies',
  balloon: 'flies',
  lighthouse: 'glows',
  fish: 'swims',
  whale: 'swims',
  bird: 'flies',
  bee: 'flies',
  butterfly: 'flies',
  rocket: 'flies',
  wave: 'rises',
  firefly: 'glows',
};

/** Kind of a noun, by our table, by its last word, by the emoji, by its ending; null for what is no thing. */
export function kindOfNoun(noun: string): Subject['kind'] | null {
  const last = noun.split(' ').at(-1) ?? noun;
  if (ABSTRACT.has(noun)) return null;
  const known = NOUN_KINDS.get(noun);
  if (known) return known;
  if (PERSON_ENDING.test(last) && last.length > 4 && !NOUN_KINDS.has(last)) return 'person';
  if (ABSTRACT.has(last) || TIME_WORDS.has(last) || SEASON_WORDS.has(last)) return null;
  return (
    NOUN_KINDS.get(last) ??
    nounByWord(noun, 'en')?.kind ??
    nounByWord(last, 'en')?.kind ??
    (persons().has(last) ? 'person' : null)
  );
}

let people: ReadonlySet<string> | null = null;
/** Nouns that name somebody ("mason", "luthier"); read when they are first asked for. */
const persons = (): ReadonlySet<string> => {
  people ??= wordSet(PERSONS);
  return people;
};

/** A subject with everything at its plainest; `id` is the noun, so it is stable over the film. */
export function plainSubject(noun: string, kind: Subject['kind'], label = noun): Subject {
  const action = NATURAL[noun] ?? NATURAL[noun.split(' ').at(-1) ?? ''] ?? 'stands';
  return {
    id: noun.replaceAll(' ', '-'),
    noun,
    label,
    kind,
    attributes: [],
    action,
    count: 1,
    weight: 'secondary',
    pictureId: null,
  };
}

interface Phrase {
  noun: string;
  label: string;
  attributes: string[];
  count: number;
  at: number;
  /** Whether it is said whose it is. */
  owned?: boolean;
}

const singular = (token: Token): string => {
  const word = token.text.toLowerCase();
  if (NOUN_KINDS.has(word)) return word;
  const plain = word
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|x|ss)es$/, '$1')
    .replace(/ves$/, 'f');
  if (plain !== word && NOUN_KINDS.has(plain)) return plain;
  return NOUN_KINDS.has(word.replace(/s$/, '')) ? word.replace(/s$/, '') : token.lemma || word;
};

/** "a bicycle race", "a pillow fight": what can be seen of it is the thing that names it. */
function thingInRun(modifiers: string[], head: string): string {
  const thing = modifiers.at(-1);
  return thing && ABSTRACT.has(head) && NOUN_KINDS.has(thing) && kindOfNoun(thing) !== null ? thing : head;
}

const isAnimate = (kind: Subject['kind'] | null): boolean => kind === 'person' || kind === 'animal';

/** Noun phrases of a clause: compounds kept together where they name one thing ("tomato plant", "coffee cart"). */
function nounPhrases(tokens: Token[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.pos !== 'NOUN' && token?.pos !== 'PROPN') continue;
    let end = i;
    while (tokens[end + 1]?.pos === 'NOUN' || tokens[end + 1]?.pos === 'PROPN') end += 1;
    const run = tokens.slice(i, end + 1);
    const head = run.at(-1) ?? token;
    const modifiers = run
      .slice(0, -1)
      .map((t) => t.text.toLowerCase())
      .filter((word) => !/^(?:g|kg|mg|ml|cl|l|cm|mm|km|m|oz|lb|lbs)$/.test(word));
    const attributes: string[] = [];
    let owned = false;
    let count = /[^s]s$/.test(head.text) && singular(head) !== head.text.toLowerCase() ? 3 : 1;
    for (let k = i - 1; k >= 0; k -= 1) {
      const before = tokens[k];
      if (!before) break;
      const word = before.text.toLowerCase();
      if (/^(?:other|same|whole|entire|such|own|certain)$/.test(word)) continue;
      if (before.pos === 'ADJ' || (before.pos === 'ADV' && /^(?:small|little|tiny|old)$/.test(word)))
        attributes.unshift(word);
      else if (NUMBERS[word]) count = NUMBERS[word];
      // A player plays the drums, and they are one thing.
      else if (word === 'the' && /^drums$/i.test(head.text)) count = 1;
      else {
        owned = /^(?:his|her|their|my|your|our|its)$/.test(word);
        break;
      }
    }
    const called = modifiers.join(' ');
    // "my dog Pepper" is the dog, whatever else a pepper is.
    if (head.pos === 'PROPN' && /^\p{Lu}\p{Ll}+$/u.test(head.text) && isAnimate(kindOfNoun(called))) {
      phrases.push({
        noun: called,
        label: [...attributes, ...run.map((t) => t.text)].join(' '),
        attributes,
        count: 1,
        at: end,
      });
      i = end;
      continue;
    }
    const whole = [...modifiers, singular(head)].join(' ');
    const compound = modifiers.length > 0 && (NOUN_KINDS.has(whole) || kindOfNoun(whole) !== null);
    phrases.push({
      noun: compound ? whole : thingInRun(modifiers, singular(head)),
      label: [...attributes, ...run.map((t) => t.text)].join(' '),
      attributes,
      count,
      at: end,
      owned,
    });
    i = end;
  }
  return phrases;
}

function actionOf(tokens: Token[], noun: Phrase, kind: Subject['kind'], isSubject: boolean): Action {
  const natural = plainSubject(noun.noun, kind).action;
  if (!isSubject) return natural;
  const verb = tokens.slice(noun.at + 1).find((token) => token.pos === 'VERB');
  const action = verb ? VERB_ACTIONS.get(verb.lemma) : undefined;
  if (verb?.lemma === 'race' && tokens.some((t) => /bicycle|bike|horse/i.test(t.text))) return 'rides';
  if (!action) return natural;
  if ((kind === 'person' || kind === 'animal') && !MOVES.has(action)) return natural;
  if (kind === 'vehicle' && action === 'walks')
    return /ship|boat|ferry|canoe|raft/.test(noun.noun) ? 'floats' : 'rides';
  // What cannot walk does not walk: a river runs, but it is the river that flows there.
  if (action === 'walks' && kind !== 'person' && kind !== 'animal') return natural;
  return action;
}

/** Where a comparison begins ("like in a shaken bottle", "as light as a feather"); what is only compared is not there. */
function comparedFrom(tokens: Token[]): number {
  const at = tokens.findIndex(({ text, pos }, i) => {
    if (/^as$/i.test(text)) return /^as$/i.test(tokens[i + 2]?.text ?? '');
    if (!/^like$/i.test(text)) return false;
    if (tokens[i + 1]?.pos === 'ADP') return true;
    // "looks like a rabbit" is to be seen so; "they like the dog" is no comparison.
    const isVerbItself = pos !== 'ADP' && pos !== 'SCONJ';
    const isWhole = i === 0 || tokens.slice(0, i).some(isVerb);
    return (
      !isVerbItself &&
      isWhole &&
      !/^(?:look|seem|appear|shape|dress|paint|build|draw)$/.test(tokens[i - 1]?.lemma ?? '')
    );
  });
  return at < 0 ? tokens.length : at;
}

const PART_OF_HOUSE = /^(?:door|gate|window|roof|wall|chimney|porch|stair|corner|edge)s?$/;
const BODY =
  /^(?:head|hand|finger|eye|face|hair|heart|arm|leg|foot|feet|mouth|nose|ear|wing|tail|shoulder|knee|back|cheek|lip|tear)s?$/;

/** The things of a clause that can be drawn, in order; the first thing before the verb is what acts. */
export function subjectsOf(tokens: Token[], label: (tokens: Token[]) => string): Subject[] {
  const verbAt = tokens.findIndex(isVerb);
  const found: Subject[] = [];
  const compared = comparedFrom(tokens);
  for (const phrase of nounPhrases(tokens)) {
    if (phrase.at > compared) break;
    const kind = kindOfNoun(phrase.noun);
    // "the door of the old house" is seen with the house.
    if (PART_OF_HOUSE.test(phrase.noun) && /^of$/i.test(tokens[phrase.at + 1]?.text ?? '')) continue;
    // The plates of the earth's crust are not set on a table.
    if (
      phrase.noun === 'plate' &&
      tokens.some(({ text }) => /^(?:crust|tectonic|continents?|earthquakes?)$/i.test(text))
    )
      continue;
    // "shakes his head": it is on him.
    if (phrase.owned && BODY.test(phrase.noun)) continue;
    // "in his late wife's handwriting": who is dead is not there.
    if (phrase.attributes.some((word) => /^(?:late|dead|deceased)$/.test(word)) && isAnimate(kind)) continue;
    const head = phrase.noun.split(' ').at(-1) ?? phrase.noun;
    if (kind === null || (kind === 'nature' && /^(?:mars|sky)$/.test(head))) continue;
    if (PLACE_WORDS.has(phrase.noun) && !NOUN_KINDS.has(phrase.noun)) continue;
    if (found.some((subject) => subject.noun === phrase.noun)) continue;
    const isSubject = verbAt < 0 || phrase.at < verbAt;
    found.push({
      ...plainSubject(phrase.noun, kind, phrase.label || label(tokens)),
      attributes: phrase.attributes,
      count: Math.min(12, phrase.count),
      action: actionOf(tokens, phrase, kind, isSubject),
    });
    // A lighthouse keeper implies the lighthouse, a taxi driver the taxi.
    const tool = kind === 'person' ? phrase.noun.split(' ').slice(0, -1).join(' ') : '';
    const toolKind = tool ? NOUN_KINDS.get(tool) : undefined;
    if (toolKind && toolKind !== 'person' && !found.some(({ noun }) => noun === tool))
      found.push(plainSubject(tool, toolKind));
  }
  return found;
}
