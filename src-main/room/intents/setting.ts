import type { Place, Season, TimeOfDay, Weather } from '../../../src-shared/picture.ts';
import { PLACE_WORDS } from '../../engines/language/lexicon/settings.ts';
import type { Clause } from './clauses.ts';
import type { Intent, Setting } from './intent.ts';
import { thingOf } from './nouns.ts';
import { ARTICLE, anyOf, first, NOUN } from './phrases.ts';
import { eachScene } from './scenes.ts';

const TIMES: readonly (readonly [RegExp, TimeOfDay])[] = [
  [anyOf('(?:mid)?night(?:time)?', 'nachts?', 'nuit', 'noche', 'notte', 'noite'), 'night'],
  [anyOf('dawn', 'sunrise', 'morgengrauen', 'sonnenaufgang', 'aube', 'amanecer', 'alba', 'amanhecer'), 'dawn'],
  [anyOf('morning', 'morgens?', 'matin', 'mañana', 'mattin[oa]', 'manhã'), 'morning'],
  [
    anyOf('golden hour', 'sunset', 'sonnenuntergang', 'coucher de soleil', 'puesta de sol', 'tramonto', 'pôr do sol'),
    'golden',
  ],
  [
    anyOf(
      'dusk',
      'evening',
      'twilight',
      'abends?',
      'dämmerung',
      'soir',
      'crépuscule',
      'atardecer',
      'sera',
      'entardecer',
    ),
    'dusk',
  ],
  [
    anyOf(
      '(?:by|in|during|broad|bright) day(?:light|time)?',
      'daylight',
      'daytime',
      '(?:at )?(?:noon|midday)',
      'afternoon',
      'tags(?:über)?',
      'am tag',
      'mittags?',
      'de jour',
      'midi',
      'de día',
      'mediodía',
      'di giorno',
      'mezzogiorno',
      'de dia',
      'meio-dia',
    ),
    'day',
  ],
];
const WEATHERS: readonly (readonly [RegExp, Weather])[] = [
  [
    anyOf(
      'rain(?:y|ing)?',
      'regen',
      'regnet',
      'regnerisch',
      'pluie',
      'pluvieux',
      'pleut',
      'lluvia',
      'lluvioso',
      'llueve',
      'pioggia',
      'piove',
      'chuva',
      'chuvoso',
    ),
    'rain',
  ],
  [anyOf('snow(?:y|ing|s)?', 'schnee', 'schneit', 'neige', 'nieve', 'neve', 'nevica'), 'snow'],
  [
    anyOf(
      'storm(?:y)?',
      'thunder\\p{L}*',
      'sturm',
      'stürmisch',
      'gewitter',
      'orage',
      'tempête',
      'tormenta',
      'tempesta',
      'temporale',
      'tempestade',
    ),
    'storm',
  ],
  [
    anyOf(
      'fog(?:gy)?',
      'mist(?:y)?',
      'nebel',
      'neblig',
      'brouillard',
      'brume',
      'niebla',
      'nebbia',
      'nevoeiro',
      'neblina',
    ),
    'fog',
  ],
  [
    anyOf('sun(?:ny|shine)', 'clear (?:sky|weather)', 'sonnig', 'ensoleillé', 'soleado', 'soleggiato', 'ensolarado'),
    'clear',
  ],
  [anyOf('cloudy', 'overcast', 'clouds', 'bewölkt', 'nuageux', 'nublado', 'nuvoloso'), 'cloudy'],
  [anyOf('wind(?:y)?', 'windig', 'vent', 'venteux', 'viento', 'vento', 'ventoso'), 'wind'],
];
const SEASONS: readonly (readonly [RegExp, Season])[] = [
  [anyOf('spring(?:time)?', 'frühling', 'printemps', 'primavera'), 'spring'],
  [anyOf('summer', 'sommer', 'été', 'verano', 'estate', 'verão'), 'summer'],
  [anyOf('autumn', 'fall season', 'in the fall', 'herbst', 'automne', 'otoño', 'autunno', 'outono'), 'autumn'],
  [anyOf('winter', 'hiver', 'invierno', 'inverno'), 'winter'],
];
const NONE = anyOf('no', 'without', 'keine?n?', 'ohne', 'sans', 'pas de', 'sin', 'senza', 'sem', 'not', 'less');
const AT = new RegExp(
  `(?:^|\\s)(?:in|at|on|inside|to|into|im|am|an|auf|dans|à|en|a|al|nel\\p{L}*|em|no|na)\\s+((?:${ARTICLE}\\s*)?${NOUN}?)[.!?]*$`,
  'iu',
);
const NOTHING: Setting = { timeOfDay: null, weather: null, season: null, place: null };
/** A film is not lit for longer remarks that only mention a night. */
const MOST_WORDS = 9;

/** "scene 2 at night", "snow in all scenes", "set scene 3 in a forest", "no rain". */
export function readSetting(clause: Clause): Intent[] {
  const { text, negated, asks } = clause;
  if (!asks || text.split(/\s+/u).length > MOST_WORDS) return [];
  const found = {
    timeOfDay: first(TIMES, text),
    weather: first(WEATHERS, text),
    season: first(SEASONS, text),
    place: placeIn(clause),
  };
  if (!found.timeOfDay && !found.weather && !found.season && !found.place) return [];
  if (!negated && !NONE.test(text))
    return eachScene(clause, (scene) => ({ kind: 'setting', scene, set: found, only: null }));
  // "not at night" says what it is not: day, and clear weather, are what is left.
  const set: Setting = {
    ...NOTHING,
    timeOfDay: found.timeOfDay ? 'day' : null,
    weather: found.weather ? 'clear' : null,
  };
  if (!set.timeOfDay && !set.weather) return [{ kind: 'leave', what: 'the place and the season' }];
  const only = {
    ...(found.timeOfDay ? { timeOfDay: found.timeOfDay } : {}),
    ...(found.weather ? { weather: found.weather } : {}),
  };
  return eachScene(clause, (scene) => ({ kind: 'setting', scene, set, only }));
}

/** A place is only taken where a scene, or all of them, is spoken of: "in a forest" alone may say where the fox is. */
function placeIn({ text, scenes }: Clause): Place | null {
  if (scenes === null) return null;
  const phrase = AT.exec(text)?.[1];
  if (!phrase) return null;
  const { noun, label } = thingOf(phrase);
  return PLACE_WORDS.get(label) ?? PLACE_WORDS.get(noun) ?? null;
}
