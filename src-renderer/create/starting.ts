import { v4 as uuid } from 'uuid';
import { create } from 'zustand';
import type { Brief, BriefInput } from '../../src-shared/brief.ts';
import { type Problem, toProblem } from '../../src-shared/errors.ts';
import { ask } from '../bridge.ts';
import { feedStore } from '../feed/feed-store.ts';
import { go } from '../lib/route.ts';
import { attempt } from '../lib/tell.ts';
import { loadBriefRules } from './brief-rules.ts';
import { drawSeed, type Field, useDraft } from './draft-store.ts';
import { endWelcome } from './fresh.ts';

interface StartingState {
  /** Briefs of films that this window started, to show before the row is there. */
  briefs: Record<string, Brief | undefined>;
  refused: Record<string, Problem | undefined>;
}

export const useStarting = create<StartingState>(() => ({ briefs: {}, refused: {} }));

/**
 * Makes the film: the id is made here, the live view is shown at once, the feed listens before the work begins.
 * A refusal that names fields leads back to the form, with each message beside its field.
 */
export async function startFilm(input: BriefInput): Promise<void> {
  const { briefSchema } = await loadBriefRules();
  const brief = briefSchema.parse(input);
  const id = uuid();
  useStarting.setState((s) => ({ briefs: { ...s.briefs, [id]: brief } }));
  const { controller } = feedStore(id);
  controller.expect(true);
  controller.start();
  go({ page: 'film', id, tab: 'film' });
  try {
    const { generation } = await ask('generation.start', { id, brief });
    controller.expect(false);
    controller.take(generation);
    attempt(endWelcome);
    const draft = useDraft.getState();
    draft.turnAway({});
    if (!draft.seedLocked) draft.change({ seed: drawSeed() });
  } catch (thrown) {
    controller.stop();
    const problem = toProblem(thrown);
    if (problem.fields) {
      useDraft.getState().refuse(problem.fields as Partial<Record<Field, string>>);
      go({ page: 'create' });
    } else useStarting.setState((s) => ({ refused: { ...s.refused, [id]: problem } }));
  }
}
