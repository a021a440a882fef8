import { readSentences } from '../../../src-main/engines/language/reading/tokens.ts';
import { planScene } from '../../../src-main/engines/picture/builtin/plan-scene.ts';
import { plainNoun } from '../../../src-main/engines/picture/builtin/subjects/find-drawing.ts';
import { iconNamed } from '../../../src-main/engines/picture/builtin/subjects/icon-sets.ts';
import type { StagedIdea } from './stage-idea.ts';

/** Nouns that an icon is named for, but that nobody could see in a frame ("step", "time"). Set down before any share was measured. */
const NOT_SEEN = new Set(
  `time day night morning noon hour minute second year evening dawn dusk step way thing one love life story film ad idea silence
  dream end rush sip rain wind fog storm start line name head face hand top back part light sound hundred speed first last`.split(
    /\s+/,
  ),
);

/** Where a place, an hour or a weather is seen rather than drawn as a subject: what each place's set shows. */
const SHOWN: Record<string, string> = {
  sea: 'sea ocean water wave',
  harbour: 'harbour sea water',
  forest: 'forest tree wood',
  valley: 'valley mountain',
  mountains: 'mountain',
  desert: 'desert dune',
  snowfield: 'snow ice',
  river: 'river water',
  lake: 'lake water',
  garden: 'garden flower rose',
  field: 'field farm',
  village: 'village house',
  city: 'city street town',
  'city-night': 'city street neon',
  cafe: 'cafe',
  rooftop: 'rooftop city',
  train: 'train subway',
  road: 'road street',
  bridge: 'bridge',
  library: 'library book',
  kitchen: 'kitchen bakery',
  workshop: 'workshop',
  market: 'market',
  space: 'space star planet',
  planet: 'planet mars',
  underwater: 'sea water',
  volcano: 'volcano lava',
};

export interface NounShare {
  drawn: string[];
  lettered: string[];
  missing: string[];
  /** Nouns of the brief that no set has a picture for. */
  unknown: string[];
  /** Part of the nouns that the set knows which is on screen, by picture: 0–1. */
  share: number;
}

const isKnown = (noun: string): boolean => iconNamed('noto', noun) !== null || iconNamed('game-icons', noun) !== null;

/** Nouns of an English brief by the tagger and the icon sets' names alone; of another, what the reading found. */
export function nounsOf(idea: string, { understanding }: Pick<StagedIdea, 'understanding'>): string[] {
  if (understanding.language !== 'en') return understanding.subjects.map(({ noun }) => noun);
  const found = readSentences(idea)
    .flat()
    .filter(({ pos, text }) => (pos === 'NOUN' || pos === 'PROPN') && /^\p{L}+$/u.test(text))
    .map(({ text }) => plainNoun(text));
  return [...new Set(found)].filter((noun) => !NOT_SEEN.has(noun));
}

/** What of a brief's nouns its film shows, by the shot plans. Pure but for the icon sets. */
export function nounShare(idea: string, staged: StagedIdea): NounShare {
  const plans = staged.requests.map((request) => planScene(request));
  const words = (nouns: string[]): Set<string> =>
    new Set(nouns.flatMap((n) => [plainNoun(n), ...plainNoun(n).split('-')]));
  const drawn = words(plans.flatMap((plan) => plan.drawn));
  const lettered = words(plans.flatMap((plan) => plan.lettered));
  const seen = words(
    staged.scenes.flatMap(({ picture }) => [
      ...(SHOWN[picture.place]?.split(' ') ?? []),
      ...(['day', 'golden', 'dawn', 'morning'].includes(picture.timeOfDay) ? ['sun'] : ['moon', 'star']),
      ...(picture.weather === 'cloudy' || picture.weather === 'rain' ? ['cloud'] : []),
    ]),
  );
  const result: NounShare = { drawn: [], lettered: [], missing: [], unknown: [], share: 1 };
  for (const noun of nounsOf(idea, staged)) {
    const name = plainNoun(noun);
    const last = name.split('-').at(-1) ?? name;
    if (drawn.has(name) || drawn.has(last) || seen.has(last)) result.drawn.push(noun);
    else if (lettered.has(name)) result.lettered.push(noun);
    else if (isKnown(last)) result.missing.push(noun);
    else result.unknown.push(noun);
  }
  const known =
    result.drawn.length + result.missing.length + result.lettered.filter((n) => isKnown(plainNoun(n))).length;
  result.share = known === 0 ? 1 : result.drawn.length / known;
  return result;
}
