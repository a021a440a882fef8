import type { SceneScript, Story } from '../../src-shared/room.ts';
import type { Understanding } from '../../src-shared/understanding.ts';
import { amendStory } from '../room/intents/amend.ts';
import type { SceneOutcome, StoryOutcome } from '../room/room.ts';
import type { CreatorWord } from './creator/creator-word.ts';
import { basisOf, type Cut, joinsOf, keepCut, lastCut } from './creator/last-cut.ts';
import { meet } from './creator/standing-story.ts';
import { isByModel, wordFor } from './creator/word-for.ts';
import type { PipelineRun, Written } from './pipeline.ts';
import { amendStep } from './steps/amend.ts';
import { withCast } from './steps/cast.ts';
import { cohesionStep, enhanceStep, storyStep, understandStep, writeStep } from './steps/write.ts';

/**
 * brief → story → scenes → cohesion, with the creator's word in all of it. Scenes that the word does not touch are taken
 * as they were; whatever is said after the story stands begins this anew (passes.ts).
 */
export async function writeFilm(run: PipelineRun): Promise<Written> {
  const { context: given, runner, board, passes } = run;
  const understanding = await runner.run(understandStep(given));
  const context = await withCast(given, runner);
  const { story, word } = await standingStory({ ...run, context }, understanding);
  for (const beat of story.beats)
    board.change(beat.number, { heading: board.card(beat.number)?.heading || beat.heading });

  const cut = lastCut(context);
  const { scenes, bases, fixed, kept } = await writeScenes({ ...run, context }, { understanding, story, word, cut });
  if (cut && kept.size === scenes.length) {
    // Nothing is new: the film is as it was written before.
    runner.skip(cohesionStep(context, understanding, story, scenes, fixed));
    runner.skip(enhanceStep(context, understanding, story, [], fixed));
    tellScenes(run, cut);
    passes?.written(
      story,
      cut.scenes.map(({ script }) => script),
    );
    return { understanding, story, scripts: cut.scenes.map(({ script }) => script), joins: cut.joins, fixed: kept };
  }
  const { cohesion, scenes: agreed } = await runner.run(cohesionStep(context, understanding, story, scenes, fixed));
  const finished = await runner.run(
    enhanceStep(
      context,
      understanding,
      story,
      agreed.map((s) => s.scene),
      fixed,
    ),
  );
  const scripts = finished.map((script): SceneScript => {
    const pin = word.scenes.get(script.number);
    const before = kept.has(script.number) ? cut?.scenes[script.number - 1]?.script : undefined;
    // A version that was finished before is whole; one that was only proposed is aligned and put into words.
    return before ?? (pin?.version.picture.prompt ? pin.version : script);
  });
  const joins = joinsOf(cut, kept, cohesion.joins);
  const next: Cut = {
    scenes: scripts.map((script, i) => ({ basis: bases[i] ?? '', outcome: agreed[i] as SceneOutcome, script })),
    joins: joins.map(({ kind }) => kind),
    cohesion: joins,
    frames: cut?.frames ?? null,
  };
  keepCut(context, next);
  tellScenes(run, next);
  passes?.written(story, scripts);
  return { understanding, story, scripts, joins: next.joins, fixed: kept };
}

/** The story, told again as long as the creator says what only that can meet. */
async function standingStory(
  { context, runner, passes }: PipelineRun,
  understanding: Understanding,
): Promise<{ story: Story; word: CreatorWord }> {
  for (;;) {
    const word = wordFor(context);
    const pin = word.story;
    const told: StoryOutcome =
      pin && meet({ story: pin.version }, word, isByModel(context)).kind === 'amend'
        ? { story: pin.version, judgement: pin.judgement, rounds: 0 }
        : await runner.run(storyStep(context, understanding));
    const now = wordFor(context);
    const meeting = meet(told, now, isByModel(context));
    if (meeting.kind === 'retell') continue;
    passes?.storyStands(now);
    const base = { ...told, story: meeting.base };
    const story = amendStory(meeting.base, meeting.wishes, context.brief);
    const step = amendStep(context, base, story);
    return { story: step ? await runner.run(step) : story, word: now };
  }
}

interface SceneWork {
  understanding: Understanding;
  story: Story;
  word: CreatorWord;
  cut: Cut | null;
}

interface WrittenScenes {
  scenes: SceneOutcome[];
  bases: string[];
  /** Scenes that nobody may rewrite: chosen by the creator, or kept. */
  fixed: ReadonlySet<number>;
  /** Scenes that are as they were. */
  kept: ReadonlySet<number>;
}

async function writeScenes(run: PipelineRun, { understanding, story, word, cut }: SceneWork): Promise<WrittenScenes> {
  const { context, runner, board } = run;
  const scenes: SceneOutcome[] = [];
  const bases: string[] = [];
  const kept = new Set<number>();
  const fixed = new Set<number>(word.scenes.keys());
  for (let number = 1; number <= context.plan.scenes; number++) {
    const pin = word.scenes.get(number);
    const basis = basisOf(context, story, number, pin);
    const before = cut?.scenes[number - 1];
    const step = writeStep(
      context,
      understanding,
      story,
      number,
      scenes.map((s) => s.scene),
    );
    let outcome: SceneOutcome;
    if (before?.basis === basis) {
      outcome = before.outcome;
      kept.add(number);
      fixed.add(number);
      runner.skip(step);
    } else if (pin) {
      outcome = { scene: { ...pin.version, number }, judgement: pin.judgement, rounds: 0 };
      runner.skip(step);
    } else outcome = await runner.run(step);
    scenes.push(outcome);
    bases.push(basis);
    tellWritten(board, outcome);
  }
  return { scenes, bases, fixed, kept };
}

function tellWritten(board: PipelineRun['board'], { scene, judgement }: SceneOutcome): void {
  const card = board.card(scene.number);
  board.change(scene.number, {
    status: !card || card.status === 'planned' ? 'written' : card.status,
    heading: scene.heading,
    script: card?.script ?? scene,
    score: judgement.score,
    passed: judgement.passed,
  });
}

function tellScenes({ board }: PipelineRun, { scenes, cohesion }: Cut): void {
  for (const { script, outcome } of scenes) {
    const { score, passed } = outcome.judgement;
    const join = cohesion.find((j) => j.after === script.number) ?? null;
    board.change(script.number, { script, heading: script.heading, score, passed, join });
  }
}
