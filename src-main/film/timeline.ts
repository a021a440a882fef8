import { SCENE_BREATH_S } from '../../src-shared/plan.ts';
import { JOIN_SECONDS, type Join } from '../../src-shared/room.ts';
import type { ClipEnds } from './film-room.ts';

/** Silence before the first word of a scene. */
export const LEAD_IN_S = 0.35;
/** A scene shorter than this cannot be taken in. */
export const SCENE_MIN_S = 2;
/** The film comes out of black and goes back into it. */
export const FILM_FADE_S = 0.3;

export interface TimelineRequest {
  /** Exactly this many frames the film has. */
  frames: number;
  fps: number;
  /** Length of each scene's narration (0 when silent), and how much of the spare time it should get. */
  scenes: { spokenMs: number; weight?: number }[];
  /** One fewer than the scenes. */
  joins: Join['kind'][];
  /** Frames that each scene had in an earlier cut: kept as they are where all words still fit. */
  kept?: readonly number[] | null;
}

export interface SceneSlot {
  /** Place on the film's timeline: [startFrame, endFrame). Slots follow each other without gap and make up the film. */
  startFrame: number;
  endFrame: number;
  startMs: number;
  endMs: number;
  /** Frames of the clip: the slot, and half of each crossfade on either side. */
  clipFrames: number;
  /** Frame of the film at which the clip's first frame is shown. */
  clipStartFrame: number;
  ends: ClipEnds;
  /** When the narration begins, on the film's timeline and within the clip. */
  narrationStartMs: number;
  narrationInClipMs: number;
}

/** Frames of a join: those of the clip before it and of the clip after it. In a crossfade they are the same frames. */
export function joinFrames(kind: Join['kind'], fps: number): { tail: number; head: number; overlap: number } {
  const frames = Math.round(JOIN_SECONDS[kind] * fps);
  if (kind === 'crossfade') return { tail: frames, head: frames, overlap: frames };
  return { tail: Math.ceil(frames / 2), head: Math.floor(frames / 2), overlap: 0 };
}

/** Frames that fade at the film's two ends. */
export const filmFadeFrames = (fps: number): number => Math.round(FILM_FADE_S * fps);

/**
 * Puts the scenes on the film's timeline. Pure; the sum is exact. Each scene gets the time its words need and at least
 * {@link SCENE_MIN_S}; what is left is shared by weight. Where the film is too short for that, all give way in proportion.
 */
export function layoutTimeline({ frames, fps, scenes, joins, kept = null }: TimelineRequest): SceneSlot[] {
  if (scenes.length === 0) return [];
  if (joins.length !== scenes.length - 1)
    throw new Error(`${scenes.length} scenes have ${scenes.length - 1} joins, not ${joins.length}`);
  const given = { frames, fps, scenes, joins };
  const lengths = kept && stillFits(given, kept) ? kept : shareFrames(given);
  const slots: SceneSlot[] = [];
  let startFrame = 0;
  for (const [i, scene] of scenes.entries()) {
    const length = lengths[i] as number;
    const before = joins[i - 1];
    const after = joins[i];
    const into = before ? joinFrames(before, fps) : { head: 0, overlap: 0 };
    const out = after ? joinFrames(after, fps) : { tail: 0, overlap: 0 };
    const fade = filmFadeFrames(fps);
    const early = Math.floor(into.overlap / 2);
    const late = out.overlap - Math.floor(out.overlap / 2);
    const endFrame = startFrame + length;
    const lead = leadInFrames({ spokenMs: scene.spokenMs, length, fps });
    slots.push({
      startFrame,
      endFrame,
      startMs: toMs(startFrame, fps),
      endMs: toMs(endFrame, fps),
      clipFrames: length + early + late,
      clipStartFrame: startFrame - early,
      ends: {
        headFrames: into.head,
        tailFrames: out.tail,
        ...(before ? {} : { fadeInFrames: fade }),
        ...(after ? {} : { fadeOutFrames: fade }),
      },
      narrationStartMs: toMs(startFrame + lead, fps),
      narrationInClipMs: toMs(early + lead, fps),
    });
    startFrame = endFrame;
  }
  return slots;
}

/** Whether an earlier cut has room for what is said now, and for the joins. */
function stillFits({ frames, fps, scenes, joins }: TimelineRequest, kept: readonly number[]): boolean {
  if (kept.length !== scenes.length || kept.reduce((a, b) => a + b, 0) !== frames) return false;
  const least = leastFrames(scenes.length, joins, fps);
  return scenes.every(({ spokenMs }, i) => {
    const length = kept[i] as number;
    return length >= (least[i] as number) && length >= Math.ceil((spokenMs * fps) / 1000);
  });
}

const toMs = (frames: number, fps: number): number => (frames * 1000) / fps;

/** The usual lead-in, less where the words fill the scene. */
function leadInFrames({ spokenMs, length, fps }: { spokenMs: number; length: number; fps: number }): number {
  const spare = length - Math.ceil((spokenMs * fps) / 1000);
  return Math.max(0, Math.min(Math.round(LEAD_IN_S * fps), Math.floor(spare / 2)));
}

/** Frames that each scene needs for its joins alone. */
function leastFrames(scenes: number, joins: Join['kind'][], fps: number): number[] {
  return Array.from({ length: scenes }, (_, i) => {
    const before = joins[i - 1];
    const after = joins[i];
    // What is copied between two joins must be at least a frame.
    const into = before ? joinFrames(before, fps).head : filmFadeFrames(fps);
    const out = after ? joinFrames(after, fps).tail : filmFadeFrames(fps);
    return into + out + 1;
  });
}

function shareFrames({ frames, fps, scenes, joins }: TimelineRequest): number[] {
  const least = leastFrames(scenes.length, joins, fps);
  const needs = scenes.map(({ spokenMs }, i) => {
    const words = spokenMs > 0 ? (spokenMs * fps) / 1000 + SCENE_BREATH_S * fps : 0;
    return Math.max(words, SCENE_MIN_S * fps, least[i] as number);
  });
  const sum = (list: number[]): number => list.reduce((a, b) => a + b, 0);
  const spare = frames - sum(needs);
  if (spare >= 0) {
    const weights = scenes.map(({ weight = 1 }) => Math.max(0, weight));
    const total = sum(weights);
    return toWhole(
      needs.map((need, i) => need + spare * (total > 0 ? (weights[i] as number) / total : 1 / scenes.length)),
      frames,
    );
  }
  const floor = sum(least);
  if (frames < floor) throw new Error(`${frames} frames cannot hold ${scenes.length} scenes (at least ${floor})`);
  const over = sum(needs) - floor;
  return toWhole(
    needs.map((need, i) => (least[i] as number) + ((need - (least[i] as number)) * (frames - floor)) / over),
    frames,
  );
}

/** Whole frames whose sum is exact: each boundary is rounded, so no scene is off by more than one. */
function toWhole(lengths: number[], frames: number): number[] {
  let exact = 0;
  let given = 0;
  return lengths.map((length, i) => {
    exact += length;
    const end = i === lengths.length - 1 ? frames : Math.round(exact);
    const whole = end - given;
    given = end;
    return whole;
  });
}
