import { isCancel, toProblem } from '../../src-shared/errors.ts';
import type { Film } from '../../src-shared/generation.ts';
import { languageName } from '../../src-shared/language-name.ts';
import type { SceneScript, Story } from '../../src-shared/room.ts';
import type { Understanding } from '../../src-shared/understanding.ts';
import type { SceneSlot } from '../film/timeline.ts';
import { allOrNothing } from './all-or-nothing.ts';
import { keepCut, lastCut } from './creator/last-cut.ts';
import type { Passes } from './creator/passes.ts';
import { noteOnce } from './note-once.ts';
import type { SceneBoard } from './scene-board.ts';
import { cuesOfFilm, layoutScenes } from './scene-slots.ts';
import { shoot } from './shoot.ts';
import type { StepContext } from './step.ts';
import type { StepRunner } from './step-runner.ts';
import { FIT_ROUNDS, fittingSteps, isSpoken, type Narration, voiceStep } from './steps/speak.ts';
import { writeFilm } from './write-film.ts';

export interface PipelineRun {
  context: StepContext;
  runner: StepRunner;
  board: SceneBoard;
  /** Told what is worked out, so that it knows what a remark changes; absent where nobody speaks. */
  passes?: Passes;
}

/** What the room worked out. */
export interface Written {
  understanding: Understanding;
  story: Story;
  scripts: SceneScript[];
  joins: ('crossfade' | 'cut' | 'black')[];
  /** Scenes that are as they were when the film was made before. */
  fixed: ReadonlySet<number>;
}

/** brief → story → scenes → cohesion → voice → pictures and sound → film (design.md, Pipeline). */
export async function makeFilm(run: PipelineRun): Promise<{ film: Film; partial: boolean }> {
  const { id, library, studio } = run.context;
  // A new film is read and written on one core: the painters can get ready beside it.
  if (library.steps.get(id, 'story') === null) studio.picture.warmUp?.();
  const written = await writeFilm(run);
  const narrations = await speak(run, written);
  const slots = layout(run.context, written, narrations);
  tellTimes(run, slots);
  const cues = cuesOfFilm({ context: run.context, story: written.story, scripts: written.scripts, narrations, slots });
  return shoot(run, { ...written, narrations, slots, cues });
}

async function speak(
  { context, runner, board }: PipelineRun,
  { story, scripts }: Written,
): Promise<(Narration | null)[]> {
  if (!isSpoken(context, story)) {
    if (context.brief.voice !== 'none' && !story.wordless) tellUnspoken(context, story);
    return scripts.map(() => null);
  }
  const first = await allOrNothing(context.signal, (signal) =>
    scripts.map((script) => sayScene({ context: { ...context, signal }, runner, board }, story, script)),
  );
  const narrations: (Narration | null)[] = [...first];
  for (let round = 1; round <= FIT_ROUNDS; round++) {
    const refits = fittingSteps(context, story, narrations, round);
    if (refits.length === 0) break;
    const again = await allOrNothing(context.signal, () => refits.map((step) => runner.run(step)));
    for (const [i, step] of refits.entries()) if (step.scene) narrations[step.scene - 1] = again[i] ?? null;
  }
  for (const { number } of scripts) {
    if (board.card(number)?.status === 'written') board.change(number, { status: 'spoken' });
  }
  return narrations;
}

/** One scene's narration; null when it has none, or when the voice fails: its words then stand on the picture. */
async function sayScene(
  { context, runner }: PipelineRun,
  story: Story,
  script: SceneScript,
): Promise<Narration | null> {
  if (!script.narration.trim()) return null;
  try {
    return await runner.run(voiceStep(context, story, script));
  } catch (thrown) {
    const problem = toProblem(thrown);
    if (context.signal.aborted || isCancel(thrown) || problem.code !== 'ENGINE_FAILED') throw thrown;
    context.emit('note', {
      level: 'warning',
      code: `voice-failed-${script.number}`,
      text: `The voice could not speak scene ${script.number} (${problem.message}), so its words stand on the picture.`,
    });
    return null;
  }
}

/** A creator must not wonder why nobody speaks. */
function tellUnspoken(context: StepContext, story: Story): void {
  noteOnce(context, {
    level: 'info',
    code: 'voice-language',
    text: `The built-in voice speaks English only, so this film tells its story in ${languageName(story.language)} with words on the screen.`,
  });
}

/** The scenes on the timeline: where scenes stay as they were, all keep their length as long as their words fit it. */
function layout(context: StepContext, written: Written, narrations: (Narration | null)[]): SceneSlot[] {
  const { scripts, joins, fixed } = written;
  const cut = lastCut(context);
  const kept = fixed.size > 0 ? (cut?.frames ?? null) : null;
  const slots = layoutScenes(context, narrations, scripts, joins, kept);
  if (cut) keepCut(context, { ...cut, frames: slots.map(({ startFrame, endFrame }) => endFrame - startFrame) });
  return slots;
}

function tellTimes({ board }: PipelineRun, slots: SceneSlot[]): void {
  for (const [i, { startMs, endMs }] of slots.entries()) board.change(i + 1, { startMs, endMs });
}
