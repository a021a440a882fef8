import { ROOM_RULES, type Story } from '../../../src-shared/room.ts';
import { amendStory } from '../intents/amend.ts';
import { wishesOf } from '../intents/remarks.ts';
import { improve } from '../loop.ts';
import type { RoomContext, StoryOutcome } from '../room.ts';
import type { Fix } from '../rubric.ts';
import { decide, speak, verdictOf } from '../speech.ts';
import { speakVerdict } from '../story-critic.ts';
import {
  type Choices,
  composeStory,
  FIRST_CHOICES,
  isBehind,
  presentStory,
  reviseStory,
  type StoryWork,
} from '../story-director.ts';
import type { Asked } from './ask.ts';
import type { Desk } from './desk.ts';
import { type StoryDraft, storyDraftSchema } from './drafts.ts';
import type { Pen } from './pen.ts';
import { briefSections, directorSystem, revisionSections } from './prompts/story.ts';
import { storyProblems } from './story-checks.ts';
import { criticise } from './story-critic.ts';
import { byBuiltin, readOut } from './tell.ts';
import { toStory } from './to-story.ts';

/** A version of the story, and whose it is. */
type Version =
  | { by: 'model'; story: Story; heard: string[]; reply: string }
  | { by: 'builtin'; story: Story; heard: string[]; choices: Choices; why: string | null };

/** The story, by whoever has a pen: propose, judge, revise; what a model cannot do the built-in agents do. */
export async function workOutStory(desk: Desk, context: RoomContext): Promise<StoryOutcome> {
  const { work, judgement, rounds } = await improve<Version>({
    rounds: ROOM_RULES.storyRounds,
    propose: () => propose(desk, context),
    judge: async ({ story }, round) => {
      const { verdict, why } = await criticise(desk, context, story, round);
      const said = speakVerdict(verdict);
      speak(context, {
        agent: 'story-critic',
        role: 'judge',
        round,
        text: why ? `${byBuiltin(why)} ${said}` : said,
        ...verdictOf(verdict.judgement),
        structured: { strengths: verdict.judgement.strengths, fixes: verdict.judgement.fixes },
      });
      return verdict;
    },
    revise: (before, fixes, round) => revise(desk, context, { before, fixes, round }),
    onVersion: (version, round, fixes) => {
      const role = round === 1 ? 'propose' : 'revise';
      const text = present(version, round, fixes);
      speak(context, { agent: 'story-director', role, round, text, structured: version.story });
    },
    isStale: (version) => isBehind(version, context),
    signal: context.signal,
  });
  const text = `“${work.story.title}” goes to the scene writer with ${judgement.score} points.`;
  decide(context, 'story-director', rounds, judgement, text);
  return { story: work.story, judgement, rounds, heard: work.heard };
}

function present(version: Version, round: number, fixes: Fix[]): string {
  if (version.by === 'model') return `${version.reply}\n${readOut(version.story)}`;
  const { why, story } = version;
  const text = presentStory({ story }, round, fixes);
  return why === null ? text : `${byBuiltin(why)} ${text}`;
}

async function propose(desk: Desk, context: RoomContext): Promise<Version> {
  const builtin = composeStory(context, FIRST_CHOICES);
  const pen = desk.pens['story-director'];
  if (!pen) return { by: 'builtin', ...builtin, why: null };
  const { former } = context;
  const asked = await askDirector(desk, pen, context, 1, former ? revisionSections(former, []) : []);
  return asked.kind === 'answer'
    ? toVersion(asked.value, builtin, context)
    : { by: 'builtin', ...builtin, why: asked.why };
}

/** What the stated intents ask for is put in by code, whatever the model made of them. */
function toVersion(draft: StoryDraft, builtin: StoryWork, context: RoomContext): Version {
  const { heard } = builtin;
  const story = amendStory(toStory(draft, builtin.story, context), wishesOf(heard), context.brief);
  return { by: 'model', story, heard, reply: draft.reply };
}

interface Revision {
  before: Version;
  fixes: Fix[];
  round: number;
}

async function revise(desk: Desk, context: RoomContext, { before, fixes, round }: Revision): Promise<Version | null> {
  const pen = desk.pens['story-director'];
  if (!pen || before.by === 'builtin') return reviseBuiltin(context, before, fixes);
  const builtin = composeStory(context, FIRST_CHOICES);
  const asked = await askDirector(desk, pen, context, round, revisionSections(before.story, fixes));
  if (asked.kind === 'answer') return toVersion(asked.value, builtin, context);
  const text = `No new version came. ${asked.why}. The best so far stands.`;
  speak(context, { agent: 'story-director', role: 'say', round, text });
  return null;
}

function reviseBuiltin(context: RoomContext, before: Version, fixes: Fix[]): Version | null {
  if (before.by !== 'builtin') return null;
  const next = reviseStory(context, before, fixes);
  return next && { by: 'builtin', ...next, why: before.why };
}

function askDirector(
  desk: Desk,
  pen: Pen,
  context: RoomContext,
  round: number,
  more: ReturnType<typeof revisionSections>,
): Promise<Asked<StoryDraft>> {
  return desk.asker.ask(
    pen,
    {
      agent: 'story-director',
      piece: `story-${round}`,
      system: directorSystem(context),
      sections: [...briefSections(context), ...more],
      schema: storyDraftSchema(context.plan.scenes),
      check: (draft) => storyProblems(draft, context, desk.languageOf),
      maxTokens: 500 + context.plan.scenes * 260,
      temperature: 0.7,
      shown: ['title', 'logline', 'heading', 'narration', 'reply'],
    },
    context,
  );
}
