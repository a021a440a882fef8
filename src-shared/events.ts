import { filmSchema, generationViewSchema, PHASES, STATUSES, sceneViewSchema } from './generation.ts';
import { problemSchema } from './problem-schema.ts';
import { cohesionSchema, roomMessageSchema, storySchema } from './room.ts';
import { z } from './zod.ts';

/**
 * Payloads by kind. Each carries whole values and no differences, so that applying one twice, or after a newer
 * snapshot, changes nothing.
 */
export const eventPayloads = {
  /** The generation moved to a status that is not terminal. */
  status: z.object({
    status: z.enum(STATUSES),
    attempt: z.number().int().min(1),
    /** Why it waits: with `interrupted`, when the place of the library is the cause. */
    problem: problemSchema.nullable().optional(),
  }),
  step: z.object({
    key: z.string(),
    phase: z.enum(PHASES),
    scene: z.number().int().nullable(),
    state: z.enum(['started', 'done', 'skipped', 'failed']),
    /** Wall time of the step when it is done. */
    durationMs: z.number().nullable(),
  }),
  /** Measured progress: never falls within a generation. */
  progress: z.object({
    progress: z.number().min(0).max(1),
    key: z.string(),
    phase: z.enum(PHASES),
    scene: z.number().int().nullable(),
    /** 0–1 within the step; null while it cannot be measured. */
    stepProgress: z.number().min(0).max(1).nullable(),
    /** Estimate from this machine's own measurements; null until there are any. */
    remainingMs: z.number().nullable(),
  }),
  message: roomMessageSchema,
  story: z.object({
    story: storySchema,
    score: z.number(),
    passed: z.boolean(),
  }),
  cohesion: cohesionSchema,
  scene: sceneViewSchema,
  /** Something the creator should know that is not an error ("The built-in voice speaks English only…"). */
  note: z.object({
    level: z.enum(['info', 'warning']),
    code: z.string(),
    text: z.string(),
  }),
  completed: z.object({ film: filmSchema, partial: z.boolean() }),
  failed: z.object({ problem: problemSchema }),
  cancelled: z.object({}),
} as const;

export type EventKind = keyof typeof eventPayloads;
export type EventPayload<K extends EventKind> = z.infer<(typeof eventPayloads)[K]>;
export const TERMINAL_KINDS = ['completed', 'failed', 'cancelled'] as const satisfies readonly EventKind[];

const envelope = {
  generationId: z.uuid(),
  /** 1, 2, 3… per generation, without holes. */
  seq: z.number().int().min(1),
  /** UTC, ISO 8601 with Z. */
  at: z.string(),
};

/** The one envelope of product.md §4, a union by kind. */
export const storedEventSchema = z.discriminatedUnion('kind', [
  z.object({
    ...envelope,
    kind: z.literal('status'),
    payload: eventPayloads.status,
  }),
  z.object({
    ...envelope,
    kind: z.literal('step'),
    payload: eventPayloads.step,
  }),
  z.object({
    ...envelope,
    kind: z.literal('progress'),
    payload: eventPayloads.progress,
  }),
  z.object({
    ...envelope,
    kind: z.literal('message'),
    payload: eventPayloads.message,
  }),
  z.object({
    ...envelope,
    kind: z.literal('story'),
    payload: eventPayloads.story,
  }),
  z.object({
    ...envelope,
    kind: z.literal('cohesion'),
    payload: eventPayloads.cohesion,
  }),
  z.object({
    ...envelope,
    kind: z.literal('scene'),
    payload: eventPayloads.scene,
  }),
  z.object({
    ...envelope,
    kind: z.literal('note'),
    payload: eventPayloads.note,
  }),
  z.object({
    ...envelope,
    kind: z.literal('completed'),
    payload: eventPayloads.completed,
  }),
  z.object({
    ...envelope,
    kind: z.literal('failed'),
    payload: eventPayloads.failed,
  }),
  z.object({
    ...envelope,
    kind: z.literal('cancelled'),
    payload: eventPayloads.cancelled,
  }),
]);
export type StoredEvent = z.infer<typeof storedEventSchema>;

/** Row, scenes and the events after the seq that the caller has: read in one transaction. */
export const snapshotSchema = z.object({
  generation: generationViewSchema,
  scenes: z.array(sceneViewSchema),
  events: z.array(storedEventSchema),
});
export type Snapshot = z.infer<typeof snapshotSchema>;
