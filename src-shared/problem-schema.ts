import { ERROR_CODES } from './errors.ts';
import { z } from './zod.ts';

/** An error as people see it: what happened, what to do, and where in the work. */
export const problemSchema = z.object({
  code: z.enum(ERROR_CODES),
  message: z.string(),
  hint: z.string(),
  /** Key of the step that failed (`clip:2`), when it was a step. */
  step: z.string().nullable(),
  scene: z.number().int().nullable(),
  /** For BAD_INPUT: one message per field. */
  fields: z.record(z.string(), z.string()).nullable(),
  /** The last lines of the child or the stack, for "copy report"; never shown in the sentence. */
  detail: z.string().nullable(),
});
