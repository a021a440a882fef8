import type { BriefInput } from './brief.ts';

/** What a brief may hold, in words and numbers: all that a form needs before anything is checked (brief.ts). */

/** The limits of product.md §1, in one place: the form, the command line and main all read them here. */
export const BRIEF_LIMITS = {
  ideaMin: 10,
  ideaMax: 5000,
  titleMax: 200,
  brandMax: 50,
  brandSoundsMax: 100,
  pictures: 3,
  pictureBytes: 10 * 1024 * 1024,
  pictureMegapixels: 40,
  musicBytes: 200 * 1024 * 1024,
  musicMinS: 3,
  musicMaxS: 30 * 60,
  lengthMinS: 10,
  lengthMaxS: 180,
  scenesMin: 3,
  scenesMax: 12,
  secondsPerScene: 8,
  seedMax: 2_147_483_647,
} as const;

export const ASPECTS = ['16:9', '9:16', '1:1'] as const;
export const RESOLUTIONS = ['360p', '720p', '1080p'] as const;
export const FRAME_RATES = [24, 30] as const;
export const LOOKS = ['paper-cut', 'watercolour', 'ink', 'night-neon', 'risograph', 'vintage-print'] as const;
/** Speakers of the built-in voice; `none` makes a silent film with on-screen words. */
export const VOICES = ['slate', 'rowan', 'angus', 'none'] as const;
/** How fast it speaks, and how long it waits between sentences (pace.ts). */
export const PACES = ['slow', 'normal', 'brisk'] as const;
export const MUSIC = [
  'auto',
  'calm',
  'hopeful',
  'tense',
  'joyful',
  'melancholy',
  'wonder',
  'driven',
  'playful',
  'none',
] as const;
export const CAPTIONS = ['soft', 'burned', 'none'] as const;
export const PICTURE_ROLES = ['product', 'person', 'place'] as const;
export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const;

export type Aspect = (typeof ASPECTS)[number];
export type Resolution = (typeof RESOLUTIONS)[number];
export type FrameRate = (typeof FRAME_RATES)[number];
export type Look = (typeof LOOKS)[number];
export type Voice = (typeof VOICES)[number];
export type Pace = (typeof PACES)[number];
export type Music = (typeof MUSIC)[number];
/** A mood that music is really composed in: what `auto` becomes once the story is known. */
export type MusicMood = Exclude<Music, 'auto' | 'none'>;
export type CaptionMode = (typeof CAPTIONS)[number];
export type PictureRole = (typeof PICTURE_ROLES)[number];

export const TOO_MANY_PICTURES = `A film takes up to ${BRIEF_LIMITS.pictures} pictures. Remove one to add another.`;

/** Length of a text as people count it: by code point, so that an emoji or 𝒳 is one. */
export const countCharacters = (text: string): number => [...text].length;

/** What an empty form starts from (the seed is drawn when the form opens). */
export const BRIEF_DEFAULTS: BriefInput = {
  idea: '',
  pictures: [],
  title: null,
  brand: null,
  brandSounds: null,
  lengthS: 'auto',
  scenes: 'auto',
  aspect: '16:9',
  resolution: '1080p',
  fps: 30,
  look: 'paper-cut',
  voice: 'slate',
  pace: 'normal',
  music: 'auto',
  musicFile: null,
  captions: 'soft',
  keepMyWords: false,
  seed: 1,
};
