import { readFileSync } from 'node:fs';
import { understand } from '../../../src-main/engines/language/reading/understand.ts';
import type { RoomContext } from '../../../src-main/room/room.ts';
import type { StoryCase } from '../../../src-main/room/story-critic.ts';
import { BRIEF_DEFAULTS, type Brief } from '../../../src-shared/brief.ts';
import type { Subject } from '../../../src-shared/picture.ts';
import { planFilm } from '../../../src-shared/plan.ts';
import type { Beat, RoomMessage, SceneScript, Story } from '../../../src-shared/room.ts';

export interface Idea {
  id: string;
  kind: string;
  idea: string;
  brand?: string;
  lang?: string;
}

export const IDEAS = JSON.parse(readFileSync(new URL('../../fixtures/ideas.json', import.meta.url), 'utf8')) as Idea[];

export const briefOf = (part: Partial<Brief>): Brief => ({ ...BRIEF_DEFAULTS, ...part }) as Brief;

export const briefOfIdea = ({ id, idea, brand }: Idea): Brief =>
  briefOf({ idea, brand: brand ?? null, keepMyWords: id === 'script' });

/** A context of the real parts, and what was said in it. */
export function contextOf(brief: Brief, notes: string[] = [], signal = new AbortController().signal) {
  const said: RoomMessage[] = [];
  const context: RoomContext = {
    brief,
    plan: planFilm(brief),
    understanding: understand(brief),
    creatorNotes: () => notes,
    say: (message) => said.push(message),
    signal,
  };
  return { context, said };
}

export const subject = (noun: string, part: Partial<Subject> = {}): Subject => ({
  id: noun,
  noun,
  label: noun,
  kind: 'animal',
  attributes: [],
  action: 'stands',
  count: 1,
  weight: 'hero',
  pictureId: null,
  ...part,
});

export const beat = (number: number, part: Partial<Beat> = {}): Beat => ({
  number,
  heading: `Beat ${number}`,
  summary: '',
  function: 'rise',
  place: 'forest',
  timeOfDay: 'day',
  weather: 'clear',
  mood: number === 1 ? 'calm' : 'hopeful',
  subjects: [subject('fox')],
  narration: `${['Dawn', 'Noon', 'Dusk', 'Night'][number - 1] ?? 'Later'} finds the fox.`,
  ...part,
});

export const story = (beats: Beat[], part: Partial<Story> = {}): Story => ({
  title: 'The Fox',
  logline: 'A fox.',
  kind: 'story',
  language: 'en',
  arc: '',
  mood: 'hopeful',
  wordless: false,
  characters: [subject('fox')],
  places: ['forest'],
  palette: null,
  beats,
  ...part,
});

/** A story with nothing wrong in it, and with what a test makes wrong. */
export function storyCase(beats: Beat[], part: Partial<StoryCase> = {}, storyPart: Partial<Story> = {}): StoryCase {
  return {
    story: story(beats, storyPart),
    brief: { brand: null, keepMyWords: false, idea: 'A fox.', title: null },
    plan: { lengthS: 24, scenes: beats.length },
    understanding: {
      ...understand(briefOf({ idea: 'A fox walks home.' })),
      contentWords: ['fox'],
    },
    ...part,
  };
}

export const scene = (
  number: number,
  part: Partial<SceneScript> = {},
  picture: Partial<SceneScript['picture']> = {},
): SceneScript => ({
  number,
  heading: `Scene ${number}`,
  setting: 'A forest by day. Light falls in stripes between the old trees.',
  action: 'A fox walks.',
  firstSeen: 'A forest by day.',
  lastSeen: 'A fox, close.',
  light: 'open daylight',
  narration: `${['Dawn', 'Noon', 'Dusk', 'Night'][number - 1] ?? 'Later'} finds the fox.`,
  sound: 'leaves',
  picture: {
    place: 'forest',
    timeOfDay: 'day',
    weather: 'clear',
    season: null,
    mood: 'calm',
    camera: (['pan-right', 'push-in', 'crane', 'drift'] as const)[(number - 1) % 4] ?? 'drift',
    subjects: [subject('fox')],
    backdropPictureId: null,
    prompt: '',
    ...picture,
  },
  ...part,
});
