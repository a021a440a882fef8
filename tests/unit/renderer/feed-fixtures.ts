import { BRIEF_DEFAULTS, type Brief } from '../../../src-shared/brief.ts';
import type { Snapshot, StoredEvent } from '../../../src-shared/events.ts';
import { type GenerationView, isTerminal, type SceneView, type Status } from '../../../src-shared/generation.ts';

export const ID = '0b7c1f4e-6f0e-4f57-9a8e-2f1d3c4b5a69';
const at = (seq: number): string => new Date(Date.UTC(2026, 0, 1, 12, 0, seq)).toISOString();

export const brief: Brief = { ...(BRIEF_DEFAULTS as Brief), idea: 'A keeper rows out to answer a light.' };

export const film = {
  fileId: 'film',
  posterFileId: 'poster',
  captionsFileId: 'captions',
  durationMs: 24_000,
  widthPx: 640,
  heightPx: 360,
  fps: 30,
  bytes: 1_200_000,
  chapters: [{ title: 'Storm', startMs: 0, endMs: 24_000 }],
};

export function scene(number: number, status: SceneView['status']): SceneView {
  return {
    number,
    status,
    heading: `Scene ${number} ${status}`,
    script: null,
    score: null,
    passed: null,
    startMs: null,
    endMs: null,
    join: null,
    clipFileId: status === 'ready' ? `clip-${number}` : null,
    stillFileId: null,
    engine: null,
    replaced: false,
    problem: null,
  };
}

type Bare = StoredEvent extends infer E ? (E extends StoredEvent ? Pick<E, 'kind' | 'payload'> : never) : never;

const message = (agent: 'story-director' | 'scene-writer', text: string, inScene: number | null): Bare => ({
  kind: 'message',
  payload: {
    agent,
    role: 'propose',
    round: 1,
    scene: inScene,
    text,
    score: null,
    passed: null,
    parts: null,
    structured: null,
  },
});

const step = (key: string, phase: 'story' | 'scenes' | 'pictures', inScene: number | null, done: boolean): Bare => ({
  kind: 'step',
  payload: { key, phase, scene: inScene, state: done ? 'done' : 'started', durationMs: done ? 10 : null },
});

const progress = (whole: number, key: string, inScene: number, part: number): Bare => ({
  kind: 'progress',
  payload: { progress: whole, key, phase: 'pictures', scene: inScene, stepProgress: part, remainingMs: 9_000 },
});

/** A whole generation of two scenes as main would store it: seq 1, 2, 3… */
export const story: readonly StoredEvent[] = (
  [
    { kind: 'status', payload: { status: 'running', attempt: 1 } },
    step('story', 'story', null, false),
    message('story-director', 'Two beats.', null),
    step('story', 'story', null, true),
    step('write:1', 'scenes', 1, false),
    message('scene-writer', 'Wide, low.', 1),
    step('write:1', 'scenes', 1, true),
    { kind: 'scene', payload: scene(1, 'written') },
    { kind: 'scene', payload: scene(2, 'written') },
    step('picture:1', 'pictures', 1, false),
    step('picture:1', 'pictures', 1, true),
    step('clip:1', 'pictures', 1, false),
    progress(0.4, 'clip:1', 1, 0.5),
    { kind: 'note', payload: { level: 'info', code: 'music', text: 'Calm music.' } },
    step('clip:1', 'pictures', 1, true),
    { kind: 'scene', payload: scene(1, 'ready') },
    progress(0.9, 'clip:2', 2, 0.8),
    { kind: 'scene', payload: scene(2, 'ready') },
    { kind: 'completed', payload: { film, partial: false } },
  ] satisfies Bare[]
).map((bare, index) => ({ ...bare, generationId: ID, seq: index + 1, at: at(index + 1) }) as StoredEvent);

/** The library after the first `seq` events: what a snapshot would answer, with the events after `since`. */
export function snapshotAt(seq: number, since = 0): Snapshot {
  const stored = story.slice(0, seq);
  let status: Status = 'queued';
  let progressSoFar = 0;
  const scenes = new Map<number, SceneView>();
  for (const event of stored) {
    if (event.kind === 'status') status = event.payload.status;
    if (event.kind === 'completed') status = 'completed';
    if (event.kind === 'progress') progressSoFar = event.payload.progress;
    if (event.kind === 'scene') scenes.set(event.payload.number, event.payload);
  }
  const over = isTerminal(status);
  const generation: GenerationView = {
    id: ID,
    status,
    title: null,
    brief,
    numScenes: 2,
    lengthS: 24,
    progress: over ? 1 : progressSoFar,
    currentStep: null,
    story: null,
    storyScore: null,
    cohesion: null,
    cohesionScore: null,
    film: over ? film : null,
    partial: false,
    problem: null,
    favourite: false,
    lastSeq: seq,
    createdAt: at(0),
    startedAt: at(1),
    completedAt: over ? at(seq) : null,
    updatedAt: at(seq),
  };
  return { generation, scenes: [...scenes.values()], events: stored.filter((event) => event.seq > since) };
}
