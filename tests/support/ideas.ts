import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const schema = z.array(
  z.object({
    id: z.string(),
    kind: z.string(),
    lang: z.string().default('en'),
    brand: z.string().nullable().default(null),
    idea: z.string(),
  }),
);
export type Idea = z.infer<typeof schema>[number];

/** The twenty ideas that every release must make a film of. */
export const IDEAS: Idea[] = schema.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/ideas.json'), 'utf8')),
);

export function ideaOf(id: string): Idea {
  const idea = IDEAS.find((i) => i.id === id);
  if (!idea) throw new Error(`No idea “${id}” in ideas.json`);
  return idea;
}
