import type { Action, Place, Subject, TimeOfDay, Weather } from '../../../src-shared/picture.ts';
import { list, plural, withArticle } from '../telling/words.ts';

export const PLACE_NAMES: Record<Place, string> = {
  sea: 'the sea',
  harbour: 'a harbour',
  forest: 'a forest',
  valley: 'a valley',
  mountains: 'the mountains',
  desert: 'a desert',
  snowfield: 'a field of snow',
  river: 'a river bank',
  lake: 'a lake',
  garden: 'a garden',
  field: 'an open field',
  village: 'a village',
  city: 'a city',
  'city-night': 'a neon city',
  cafe: 'a café',
  rooftop: 'a rooftop',
  train: 'a train',
  road: 'a road',
  bridge: 'a bridge',
  library: 'a library',
  kitchen: 'a kitchen',
  workshop: 'a workshop',
  room: 'a room',
  market: 'a market',
  stage: 'a stage',
  space: 'space',
  planet: 'a red planet',
  underwater: 'the sea floor',
  volcano: 'a volcano',
  sky: 'the open sky',
  abstract: 'a plain ground of colour',
};

export const TIME_NAMES: Record<TimeOfDay, string> = {
  dawn: 'at dawn',
  morning: 'in the morning',
  day: 'by day',
  golden: 'at golden hour',
  dusk: 'at dusk',
  night: 'at night',
};

export const WEATHER_NAMES: Record<Weather, string> = {
  clear: 'clear air',
  cloudy: 'a cloudy sky',
  rain: 'rain',
  storm: 'a storm',
  snow: 'falling snow',
  fog: 'fog',
  wind: 'wind',
  dust: 'dust in the air',
};

const LIGHT: Record<TimeOfDay, string> = {
  dawn: 'pale first light from low on one side',
  morning: 'fresh, slanting morning light',
  day: 'open daylight, soft shadows',
  golden: 'warm, low sun from behind, long shadows',
  dusk: 'blue dusk with the last warm edge of sky',
  night: 'night, one source of light, deep shadow',
};
const LIGHT_CHANGE: Partial<Record<Weather, string>> = {
  storm: 'broken by lightning',
  fog: 'spread by the fog',
  rain: 'mirrored on wet ground',
  snow: 'thrown back by the snow',
  dust: 'thick with dust',
  cloudy: 'softened by cloud',
};
/** Places that are lit from within. */
const INDOORS: Partial<Record<Place, string>> = {
  library: 'one lamp over the page, shelves in shadow',
  kitchen: 'the glow of the oven',
  workshop: 'one lamp over the table',
  room: 'light from one window',
  stage: 'a single spotlight',
  train: 'carriage lights and the dark outside',
  cafe: 'window light over the tables',
  'city-night': 'neon from all sides, wet reflections',
  market: 'lamps between the stalls',
};

/** The light of a scene, one phrase. Rooms keep their own lamp whatever the sky does. */
export function lightOf(place: Place, time: TimeOfDay, weather: Weather): string {
  const inside = INDOORS[place];
  if (inside) return time === 'night' || time === 'dusk' || place === 'train' ? inside : `${LIGHT[time]}, ${inside}`;
  const change = LIGHT_CHANGE[weather];
  return change ? `${LIGHT[time]}, ${change}` : LIGHT[time];
}

const SOUNDS: Partial<Record<Place, string>> = {
  sea: 'waves on rock',
  harbour: 'ropes and water',
  forest: 'leaves and one bird',
  valley: 'far water',
  mountains: 'thin wind',
  desert: 'wind over sand',
  snowfield: 'muffled wind',
  river: 'running water',
  lake: 'small waves at the shore',
  garden: 'bees and birds',
  field: 'grass in the wind',
  village: 'a far bell',
  city: 'street and footsteps',
  'city-night': 'traffic on a wet street',
  cafe: 'cups and low voices',
  rooftop: 'the city far below',
  train: 'wheels on rails',
  road: 'tyres and wind',
  bridge: 'cables in the wind',
  library: 'a page turning',
  kitchen: 'a fire and a wooden board',
  workshop: 'paper and small tools',
  room: 'a clock',
  market: 'voices and coins',
  stage: 'an audience holding its breath',
  space: 'almost nothing',
  planet: 'a low, dry wind',
  underwater: 'a slow, deep hum',
  volcano: 'a rumble',
  sky: 'high wind',
  abstract: 'a soft tone',
};
const WEATHER_SOUND: Partial<Record<Weather, string>> = {
  rain: 'rain',
  storm: 'thunder and hard rain',
  wind: 'gusts of wind',
  snow: 'the hush of snow',
};

/** What the place sounds like under the narration. */
export function soundOf(place: Place, weather: Weather): string {
  return [SOUNDS[place] ?? 'room tone', WEATHER_SOUND[weather]].filter(Boolean).join(', ');
}

const INDOOR_PLACES = new Set<Place>([
  'library',
  'kitchen',
  'workshop',
  'room',
  'stage',
  'train',
  'cafe',
  'space',
  'underwater',
  'abstract',
]);
/** Weather is outside: in a room it is only heard. */
export const isIndoors = (place: Place): boolean => INDOOR_PLACES.has(place);

/** "a small fox", "three flowers": with the attributes that it has in the film. */
export function nameOf({ noun, attributes, count }: Subject): string {
  const own = attributes.filter((word) => !noun.includes(word)).slice(0, 2);
  return withArticle([...own, noun].join(' '), count);
}

const DOING: Record<Action, [string, string]> = {
  stands: ['stands', 'stand'],
  walks: ['walks', 'walk'],
  rides: ['rides', 'ride'],
  flies: ['flies', 'fly'],
  floats: ['drifts', 'drift'],
  rows: ['rows', 'row'],
  falls: ['falls', 'fall'],
  rises: ['rises', 'rise'],
  turns: ['turns', 'turn'],
  grows: ['grows', 'grow'],
  glows: ['glows', 'glow'],
  swims: ['swims', 'swim'],
};

/** "a tired cyclist stands" */
export function doing(subject: Subject): string {
  const lies = subject.action === 'stands' && (subject.kind === 'object' || subject.kind === 'food');
  const many = subject.count > 1 || (plural(subject.noun) === subject.noun && /s$/.test(subject.noun));
  const verb = lies ? (many ? 'lie' : 'lies') : DOING[subject.action][many ? 1 : 0];
  return `${nameOf(subject)} ${verb}`;
}

/** "a fox and an owl" */
export const namesOf = (subjects: Subject[]): string => list(subjects.map(nameOf));

const PREPOSITIONS: Partial<Record<Place, string>> = {
  sea: 'by',
  river: 'by',
  lake: 'by',
  road: 'on',
  bridge: 'on',
  rooftop: 'on',
  planet: 'on',
  train: 'on',
  stage: 'on',
  underwater: 'on',
  abstract: 'on',
  market: 'at',
};

/** "by the sea", "on a bridge" */
export const inPlace = (place: Place): string => `${PREPOSITIONS[place] ?? 'in'} ${PLACE_NAMES[place]}`;
