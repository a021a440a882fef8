import { problemSchema } from './problem-schema.ts';
import { z } from './zod.ts';

/** A newer version, and what its makers say of it. */
export const releaseSchema = z.object({
  version: z.string(),
  /** Plain text; empty when nothing is said. */
  notes: z.string(),
});
export type Release = z.infer<typeof releaseSchema>;

/** Where the app stands with its own updates. */
export const updateStateSchema = z.discriminatedUnion('kind', [
  /** This copy runs from its source and is updated with it. */
  z.object({ kind: z.literal('source') }),
  /** This copy cannot replace itself: a new version is fetched by hand. */
  z.object({ kind: z.literal('by-hand') }),
  /** Nothing newer is known. `checkedAt`: UTC, ISO 8601 with Z; null before the first look. */
  z.object({ kind: z.literal('idle'), checkedAt: z.string().nullable() }),
  z.object({ kind: z.literal('checking') }),
  /** Until no film is made and none waits. */
  z.object({ kind: z.literal('waiting'), wish: z.enum(['check', 'download']) }),
  z.object({ kind: z.literal('available'), release: releaseSchema }),
  /** `fraction` 0 to 1; null before it is known. */
  z.object({ kind: z.literal('downloading'), release: releaseSchema, fraction: z.number().nullable() }),
  /** Downloaded and checked; installed when the creator says so. */
  z.object({ kind: z.literal('ready'), release: releaseSchema }),
  z.object({ kind: z.literal('failed'), problem: problemSchema, release: releaseSchema.nullable() }),
]);
export type UpdateState = z.infer<typeof updateStateSchema>;
