import { STATUSES } from './generation.ts';
import { problemSchema } from './problem-schema.ts';
import { z } from './zod.ts';

/** Why nothing new begins: the creator asked for it, or three films in a row failed at once. */
export const PAUSE_REASONS = ['creator', 'failures'] as const;

export const queuePauseSchema = z.object({
  reason: z.enum(PAUSE_REASONS),
  /** What went wrong last; null when the creator paused. */
  problem: problemSchema.nullable(),
  /** UTC, ISO 8601 with Z. */
  at: z.string(),
});
export type QueuePause = z.infer<typeof queuePauseSchema>;

/** A film in the queue. */
export const queueItemSchema = z.object({
  id: z.uuid(),
  status: z.enum(STATUSES),
  title: z.string().nullable(),
  idea: z.string(),
});
export type QueueItem = z.infer<typeof queueItemSchema>;

/** The queue as the page sees it: the film that is made, then those that wait, in their order. */
export const queueViewSchema = z.object({
  running: queueItemSchema.nullable(),
  waiting: z.array(queueItemSchema),
  pause: queuePauseSchema.nullable(),
});
export type QueueView = z.infer<typeof queueViewSchema>;
