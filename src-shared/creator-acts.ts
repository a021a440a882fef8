import { judgementSchema, sceneScriptSchema, storySchema } from './room.ts';
import { z } from './zod.ts';

/** What a decision is about: the story, or one scene by its number. */
export const targetSchema = z.union([z.literal('story'), z.number().int().min(1)]);
export type Target = z.infer<typeof targetSchema>;

/** A version that was proposed in the room, with its critic's word. */
const versionSchema = {
  target: targetSchema,
  /** Seq of the message that proposed it. */
  seq: z.number().int().min(1),
  version: z.union([storySchema, sceneScriptSchema]),
  judgement: judgementSchema,
};

/**
 * What the creator does in the room; the structured part of the creator's messages. `pending`: said of a finished film,
 * which stays as it is until the creator has the change made.
 */
export const creatorActSchema = z.discriminatedUnion('act', [
  z.object({ act: z.literal('remark'), pending: z.boolean() }),
  /** Goes back to a version. Later remarks change it again. */
  z.object({ act: z.literal('use'), pending: z.boolean(), ...versionSchema }),
  /** Nothing changes it until it is unlocked. */
  z.object({ act: z.literal('lock'), pending: z.boolean(), ...versionSchema }),
  z.object({ act: z.literal('unlock'), pending: z.boolean(), target: targetSchema }),
  /** Has everything made that waits. */
  z.object({ act: z.literal('make') }),
  /** Lets everything go that waits. */
  z.object({ act: z.literal('drop') }),
]);
export type CreatorAct = z.infer<typeof creatorActSchema>;

/** What a change to a finished film would make again; the structured part of the director's answer. */
export const offerSchema = z.object({
  offer: z.object({
    /** Scenes that are written and drawn again. */
    scenes: z.array(z.number().int()),
    /** Whether anything has to be made at all. */
    makes: z.boolean(),
  }),
});
export type Offer = z.infer<typeof offerSchema>['offer'];

/** The creator's act in a message; older remarks have none and are simply said. */
export function actOf(structured: unknown): CreatorAct {
  const parsed = creatorActSchema.safeParse(structured);
  return parsed.success ? parsed.data : { act: 'remark', pending: false };
}
