import PQueue from 'p-queue';
import type { Film, SceneView } from '../../src-shared/generation.ts';
import type { SceneScript } from '../../src-shared/room.ts';
import type { Cue } from '../film/film-room.ts';
import type { SceneSlot } from '../film/timeline.ts';
import { allOrNothing } from './all-or-nothing.ts';
import { EarlyPieces } from './early-pieces.ts';
import { makeClip, workbenches } from './make-clip.ts';
import type { PipelineRun, Written } from './pipeline.ts';
import { clipJob } from './scene-slots.ts';
import type { Step } from './step.ts';
import { finishStep, stitchStep } from './steps/assemble.ts';
import { brandLineScene } from './steps/brand-line.ts';
import { ambienceStep, effectsStep, mixStep, musicStep } from './steps/sound.ts';
import type { Narration } from './steps/speak.ts';

/** Scenes in work at the same time: two are filmed while the next is painted. More would only fill the disk. */
const SCENES_AT_ONCE = 3;

/** All that is known before the first picture. */
interface Script extends Pick<Written, 'story' | 'scripts' | 'joins'> {
  narrations: (Narration | null)[];
  slots: SceneSlot[];
  cues: Cue[];
}

/** True for a scene that is not as planned: something stood in for it, or a picture of the creator's is not in it. */
const isWanting = (card: SceneView | null): boolean => card !== null && (card.replaced || card.problem !== null);

/** Pictures and sound side by side, then the film of them. */
export async function shoot(run: PipelineRun, script: Script): Promise<{ film: Film; partial: boolean }> {
  const { context, runner, board } = run;
  const { story, scripts, joins, narrations, slots, cues } = script;
  const { brief, studio } = context;
  const brandLine = brandLineScene({
    brand: brief.brand,
    pictures: brief.pictures,
    scripts,
    narrations,
    slots,
    cues,
    burned: brief.captions === 'burned',
    pronounces: (name) => studio.voice.pronounces(brief.brandSounds ?? name),
  });
  const queue = new PQueue({ concurrency: SCENES_AT_ONCE });
  const benches = workbenches(slots.length);
  // All side by side in one list, so that each of them is waited for when one fails or the creator cancels.
  const [sound, ...clips] = await allOrNothing(context.signal, (signal) => {
    const own = { ...run, context: { ...context, signal } };
    const early = new EarlyPieces(own.context, slots, joins);
    const pictures = slots.map((slot, i) => {
      const scene = scripts[i] as SceneScript;
      const job = clipJob({ context, story, scene, cues, slot, narration: narrations[i] ?? null, brandLine });
      return queue
        .add(() => makeClip(own, job, benches))
        .then(async (clip) => {
          await early.clipIsThere(i, clip, benches);
          return clip;
        });
    });
    return [makeSound(own, script), ...pictures] as const;
  });
  const video = await runner.run(stitchStep(context, clips, slots, joins));
  const film = await runner.run(finishStep(context, { story, scripts, slots, cues, video, sound, clips }));
  return { film, partial: scripts.some(({ number }) => isWanting(board.card(number))) };
}

/**
 * The film's sound: it needs no picture, so it is made beside them, one part after the other: clips wait for the
 * pictures, and nothing waits for the sound until the end.
 */
async function makeSound({ context, runner }: PipelineRun, script: Script): Promise<{ file: string[] }> {
  const { story, scripts, joins, narrations, slots } = script;
  const made = async <Output>(step: Step<Output> | null): Promise<Output | null> => step && runner.run(step);
  const music = await made(musicStep(context, story, slots));
  const ambience = await made(ambienceStep(context, { scripts, slots, joins }));
  const effects = await made(effectsStep(context, { scripts, narrations, slots }));
  return runner.run(mixStep(context, { narrations, slots, music, ambience, effects }));
}
