import type { Place, Subject, TimeOfDay, Weather } from '../../../src-shared/picture.ts';
import { NOUN_LORE } from './nouns.ts';
import { PAIR_LORE } from './pairs.ts';
import { SETTING_LORE } from './settings.ts';

/** How near the camera is to what a line tells. */
export type View = 'wide' | 'detail';

export interface LoreLine {
  /** A true, concrete sentence about the thing, in the present tense. */
  text: string;
  view: View;
  /** Where it is seen, when that is not where the scene before was. */
  place: Place | null;
  /** Things it implies, as `noun:kind`. */
  shows: { noun: string; kind: Subject['kind'] }[];
}

/** Lines of a table entry: wide views, then `|`, then details; lines are parted by `/`, and may end in `@place +noun:kind`. */
function lines(entry: string | undefined): LoreLine[] {
  if (!entry) return [];
  const [wide = '', detail = ''] = entry.split('|');
  const read = (part: string, view: View): LoreLine[] =>
    part
      .split('/')
      .map((text) => text.trim())
      .filter(Boolean)
      .map((text) => ({
        text: text.replace(/\s*[@+].*$/, ''),
        view,
        place: (/@([a-z-]+)/.exec(text)?.[1] as Place | undefined) ?? null,
        shows: [...text.matchAll(/\+([a-z ]+):([a-z]+)/g)].map(([, noun = '', kind]) => ({
          noun,
          kind: kind as Subject['kind'],
        })),
      }));
  return [...read(wide, 'wide'), ...read(detail, 'detail')];
}

/** What anyone knows of a thing ("lighthouse": its beam): nothing that a brief would have to say first. */
export function loreOfNoun(noun: string, time: TimeOfDay | null, weather: Weather | null): LoreLine[] {
  const last = noun.split(' ').at(-1) ?? noun;
  const keys = [`${noun}@${weather}`, `${noun}@${time}`, noun, ...(last === noun ? [] : [`${last}@${weather}`, last])];
  return keys.flatMap((key) => lines(NOUN_LORE[key]));
}

/** How two things of a film bear on each other, in the order in which it is explained; empty when nothing is known. */
export function loreOfPair(nouns: string[]): LoreLine[] {
  const key = Object.keys(PAIR_LORE).find((pair) => pair.split('+').every((noun) => nouns.includes(noun)));
  return key ? lines(PAIR_LORE[key]) : [];
}

/** What can be seen in a place at a time in a weather, most particular first. */
export function loreOfSetting(place: Place | null, time: TimeOfDay | null, weather: Weather | null): LoreLine[] {
  if (!place) return weather ? lines(SETTING_LORE[`*+${weather}`]) : [];
  return [`${place}+${weather}`, `${place}+${time}`, place, `*+${weather}`].flatMap((key) => lines(SETTING_LORE[key]));
}
