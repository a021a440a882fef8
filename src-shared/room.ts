import {
  CAMERA_MOVES,
  MOODS,
  PLACES,
  pictureInstructionSchema,
  SEASONS,
  subjectSchema,
  TIMES_OF_DAY,
  WEATHERS,
} from './picture.ts';
import { z } from './zod.ts';

export const AGENTS = [
  'story-director',
  'story-critic',
  'scene-writer',
  'scene-critic',
  'scene-cohesor',
  'scene-enhancer',
  'scene-aligner',
  'creator',
] as const;
export type Agent = (typeof AGENTS)[number];

/** Scores that let work pass, and the rounds it may take (product.md §2). */
export const ROOM_RULES = {
  storyPass: 85,
  scenePass: 85,
  cohesionPass: 80,
  storyRounds: 3,
  sceneRounds: 3,
  cohesionRounds: 2,
} as const;

/** One part of a rubric: `points` of at most `weight`. A score is the sum of its parts, never a guess. */
export const rubricPartSchema = z.object({
  name: z.string(),
  weight: z.number(),
  points: z.number(),
  reason: z.string(),
});
export type RubricPart = z.infer<typeof rubricPartSchema>;

export const judgementSchema = z.object({
  /** 0–100, the rounded sum of the parts. */
  score: z.number(),
  passed: z.boolean(),
  parts: z.array(rubricPartSchema),
  strengths: z.array(z.string()),
  fixes: z.array(z.string()),
});
export type Judgement = z.infer<typeof judgementSchema>;

/** What is said in the room; stored as the payload of a `message` event. */
export const roomMessageSchema = z.object({
  agent: z.enum(AGENTS),
  role: z.enum(['propose', 'judge', 'revise', 'decide', 'say']),
  round: z.number().int().min(1),
  scene: z.number().int().nullable(),
  text: z.string(),
  score: z.number().nullable(),
  passed: z.boolean().nullable(),
  parts: z.array(rubricPartSchema).nullable(),
  /** The structured part (a story, a scene, pair scores), as the agent made it. */
  structured: z.unknown().nullable(),
});
export type RoomMessage = z.infer<typeof roomMessageSchema>;

export const FILM_KINDS = ['story', 'ad', 'explainer', 'documentary', 'how-to', 'mood', 'verbatim'] as const;

export type FilmKind = (typeof FILM_KINDS)[number];

export const beatSchema = z.object({
  number: z.number().int().min(1),
  /** Three to six words: the chapter's name. */
  heading: z.string(),
  /** What happens, in a sentence. */
  summary: z.string(),
  /** The part of the arc it plays ("opening", "turn", "ending", "step 2"). */
  function: z.string(),
  place: z.enum(PLACES),
  timeOfDay: z.enum(TIMES_OF_DAY),
  weather: z.enum(WEATHERS),
  mood: z.enum(MOODS),
  subjects: z.array(subjectSchema).max(8),
  /** What the narrator is to say here, before it is polished; empty in a wordless film. */
  narration: z.string(),
  /** What the creator asked for in the room; absent where nothing was said of it. */
  camera: z.enum(CAMERA_MOVES).optional(),
  season: z.enum(SEASONS).optional(),
  /** The narration is the creator's, to the letter. */
  exact: z.boolean().optional(),
});
export type Beat = z.infer<typeof beatSchema>;

export const storySchema = z.object({
  title: z.string(),
  logline: z.string(),
  kind: z.enum(FILM_KINDS),
  /** ISO 639-1 code of the narration ("en", "de", "ja"). */
  language: z.string(),
  arc: z.string(),
  mood: z.enum(MOODS),
  wordless: z.boolean(),
  characters: z.array(subjectSchema),
  places: z.array(z.string()),
  /** Three to five #rrggbb colours, dark to light; null leaves it to the illustrator. */
  palette: z.array(z.string()).nullable(),
  beats: z.array(beatSchema),
});
export type Story = z.infer<typeof storySchema>;

export const sceneScriptSchema = z.object({
  number: z.number().int().min(1),
  heading: z.string(),
  setting: z.string(),
  action: z.string(),
  firstSeen: z.string(),
  lastSeen: z.string(),
  light: z.string(),
  narration: z.string(),
  sound: z.string(),
  picture: pictureInstructionSchema,
});
export type SceneScript = z.infer<typeof sceneScriptSchema>;

export const joinSchema = z.object({
  /** From scene `after` to the next. */
  after: z.number().int().min(1),
  score: z.number(),
  kind: z.enum(['crossfade', 'cut', 'black']),
});
export type Join = z.infer<typeof joinSchema>;

/** Crossfade overlap and fade-through-black length in seconds (product.md §3). */
export const JOIN_SECONDS = { crossfade: 0.5, cut: 0, black: 0.8 } as const;

/** The join of two neighbours by their pair's score (product.md §3). */
export function joinForScore(score: number): Join['kind'] {
  if (score >= 85) return 'crossfade';
  return score >= 70 ? 'cut' : 'black';
}

export const cohesionSchema = z.object({
  /** 0–100: the mean of the pairs, lowered by whole-film issues. */
  score: z.number(),
  passed: z.boolean(),
  joins: z.array(joinSchema),
  issues: z.array(z.string()),
});
export type Cohesion = z.infer<typeof cohesionSchema>;
