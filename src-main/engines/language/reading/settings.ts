import type { Mood, Place, Season, TimeOfDay, Weather } from '../../../../src-shared/picture.ts';
import type { FilmKind } from '../../../../src-shared/room.ts';
import {
  IMPLIED_PLACES,
  MOOD_WORDS,
  PLACE_WORDS,
  SEASON_WORDS,
  TIME_WORDS,
  WEATHER_WORDS,
} from '../lexicon/settings.ts';

export interface Setting {
  place: Place | null;
  /** Place that the things imply where no place is named. */
  implied: Place | null;
  timeOfDay: TimeOfDay | null;
  weather: Weather | null;
  season: Season | null;
}

/** Lower-case words with pairs and their plain singulars: what the tables are asked for, in order. */
export function lookups(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  return words.flatMap((word, i) => {
    const next = words[i + 1];
    const forms = [word, word.replace(/s$/, '')];
    return next ? [`${word} ${next}`, `${word} ${next.replace(/s$/, '')}`, ...forms] : forms;
  });
}

const firstIn = <T>(table: ReadonlyMap<string, T>, words: string[]): T | null => {
  for (const word of words) {
    const hit = table.get(word);
    if (hit !== undefined) return hit;
  }
  return null;
};

/** The first place named; of two side by side the second, which the first only describes ("a mountain village"). */
function placeIn(text: string): Place | null {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’-]+|[^\p{L}\p{N}\s]+/gu) ?? [];
  const placeOf = (word = ''): Place | undefined => PLACE_WORDS.get(word) ?? PLACE_WORDS.get(word.replace(/s$/, ''));
  for (const [i, word] of words.entries()) {
    const next = words[i + 1];
    const pair = next
      ? (PLACE_WORDS.get(`${word} ${next}`) ?? PLACE_WORDS.get(`${word} ${next.replace(/s$/, '')}`))
      : undefined;
    const place = pair ?? (placeOf(word) && (placeOf(next) ?? placeOf(word)));
    if (place !== undefined) return place;
  }
  return null;
}

