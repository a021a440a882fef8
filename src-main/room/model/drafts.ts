import {
  ACTIONS,
  CAMERA_MOVES,
  MOODS,
  PLACES,
  subjectSchema,
  TIMES_OF_DAY,
  WEATHERS,
} from '../../../src-shared/picture.ts';
import { z } from '../../../src-shared/zod.ts';
import { MOST_SUBJECTS } from '../telling/beats.ts';

/*
 * What models are asked for: less than a story or a scene, because ids, looks, light and everything that can be worked
 * out is worked out by code.
 */

const text = (most: number): z.ZodString => z.string().trim().min(1).max(most);

const subjectDraftSchema = z.object({
  /** In English, singular. */
  noun: text(60),
  kind: subjectSchema.shape.kind,
  attributes: z.array(text(40)).max(3),
  action: z.enum(ACTIONS),
  count: z.number().int().min(1).max(12),
});
export type SubjectDraft = z.infer<typeof subjectDraftSchema>;

const beatDraftSchema = z.object({
  heading: text(80),
  summary: text(300),
  /** Empty in a film without words. */
  narration: z.string().trim().max(1200),
  place: z.enum(PLACES),
  timeOfDay: z.enum(TIMES_OF_DAY),
  weather: z.enum(WEATHERS),
  mood: z.enum(MOODS),
  subjects: z.array(subjectDraftSchema).min(1).max(MOST_SUBJECTS),
});

/** A story with exactly so many scenes. */
export const storyDraftSchema = (scenes: number) =>
  z.object({
    title: text(120),
    logline: text(400),
    mood: z.enum(MOODS),
    beats: z.array(beatDraftSchema).length(scenes),
    /** What the director says to the room, and to the creator's remarks. */
    reply: text(400),
  });
export type StoryDraft = z.infer<ReturnType<typeof storyDraftSchema>>;

export const sceneDraftSchema = z.object({
  setting: text(400),
  action: text(400),
  firstSeen: text(200),
  lastSeen: text(200),
  camera: z.enum(CAMERA_MOVES),
  narration: z.string().trim().max(1200),
  sound: text(120),
});
export type SceneDraft = z.infer<typeof sceneDraftSchema>;

const ratedSchema = z.object({ rating: z.number().int().min(0).max(10), reason: text(300) });

/** A verdict: one rating, 0–10, for each part of a rubric. The score is none of the model's business. */
export const verdictDraftSchema = (parts: readonly string[], scenes: number) =>
  z.object({
    parts: z.object(Object.fromEntries(parts.map((part) => [keyOf(part), ratedSchema]))),
    strengths: z.array(text(300)).max(3),
    fixes: z.array(z.object({ scene: z.number().int().min(0).max(scenes), text: text(300) })).max(6),
  });
export type VerdictDraft = z.infer<ReturnType<typeof verdictDraftSchema>>;

/** "character or product" → `character_or_product`: what grammars take as a name. */
export const keyOf = (part: string): string => part.replace(/\W+/g, '_');

export const cohesionDraftSchema = (pairs: number, scenes: number) =>
  z.object({
    pairs: z.array(z.object({ rating: z.number().int().min(0).max(100), reason: text(300) })).length(pairs),
    issues: z.array(z.object({ scene: z.number().int().min(1).max(scenes), text: text(300) })).max(4),
  });
export type CohesionDraft = z.infer<ReturnType<typeof cohesionDraftSchema>>;

export const promptDraftSchema = z.object({ prompt: z.string().trim().min(40).max(1500) });
