import {
  ASPECTS,
  BRIEF_LIMITS,
  CAPTIONS,
  countCharacters,
  LOOKS,
  MUSIC,
  PACES,
  PICTURE_ROLES,
  PICTURE_TYPES,
  RESOLUTIONS,
  TOO_MANY_PICTURES,
  VOICES,
} from './brief-terms.ts';
import { plainText } from './plain-text.ts';
import { z } from './zod.ts';

export * from './brief-terms.ts';

/** A picture that the creator gave. The bytes live in the library under this id; the page never sees a path. */
export const briefPictureSchema = z.object({
  id: z.uuid(),
  role: z.enum(PICTURE_ROLES),
  /** The file's own name, shown to the creator only; never used to build a path. */
  name: z.string().max(255),
  type: z.enum(PICTURE_TYPES),
  widthPx: z.number().int().positive(),
  heightPx: z.number().int().positive(),
});
export type BriefPicture = z.infer<typeof briefPictureSchema>;

/** The creator's own music. Its bytes live in the library under this id; the page never sees a path. */
export const briefMusicSchema = z.object({
  id: z.uuid(),
  /** The file's own name, shown to the creator only; never used to build a path. */
  name: z.string().max(255),
  durationMs: z.number().int().positive(),
});
export type BriefMusic = z.infer<typeof briefMusicSchema>;

const trimmed = z.string().transform((text) => plainText(text).trim());
const { ideaMin, ideaMax, titleMax, brandMax, brandSoundsMax } = BRIEF_LIMITS;

/** Whether a text has more characters than that, without counting all of a text that is far too long. */
const isLonger = (text: string, max: number): boolean => text.length > 2 * max || countCharacters(text) > max;

/** Each message says what to do: the form shows it beside the field, the command line after the flag. */
export const briefSchema = z.object({
  idea: trimmed
    .refine((t) => t.length > 0, 'Write an idea: what is the film about?')
    .refine(
      (t) => t.length === 0 || isLonger(t, ideaMin - 1),
      `The idea is too short. Write at least ${ideaMin} characters.`,
    )
    .refine(
      (t) => !isLonger(t, ideaMax),
      `The idea is too long. Keep it to ${ideaMax.toLocaleString('en-US')} characters.`,
    ),
  pictures: z.array(briefPictureSchema).max(BRIEF_LIMITS.pictures, TOO_MANY_PICTURES),
  title: trimmed
    .refine((t) => !isLonger(t, titleMax), `The title is too long. Keep it to ${titleMax} characters.`)
    .transform((t) => t || null)
    .nullable(),
  /** Kept letter for letter, so not trimmed when there is anything in it. */
  brand: z
    .string()
    .transform(plainText)
    .refine((t) => !isLonger(t, brandMax), `The brand is too long. Keep it to ${brandMax} characters.`)
    .transform((t) => (t.trim() ? t : null))
    .nullable(),
  /** How the brand is said, in English letters ("loo-myair day-tay"); null reads it as it is written. Films from before have none. */
  brandSounds: trimmed
    .refine((t) => !isLonger(t, brandSoundsMax), `That is too long to say. Keep it to ${brandSoundsMax} characters.`)
    .refine((t) => t === '' || /[a-z]/i.test(t), 'Write the sound in English letters, such as “loo-myair day-tay”.')
    .transform((t) => t || null)
    .nullable()
    .default(null),
  /** Seconds, or `auto`: taken from the idea, else from how much there is to tell. */
  lengthS: z.union(
    [
      z.literal('auto'),
      z
        .number()
        .min(BRIEF_LIMITS.lengthMinS, 'A film is at least 10 seconds long.')
        .max(BRIEF_LIMITS.lengthMaxS, 'A film is at most 180 seconds long.'),
    ],
    'Give the length in seconds, from 10 to 180.',
  ),
  scenes: z.union(
    [
      z.literal('auto'),
      z
        .number()
        .int()
        .min(BRIEF_LIMITS.scenesMin, 'A film has at least 3 scenes.')
        .max(BRIEF_LIMITS.scenesMax, 'A film has at most 12 scenes.'),
    ],
    'Give the number of scenes as a whole number from 3 to 12.',
  ),
  aspect: z.enum(ASPECTS, 'Choose 16:9, 9:16 or 1:1.'),
  resolution: z.enum(RESOLUTIONS, 'Choose 360p, 720p or 1080p.'),
  fps: z.union([z.literal(24), z.literal(30)], 'Choose 24 or 30 frames a second.'),
  look: z.enum(LOOKS, `Choose a look: ${LOOKS.join(', ')}.`),
  voice: z.enum(VOICES, `Choose a voice: ${VOICES.join(', ')}.`),
  pace: z.enum(PACES, `Choose a pace: ${PACES.join(', ')}.`).default('normal'),
  music: z.enum(MUSIC, `Choose music: ${MUSIC.join(', ')}.`),
  /** Plays in place of what `music` says. */
  musicFile: briefMusicSchema.nullable().default(null),
  captions: z.enum(CAPTIONS, 'Choose soft, burned or none.'),
  keepMyWords: z.boolean(),
  seed: z
    .int('The seed is a whole number.')
    .min(0, 'The seed is 0 or more.')
    .max(BRIEF_LIMITS.seedMax, `The seed is at most ${BRIEF_LIMITS.seedMax}.`),
});

/** A brief that passed every rule. */
export type Brief = z.output<typeof briefSchema>;
/** A brief as typed, before trimming. */
export type BriefInput = z.input<typeof briefSchema>;

/** One message per field that is wrong: `{idea: 'Write an idea…'}`; empty when the brief is good. */
export function briefProblems(input: unknown): Partial<Record<keyof Brief, string>> {
  const result = briefSchema.safeParse(input);
  if (result.success) return {};
  const problems: Partial<Record<keyof Brief, string>> = {};
  for (const issue of result.error.issues) {
    const field = issue.path[0] as keyof Brief;
    problems[field] ??= issue.message;
  }
  return problems;
}
