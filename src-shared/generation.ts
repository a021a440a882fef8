import { briefSchema } from './brief.ts';
import { problemSchema } from './problem-schema.ts';
import { cohesionSchema, joinSchema, sceneScriptSchema, storySchema } from './room.ts';
import { STATUSES } from './statuses.ts';
import { z } from './zod.ts';

export * from './statuses.ts';

/** A file that `media://<generation>/<fileId>` hands out. */
export const mediaFileSchema = z.object({
  fileId: z.string(),
  /** A name for "save a copy": safe on all systems. */
  name: z.string(),
  type: z.string(),
  bytes: z.number(),
});
export type MediaFile = z.infer<typeof mediaFileSchema>;

export const chapterSchema = z.object({
  title: z.string(),
  startMs: z.number(),
  endMs: z.number(),
});
export type Chapter = z.infer<typeof chapterSchema>;

export const filmSchema = z.object({
  fileId: z.string(),
  posterFileId: z.string().nullable(),
  /** WebVTT for the player; null when captions are off or there are no words. */
  captionsFileId: z.string().nullable(),
  durationMs: z.number(),
  widthPx: z.number(),
  heightPx: z.number(),
  fps: z.number(),
  bytes: z.number(),
  chapters: z.array(chapterSchema),
});
export type Film = z.infer<typeof filmSchema>;

export const SCENE_STATUSES = ['planned', 'written', 'spoken', 'drawing', 'ready', 'failed'] as const;
export type SceneStatus = (typeof SCENE_STATUSES)[number];

/** One card on the strip. */
export const sceneViewSchema = z.object({
  number: z.number().int(),
  status: z.enum(SCENE_STATUSES),
  heading: z.string(),
  script: sceneScriptSchema.nullable(),
  score: z.number().nullable(),
  passed: z.boolean().nullable(),
  /** Place on the film's timeline; null until the narration has been measured. */
  startMs: z.number().nullable(),
  endMs: z.number().nullable(),
  /** Join to the next scene; null for the last and before cohesion. */
  join: joinSchema.nullable(),
  /** Chosen take: a playable clip and its still, when there is one. */
  clipFileId: z.string().nullable(),
  stillFileId: z.string().nullable(),
  engine: z.string().nullable(),
  /** True when the built-in engine had to stand in, or the scene failed. */
  replaced: z.boolean(),
  problem: problemSchema.nullable(),
});
export type SceneView = z.infer<typeof sceneViewSchema>;

/** A row of `generations` as the page may see it: no paths, times in UTC with Z. */
export const generationViewSchema = z.object({
  id: z.uuid(),
  status: z.enum(STATUSES),
  title: z.string().nullable(),
  brief: briefSchema,
  numScenes: z.number().int(),
  lengthS: z.number(),
  progress: z.number().min(0).max(1),
  currentStep: z.string().nullable(),
  story: storySchema.nullable(),
  storyScore: z.number().nullable(),
  cohesion: cohesionSchema.nullable(),
  cohesionScore: z.number().nullable(),
  film: filmSchema.nullable(),
  partial: z.boolean(),
  problem: problemSchema.nullable(),
  favourite: z.boolean(),
  /** The seq of the newest stored event; 0 before the first. */
  lastSeq: z.number().int(),
  createdAt: z.string(),
  startedAt: z.string().nullable(),
  completedAt: z.string().nullable(),
  updatedAt: z.string(),
});
export type GenerationView = z.infer<typeof generationViewSchema>;

/** A card of the gallery. */
export const libraryItemSchema = generationViewSchema
  .pick({
    id: true,
    status: true,
    title: true,
    progress: true,
    partial: true,
    favourite: true,
    createdAt: true,
    completedAt: true,
    numScenes: true,
  })
  .extend({
    idea: z.string(),
    durationMs: z.number().nullable(),
    posterFileId: z.string().nullable(),
    aspect: z.string(),
  });
export type LibraryItem = z.infer<typeof libraryItemSchema>;
