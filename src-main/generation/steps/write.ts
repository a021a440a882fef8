import { createHash } from 'node:crypto';
import type { SceneScript, Story } from '../../../src-shared/room.ts';
import type { Understanding } from '../../../src-shared/understanding.ts';
import { BUILTIN_ILLUSTRATOR_ID } from '../../engines/picture/builtin/illustrator.ts';
import type { CohesionOutcome, RoomContext, SceneOutcome, StoryOutcome } from '../../room/room.ts';
import { heardTexts } from '../creator/creator-word.ts';
import { meet } from '../creator/standing-story.ts';
import { isByModel, wordFor } from '../creator/word-for.ts';
import { inputHash, stableJson } from '../hash.ts';
import type { Step, StepContext } from '../step.ts';
import { castInputs } from '../writers.ts';

/** The parts of a brief that the room reads: changing the voice or the size must not write the film anew. */
export function writtenBrief({ brief, plan, studio }: StepContext): unknown {
  const { idea, pictures, title, brand, keepMyWords, seed, voice } = brief;
  return {
    idea,
    pictures: pictures.map(({ id, role }) => ({ id, role })),
    title,
    brand,
    keepMyWords,
    seed,
    silent: voice === 'none',
    scenes: plan.scenes,
    lengthS: plan.lengthS,
    aspect: brief.aspect,
    engine: studio.language.id,
  };
}

export function understandStep(context: StepContext): Step<Understanding> {
  return {
    key: 'brief',
    phase: 'brief',
    scene: null,
    units: 1,
    inputs: writtenBrief(context),
    run: () => context.studio.language.understand(context.brief, { signal: context.signal }),
  };
}

/** What only some of a room's calls need. */
type RoomExtras = Pick<RoomContext, 'fixed' | 'former'>;

/** What the agents may use: their view of the brief, what the creator said, and a voice in the room. */
export function roomContext(context: StepContext, understanding: Understanding, extras: RoomExtras = {}): RoomContext {
  const { brief, plan, signal, emit, write, studio } = context;
  const saidBefore = saidAlready(context);
  return {
    brief,
    plan: { ...plan, language: understanding.language },
    understanding,
    signal,
    write,
    readsPrompts: studio.picture.id !== BUILTIN_ILLUSTRATOR_ID,
    creatorNotes: () => heardTexts(wordFor(context), isByModel(context)),
    say: (message) => {
      // A step that was interrupted says the same again when it is taken up: it stands there already.
      if (!saidBefore.delete(stableJson(message))) emit('message', message);
    },
    ...extras,
  };
}

const timedByModel = ({ cast }: StepContext, kind: string): { timedAs?: string } =>
  cast ? { timedAs: `${kind}-by-model` } : {};

/** Messages that are stored, as stable JSON. */
function saidAlready({ library, id }: StepContext): Set<string> {
  const events = library.events.after(id, 0);
  return new Set(events.flatMap((event) => (event.kind === 'message' ? [stableJson(event.payload)] : [])));
}

/**
 * The story as the room tells it. Remarks that were made meanwhile are in it where a later round heard them; it is told
 * again only for what cannot be put into a story that stands (standing-story.ts).
 */
export function storyStep(context: StepContext, understanding: Understanding): Step<StoryOutcome> {
  const word = wordFor(context);
  const before = lastTold(context);
  const again = before !== null && meet(before, word, isByModel(context)).kind === 'retell';
  const heard = again || !before ? heardTexts(word, isByModel(context)) : (before.heard ?? []);
  const inputs = (remarks: readonly string[]): unknown => ({
    brief: writtenBrief(context),
    understanding,
    ...(remarks.length > 0 ? { heard: remarks } : {}),
    ...castInputs(context.cast, ['story-director', 'story-critic']),
  });
  const former = again && isByModel(context) ? { former: word.story?.version ?? before.story } : {};
  return {
    key: 'story',
    phase: 'story',
    scene: null,
    units: context.plan.scenes,
    inputs: inputs(heard),
    madeOf: (outcome) => inputs(outcome.heard ?? []),
    ...timedByModel(context, 'story'),
    run: async () => {
      const outcome = await context.studio.room.workOutStory(roomContext(context, understanding, former));
      tellStory(context, outcome);
      return outcome;
    },
  };
}

