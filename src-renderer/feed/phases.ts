import { PHASES, type Phase } from '../../src-shared/statuses.ts';
import { cohesionOf, isOver, scenesOf, statusOf, storyOf } from './derive.ts';
import type { EventOf, FeedState } from './feed.ts';

export interface PhaseView {
  phase: Phase;
  state: 'waiting' | 'active' | 'done';
  /** 0–1; null while it is at work and cannot be measured. */
  fraction: number | null;
  score: number | null;
  /** Scenes that are done with it, for phases that go scene by scene. */
  scenes: { done: number; of: number } | null;
}

/** Steps that a phase takes, in the whole or for each scene: see the pipeline's step keys. */
const EXPECTED: Record<Phase, { steps: number; perScene: boolean }> = {
  brief: { steps: 1, perScene: false },
  story: { steps: 1, perScene: false },
  scenes: { steps: 1, perScene: true },
  cohesion: { steps: 2, perScene: false },
  voice: { steps: 1, perScene: true },
  pictures: { steps: 2, perScene: true },
  sound: { steps: 3, perScene: false },
  film: { steps: 2, perScene: false },
};

/** The newest event of each step of a phase. */
function newestSteps(steps: readonly EventOf<'step'>[], phase: Phase): EventOf<'step'>[] {
  const newest = new Map<string, EventOf<'step'>>();
  for (const step of steps) if (step.payload.phase === phase) newest.set(step.payload.key, step);
  return [...newest.values()];
}

/** 0–1 of a step, or null while it is at work without a measure. */
function fractionOfStep(state: FeedState, step: EventOf<'step'>): number | null {
  if (step.payload.state === 'done' || step.payload.state === 'skipped') return 1;
  const progress = state.progressByKey[step.payload.key];
  return progress && progress.seq > step.seq ? progress.payload.stepProgress : null;
}

const sum = (parts: (number | null)[]): number => parts.reduce<number>((total, part) => total + (part ?? 0), 0);

function fractionsByScene(state: FeedState, steps: EventOf<'step'>[], expected: number): number[] {
  const byScene = new Map<number, EventOf<'step'>[]>();
  for (const step of steps) {
    const scene = step.payload.scene ?? 0;
    byScene.set(scene, [...(byScene.get(scene) ?? []), step]);
  }
  return [...byScene.values()].map((list) => {
    const parts = list.map((step) => fractionOfStep(state, step));
    return sum(parts) / Math.max(expected, parts.length);
  });
}

function phaseView(state: FeedState, phase: Phase): PhaseView {
  const score = phase === 'story' ? storyOf(state)?.score : phase === 'cohesion' ? cohesionOf(state)?.score : null;
  const common = { phase, score: score ?? null, scenes: null };
  if (statusOf(state) === 'completed') return { ...common, state: 'done', fraction: 1 };
  const steps = newestSteps(state.steps, phase);
  if (steps.length === 0) {
    // Reading the brief is an instant: it is shown as the beginning of the story.
    const begun = phase === 'story' && state.steps.length > 0;
    return { ...common, state: begun ? 'active' : 'waiting', fraction: begun ? null : 0 };
  }
  const expected = EXPECTED[phase];
  if (expected.perScene) {
    const of = Math.max(state.row?.numScenes ?? 0, scenesOf(state).length, 1);
    const fractions = fractionsByScene(state, steps, expected.steps);
    const done = Math.min(of, fractions.filter((f) => f >= 1).length);
    return {
      ...common,
      state: done === of ? 'done' : 'active',
      fraction: Math.min(1, sum(fractions) / of),
      scenes: { done, of },
    };
  }
  const parts = steps.map((step) => fractionOfStep(state, step));
  const of = Math.max(expected.steps, parts.length);
  const whole = sum(parts) / of;
  if (whole === 1) return { ...common, state: 'done', fraction: 1 };
  // Without a measured part and with nothing finished there is no number to show.
  return { ...common, state: 'active', fraction: whole > 0 ? whole : null };
}

/** The phases as the strip under the stage shows them: measured, or honestly without measure. */
export function phasesOf(state: FeedState): PhaseView[] {
  const silent = state.row?.brief.voice === 'none';
  const shown = PHASES.filter((phase) => phase !== 'brief' && !(silent && phase === 'voice'));
  const views = shown.map((phase) => phaseView(state, phase));
  if (!isOver(state)) return views;
  // Nothing is at work any more: what was begun keeps its measure and stands still.
  return views.map((view) =>
    view.state === 'active' ? { ...view, state: 'waiting', fraction: view.fraction ?? 0 } : view,
  );
}

/**
 * Measured progress of a scene's drawing, 0–1: half for its picture, half for its clip, as in the phase. It never falls
 * while a scene is drawn; drawn again, it begins again. Null while nothing of it can be measured.
 */
export function sceneProgressOf(state: FeedState, scene: number): number | null {
  const own = state.steps.filter(({ payload }) => payload.phase === 'pictures' && payload.scene === scene);
  // What was done for an earlier take says nothing about this one.
  const begun = own.findLastIndex(
    ({ payload }) => payload.key.startsWith('picture:') && ['started', 'skipped'].includes(payload.state),
  );
  const parts = newestSteps(own.slice(Math.max(0, begun)), 'pictures').map((step) => fractionOfStep(state, step));
  if (parts.every((part) => part === null)) return null;
  return sum(parts) / Math.max(EXPECTED.pictures.steps, parts.length);
}
