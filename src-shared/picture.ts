import { z } from './zod.ts';

/** Places the illustrator can build from depth layers. */
export const PLACES = [
  'sea',
  'harbour',
  'forest',
  'valley',
  'mountains',
  'desert',
  'snowfield',
  'river',
  'lake',
  'garden',
  'field',
  'village',
  'city',
  'city-night',
  'cafe',
  'rooftop',
  'train',
  'road',
  'bridge',
  'library',
  'kitchen',
  'workshop',
  'room',
  'market',
  'stage',
  'space',
  'planet',
  'underwater',
  'volcano',
  'sky',
  'abstract',
] as const;
export const TIMES_OF_DAY = ['dawn', 'morning', 'day', 'golden', 'dusk', 'night'] as const;
export const WEATHERS = ['clear', 'cloudy', 'rain', 'storm', 'snow', 'fog', 'wind', 'dust'] as const;
export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
export const MOODS = ['calm', 'hopeful', 'tense', 'joyful', 'melancholy', 'wonder', 'driven', 'playful'] as const;
export const CAMERA_MOVES = [
  'still',
  'pan-left',
  'pan-right',
  'tilt-up',
  'tilt-down',
  'push-in',
  'pull-out',
  'drift',
  'crane',
  'follow',
  'handheld',
] as const;
/** Actions that the illustrator can show as motion of a subject. */
export const ACTIONS = [
  'stands',
  'walks',
  'rides',
  'flies',
  'floats',
  'rows',
  'falls',
  'rises',
  'turns',
  'grows',
  'glows',
  'swims',
] as const;

export type Place = (typeof PLACES)[number];
export type TimeOfDay = (typeof TIMES_OF_DAY)[number];
export type Weather = (typeof WEATHERS)[number];
export type Season = (typeof SEASONS)[number];
export type Mood = (typeof MOODS)[number];
export type CameraMove = (typeof CAMERA_MOVES)[number];
export type Action = (typeof ACTIONS)[number];

export const subjectSchema = z.object({
  /** Same id, same appearance in every scene of the film. */
  id: z.string(),
  /** The thing in English, lower case, singular: "lighthouse", "rowing boat", "old owl". */
  noun: z.string(),
  /** What the creator called it, in the language of the idea; for typography when no picture is known. */
  label: z.string(),
  kind: z.enum(['person', 'animal', 'object', 'plant', 'building', 'vehicle', 'food', 'nature']),
  attributes: z.array(z.string()),
  action: z.enum(ACTIONS),
  count: z.number().int().min(1).max(12),
  weight: z.enum(['hero', 'secondary', 'background']),
  /** The creator's own picture that shows this subject, else null. */
  pictureId: z.string().nullable(),
  /** The place paints it itself (the forest of a forest, the sun of a day): never drawn a second time. */
  scenery: z.boolean().optional(),
});
export type Subject = z.infer<typeof subjectSchema>;

/** One scene as the illustrator needs it: data, not prose. Model engines get `prompt` beside it. */
export const pictureInstructionSchema = z.object({
  place: z.enum(PLACES),
  timeOfDay: z.enum(TIMES_OF_DAY),
  weather: z.enum(WEATHERS),
  season: z.enum(SEASONS).nullable(),
  mood: z.enum(MOODS),
  camera: z.enum(CAMERA_MOVES),
  subjects: z.array(subjectSchema).max(8),
  /** A creator's picture of the place, used as backdrop. */
  backdropPictureId: z.string().nullable(),
  /** The whole instruction in words, for engines that read. */
  prompt: z.string(),
});
export type PictureInstruction = z.infer<typeof pictureInstructionSchema>;