/** Clock times in words or figures: "at three in the morning" is night, "at noon" is day. */
function clockTime(text: string): TimeOfDay | null {
  const early = /\b(?:one|two|three|four|1|2|3|4)\s*(?:o'clock\s*)?(?:in the morning|a\.?m\.?)/i.test(text);
  if (early) return 'night';
  return /\b(?:five|six|5|6)\s*(?:o'clock\s*)?(?:in the morning|a\.?m\.?)/i.test(text) ? 'dawn' : null;
}

/** The moon is a place for who goes there, and a body in space for who explains it; else it only stands in the sky. */
function moonAsPlace(text: string): Place | null {
  if (/\b(?:on|to|onto|over|across) the moon\b/i.test(text)) return 'planet';
  return /\bmoon\b/i.test(text) && /\b(?:earth|orbits?|eclipse|phases?)\b/i.test(text) ? 'space' : null;
}

/** "Finds her way home" is on the way, and nobody is on "the planets". */
const ON_THE_WAY =
  /(?<!\b(?:at|an?|the|their|her|his|my|our|your|its|new|old|empty|first|family|childhood|comes?|came|arrives?|gets|stays)\s)\bhome\b|\bplanets\b/giu;

/** What is only talked of is not where it happens, and "the whole village" is its people. */
const NOT_WHERE =
  /\b(?:talk|talks|talked|talking|speak|speaks|spoke|speaking|know|knows|knew|hear|hears|heard|ask|asks|asked|argue|argues|argued)\s+(?:about|of)\s+[^,;.]*|\b(?:ask|asks|asked|wonder|wonders|wondered|dream|dreams)\s(?:\S+\s){0,4}?(?:what|how|whether|if)\b[^,;.?!]*|\b(?:whole|entire)\s+(?:village|town|city|neighbou?rhood)\b/giu;

/** A house that is seen from without: its door is knocked at, or it is said where it stands. */
const SEEN_FROM_WITHOUT =
  /(?<=\b(?:doors?|gates?|windows?|roof) of (?:the|an?|her|his|their|my|our) (?:\S+ )?)house\b|\b(?:house|home)(?= (?:on|by|at|near|beside|above|in) (?:the|an?) (?:\S+ )?(?:hill|hills|sea|lake|river|forest|woods|edge|end|mountains?|valley|fields?|village|street|cliff)\b)/giu;
/** "The trucks park on the square" are in no park. */
const PARKING =
  /(?<!\b(?:an?|the|this|that|city|local|theme|amusement|national|empty|little|small|big|old)\s)\bpark(?:s|ed|ing)?\s+(?:on|in|at|beside|outside|near|next|their|his|her)\b/giu;
/** "She waves" is no sea. */
const WAVING =
  /(?<=\b(?:he|she|they|i|we|who|you|and|hand|hands)\s)wav(?:es?|ed|ing)\b|\bwav(?:es?|ed|ing) (?:at|to|back|goodbye|her|his|their)\b/giu;
/** "Wind it up" is no weather. */
const WINDING = /\bwinds? (?:it|them|up|the \S+ (?:up|around|on))\b/giu;
/** Who is on a ship is at sea. */
const ON_DECK =
  /\b(?:on|onto|aboard) (?:an?|the|his|her|their|our|my)\s(?:[^\s,.]+\s){0,2}?(?:ship|ferry|yacht|freighter|liner)\b/i;

/** Place, time, weather and season that an English text names; null for what it does not say. */
export function settingOf(text: string): Setting {
  const words = lookups(text);
  const there = text.replace(NOT_WHERE, '');
  const where = there.replace(ON_THE_WAY, '').replace(SEEN_FROM_WITHOUT, '').replace(PARKING, '').replace(WAVING, '');
  const neonCity = /\bneon\b/i.test(text) || (/\bcity\b/i.test(text) && /\bnight\b/i.test(text));
  const named = moonAsPlace(text) ?? placeIn(where) ?? (ON_DECK.test(where) ? 'sea' : null);
  const implied = firstIn(IMPLIED_PLACES, lookups(where));
  // The sky is everywhere; what the things imply is nearer ("a fisherman … the sky").
  const place = named === 'sky' && implied ? implied : named;
  // "show her the stars" happens at night, but "by morning" in the same clause says otherwise.
  const times = words.filter((word) => TIME_WORDS.has(word) && word !== 'stars');
  const season = firstIn(SEASON_WORDS, words);
  let weather = firstIn(WEATHER_WORDS, lookups(there.replace(WINDING, '')));
  if (weather === null && place === 'snowfield') weather = 'snow';
  return {
    place: place === 'city' && neonCity ? 'city-night' : place,
    implied,
    timeOfDay: clockTime(text) ?? firstIn(TIME_WORDS, times) ?? (/\bstars\b/i.test(text) ? 'night' : null),
    weather,
    season,
  };
}

const DEFAULT_MOOD: Record<FilmKind, Mood> = {
  story: 'hopeful',
  ad: 'hopeful',
  explainer: 'wonder',
  documentary: 'calm',
  'how-to': 'calm',
  mood: 'calm',
  verbatim: 'hopeful',
};

/** The mood with the most words in a text; the kind's own where there are none. */
export function moodOf(text: string, kind: FilmKind): Mood {
  const hits = new Map<Mood, number>();
  for (const word of new Set(lookups(text))) {
    const mood = MOOD_WORDS.get(word);
    if (mood) hits.set(mood, (hits.get(mood) ?? 0) + 1);
  }
  const best = [...hits].sort((a, b) => b[1] - a[1])[0];
  if (!best) return DEFAULT_MOOD[kind];
  // An ad or a lesson is never gloomy for one dark word.
  if ((kind === 'ad' || kind === 'explainer') && (best[0] === 'tense' || best[0] === 'melancholy') && best[1] < 2)
    return DEFAULT_MOOD[kind];
  return best[0];
}
