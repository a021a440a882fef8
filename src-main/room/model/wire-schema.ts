import { z } from '../../../src-shared/zod.ts';

/** What grammars of local engines stumble over or take minutes for; it is checked when the answer is read. */
const NOT_SENT = new Set(['$schema', 'minLength', 'maxLength', 'pattern', 'format', 'default']);

/** A zod schema as engines take it: structure, enums, numbers of items. */
export const wireSchema = (schema: z.ZodType): Record<string, unknown> =>
  plain(z.toJSONSchema(schema, { io: 'input' })) as Record<string, unknown>;

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, inner]) => !NOT_SENT.has(key) || typeof inner === 'object');
  return Object.fromEntries(kept.map(([key, inner]) => [key, plain(inner)]));
}
