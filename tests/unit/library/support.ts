import { randomUUID } from 'node:crypto';
import type { Library } from '../../../src-main/library/library.ts';
import { BRIEF_DEFAULTS, type Brief, type BriefInput, briefSchema } from '../../../src-shared/brief.ts';
import { planFilm } from '../../../src-shared/plan.ts';

export const makeBrief = (patch: Partial<BriefInput> = {}): Brief =>
  briefSchema.parse({ ...BRIEF_DEFAULTS, idea: 'A keeper finds a message in a bottle.', ...patch });

/** Puts a queued generation into the library; answers with its id. */
export function addFilm(library: Library, patch: Partial<BriefInput> = {}): string {
  const id = randomUUID();
  const brief = makeBrief(patch);
  library.generations.insert({ id, brief, plan: planFilm(brief) });
  return id;
}
