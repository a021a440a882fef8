import type { Place, Weather } from '../../../../src-shared/picture.ts';
import type { SoundName } from './ambience-sounds.ts';

/** Sounds and their gains. */
export type Recipe = Partial<Record<SoundName, number>>;

interface PlaceSound {
  sounds: Recipe;
  /** Birds by day and crickets by night. */
  outdoors: boolean;
  /** Weather is heard through walls only. */
  indoors: boolean;
}

const open = (sounds: Recipe): PlaceSound => ({ sounds, outdoors: true, indoors: false });
const bare = (sounds: Recipe): PlaceSound => ({ sounds, outdoors: false, indoors: false });
const inside = (sounds: Recipe): PlaceSound => ({ sounds, outdoors: false, indoors: true });

const PLACE_SOUNDS: Record<Place, PlaceSound> = {
  sea: bare({ waves: 1, wind: 0.3 }),
  harbour: bare({ waves: 0.8, wind: 0.2, city: 0.3 }),
  forest: open({ wind: 0.4 }),
  valley: open({ wind: 0.5 }),
  mountains: bare({ wind: 0.9 }),
  desert: bare({ wind: 0.8 }),
  snowfield: bare({ wind: 0.7 }),
  river: open({ stream: 0.9, wind: 0.2 }),
  lake: open({ stream: 0.35, wind: 0.3 }),
  garden: open({ wind: 0.3 }),
  field: open({ wind: 0.5 }),
  village: open({ wind: 0.25, crowd: 0.15 }),
  city: bare({ city: 1, crowd: 0.25 }),
  'city-night': bare({ city: 1 }),
  cafe: inside({ crowd: 0.8, room: 0.4 }),
  rooftop: bare({ city: 0.6, wind: 0.5 }),
  train: inside({ train: 1 }),
  road: open({ city: 0.5, wind: 0.4 }),
  bridge: bare({ wind: 0.6, city: 0.4, stream: 0.3 }),
  library: inside({ room: 0.8 }),
  kitchen: inside({ room: 0.6, fire: 0.7 }),
  workshop: inside({ room: 0.8, fire: 0.3 }),
  room: inside({ room: 0.9 }),
  market: bare({ crowd: 1, city: 0.2 }),
  stage: inside({ room: 0.6, crowd: 0.25 }),
  space: inside({ deep: 0.9 }),
  planet: bare({ wind: 0.7, deep: 0.4 }),
  underwater: inside({ deep: 1 }),
  volcano: bare({ deep: 0.9, fire: 0.8, wind: 0.3 }),
  sky: bare({ wind: 0.8 }),
  abstract: inside({ room: 0.5 }),
};

const WEATHER_SOUNDS: Record<Weather, Recipe> = {
  clear: {},
  cloudy: {},
  rain: { rain: 0.9 },
  storm: { rain: 0.8, wind: 0.8, thunder: 1 },
  snow: { wind: 0.25 },
  fog: {},
  wind: { wind: 0.9 },
  dust: { wind: 0.8 },
};
/** Fair weather in which birds sing and crickets chirp. */
const FAIR: readonly Weather[] = ['clear', 'cloudy', 'fog'];
/** Weather through a wall. */
const THROUGH_WALLS = 0.35;
/** Where there is no weather to be heard at all. */
const AIRLESS: readonly Place[] = ['space', 'underwater'];

/** Pure: what is heard at a place, by weather and time of day. */
export function ambienceRecipe({ place, weather, night }: { place: Place; weather: Weather; night: boolean }): Recipe {
  const { sounds, outdoors, indoors } = PLACE_SOUNDS[place];
  const recipe: Recipe = { ...sounds };
  const mix = (name: SoundName, gain: number): void => {
    recipe[name] = Math.max(recipe[name] ?? 0, gain);
  };
  if (!AIRLESS.includes(place)) {
    const heard = indoors ? THROUGH_WALLS : 1;
    for (const [name, gain] of Object.entries(WEATHER_SOUNDS[weather])) mix(name as SoundName, gain * heard);
  }
  if (outdoors && FAIR.includes(weather)) mix(night ? 'crickets' : 'birds', 0.7);
  return recipe;
}
