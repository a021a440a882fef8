import type { SceneScript, Story } from '../../src-shared/room.ts';
import { buildCues, cuesFromText } from '../film/captions.ts';
import type { Cue } from '../film/film-room.ts';
import { layoutTimeline, type SceneSlot } from '../film/timeline.ts';
import type { StepContext } from './step.ts';
import type { SceneJob } from './steps/draw.ts';
import type { Narration } from './steps/speak.ts';
import { wordsOnPicture } from './steps/words.ts';
import { variationOf } from './variation.ts';

/**
 * Puts the scenes on the film's timeline by what is really said in them.
 *
 * @param kept frames that each scene had before, to be kept where the words still fit
 */
export function layoutScenes(
  { plan }: StepContext,
  narrations: (Narration | null)[],
  scripts: SceneScript[],
  joins: ('crossfade' | 'cut' | 'black')[],
  kept: readonly number[] | null = null,
): SceneSlot[] {
  return layoutTimeline({
    kept,
    frames: plan.frames,
    fps: plan.fps,
    // Words that are read on the screen need about the time it takes to say them.
    scenes: narrations.map((narration, i) => ({
      spokenMs: narration?.durationMs ?? 0,
      weight: narration ? 1 : 1 + (scripts[i]?.narration.length ?? 0) / 100,
    })),
    joins,
  });
}

export interface CueSources {
  context: StepContext;
  story: Story;
  scripts: SceneScript[];
  narrations: (Narration | null)[];
  slots: SceneSlot[];
}

/** Captions of the whole film: timed by word where a scene is spoken, else spread over the scene. */
export function cuesOfFilm({ context, story, scripts, narrations, slots }: CueSources): Cue[] {
  const { aspect } = context.brief;
  const { language } = story;
  return slots.flatMap(({ startMs, endMs, narrationStartMs }, i) => {
    const narration = narrations[i];
    if (!narration) {
      const text = scripts[i]?.narration ?? '';
      return text.trim() ? cuesFromText({ text, startMs, endMs, aspect, language }) : [];
    }
    const words = narration.words.map((word) => ({
      text: word.text,
      startMs: word.startMs + narrationStartMs,
      endMs: word.endMs + narrationStartMs,
    }));
    return buildCues({ scenes: [{ startMs, endMs, words }], aspect, language });
  });
}

export interface ClipJobSources {
  context: StepContext;
  story: Story;
  scene: SceneScript;
  slot: SceneSlot;
  narration: Narration | null;
  cues: Cue[];
  /** The scene that carries the brand's earlier line, if any. */
  brandLine: number | null;
}

/** Everything that is needed to draw and film one scene. */
export function clipJob({ context, story, scene, slot, narration, cues, brandLine }: ClipJobSources): SceneJob {
  const { fps } = context.plan;
  // By its middle: a cue that ends with its scene, to the rounded millisecond, is none of the next.
  const own = cues.filter(({ startMs, endMs }) => {
    const middleMs = (startMs + endMs) / 2;
    return middleMs >= slot.startMs && middleMs < slot.endMs;
  });
  return {
    scene,
    story,
    frames: slot.clipFrames,
    ends: slot.ends,
    words: wordsOnPicture({
      context,
      story,
      scene,
      cues: own,
      clipStartMs: (slot.clipStartFrame * 1000) / fps,
      clipMs: (slot.clipFrames * 1000) / fps,
      spoken: narration !== null,
      brandLine: scene.number === brandLine,
    }),
    narration,
    narrationStartMs: slot.narrationInClipMs,
    variation: variationOf(context.library, context.id, scene.number),
  };
}