/** What the room told last, whatever became of it; null before it did. */
function lastTold({ library, id }: StepContext): StoryOutcome | null {
  const row = library.steps.get(id, 'story');
  return row?.status === 'done' ? (row.output as StoryOutcome) : null;
}

/** The story as it goes on from here. A title that the creator gave the film in the library stays. */
export function tellStory(context: StepContext, { story, judgement }: Pick<StoryOutcome, 'story' | 'judgement'>): void {
  const { score, passed } = judgement;
  const row = context.library.generations.get(context.id);
  const renamed = row.title !== null && row.story !== null && row.title !== row.story.title;
  const title = renamed && row.story?.title === story.title ? {} : { title: story.title };
  context.emit('story', { story, score, passed }, { ...title, story, storyScore: score });
}

export function writeStep(
  context: StepContext,
  understanding: Understanding,
  story: Story,
  number: number,
  before: SceneScript[],
): Step<SceneOutcome> {
  return {
    key: `write:${number}`,
    phase: 'scenes',
    scene: number,
    units: 1,
    inputs: {
      brief: inputHash(writtenBrief(context)),
      story,
      before,
      ...castInputs(context.cast, ['scene-writer', 'scene-critic']),
    },
    ...timedByModel(context, 'write'),
    run: () => context.studio.room.writeScene(roomContext(context, understanding), story, number, before),
  };
}

export function cohesionStep(
  context: StepContext,
  understanding: Understanding,
  story: Story,
  scenes: SceneOutcome[],
  fixed: ReadonlySet<number>,
): Step<CohesionOutcome> {
  return {
    key: 'cohesion',
    phase: 'cohesion',
    scene: null,
    units: scenes.length,
    inputs: {
      brief: inputHash(writtenBrief(context)),
      story,
      scenes,
      ...fixedInputs(fixed),
      ...castInputs(context.cast, ['scene-cohesor', 'scene-writer', 'scene-critic']),
    },
    ...timedByModel(context, 'cohesion'),
    run: async () => {
      const outcome = await context.studio.room.cohere(roomContext(context, understanding, { fixed }), story, scenes);
      const { cohesion } = outcome;
      context.emit('cohesion', cohesion, { cohesion, cohesionScore: cohesion.score });
      return outcome;
    },
  };
}

/** Enhancer and aligner: the scripts as they go to picture, voice and sound. */
export function enhanceStep(
  context: StepContext,
  understanding: Understanding,
  story: Story,
  scenes: SceneScript[],
  fixed: ReadonlySet<number>,
): Step<SceneScript[]> {
  return {
    key: 'enhance',
    phase: 'cohesion',
    scene: null,
    units: scenes.length,
    inputs: {
      brief: inputHash(writtenBrief(context)),
      story,
      scenes,
      ...fixedInputs(fixed),
      ...castInputs(context.cast, ['scene-enhancer']),
    },
    ...timedByModel(context, 'enhance'),
    run: () => context.studio.room.finishScenes(roomContext(context, understanding, { fixed }), story, scenes),
  };
}

const fixedInputs = (fixed: ReadonlySet<number>): { fixed?: number[] } => (fixed.size > 0 ? { fixed: [...fixed] } : {});

/** A seed of its own for a part of the film, from the film's seed: reproducible, and unlike its neighbours'. */
export function deriveSeed(seed: number, ...parts: (string | number)[]): number {
  return (
    createHash('sha256')
      .update([seed, ...parts].join('|'))
      .digest()
      .readUInt32BE(0) & 0x7fffffff
  );
}
