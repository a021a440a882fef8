import { ROOM_RULES, type Story } from '../../../src-shared/room.ts';
import type { RoomContext } from '../room.ts';
import type { Verdict } from '../rubric.ts';
import { judgeStory, STORY_RUBRIC } from '../story-critic.ts';
import type { Desk } from './desk.ts';
import { verdictDraftSchema } from './drafts.ts';
import { briefSections, storyCriticSystem, storySection } from './prompts/story.ts';
import { toVerdict, verdictProblems } from './verdicts.ts';

/** A verdict, and why the built-in critic gave it although a model was to; null where it is as it should be. */
export interface Criticism {
  verdict: Verdict;
  why: string | null;
}

/** Judges a story by the rubric of product.md §2. */
export async function criticise(desk: Desk, context: RoomContext, story: Story, round: number): Promise<Criticism> {
  const { brief, plan, understanding } = context;
  const builtin = (): Verdict => judgeStory({ story, brief, plan, understanding });
  const pen = desk.pens['story-critic'];
  if (!pen) return { verdict: builtin(), why: null };
  const asked = await desk.asker.ask(
    pen,
    {
      agent: 'story-critic',
      piece: `story-verdict-${round}`,
      system: storyCriticSystem,
      sections: [...briefSections(context), storySection(story)],
      schema: verdictDraftSchema(
        STORY_RUBRIC.map(({ name }) => name),
        plan.scenes,
      ),
      check: verdictProblems,
      maxTokens: 1400,
      temperature: 0.2,
      shown: ['reason', 'text'],
    },
    context,
  );
  return asked.kind === 'answer'
    ? { verdict: toVerdict(asked.value, STORY_RUBRIC, ROOM_RULES.storyPass, null), why: null }
    : { verdict: builtin(), why: asked.why };
}
