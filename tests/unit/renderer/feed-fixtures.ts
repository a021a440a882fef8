import fc from 'fast-check';
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

export type Bare = StoredEvent extends infer E ? (E extends StoredEvent ? Pick<E, 'kind' | 'payload'> : never) : never;

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

function stored(bare: Bare, index: number): StoredEvent {
  return { ...bare, generationId: ID, seq: index + 1, at: at(index + 1) } as StoredEvent;
}

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
).map(stored);

/** The library after the first `seq` events: what a snapshot would answer, with at most `limit` events after `since`. */
export const snapshotAt = (seq: number, since = 0, limit = Number.POSITIVE_INFINITY): Snapshot =>
  snapshotOf(story, { seq, since, limit });

/** The same of any generation. */
export function snapshotOf(
  all: readonly StoredEvent[],
  { seq, since, limit }: { seq: number; since: number; limit: number },
): Snapshot {
  const stored = all.slice(0, seq);
  let status: Status = 'queued';
  let progressSoFar = 0;
  const scenes = new Map<number, SceneView>();
  for (const event of stored) {
    if (event.kind === 'status') status = event.payload.status;
    if (event.kind === 'completed' || event.kind === 'failed' || event.kind === 'cancelled') status = event.kind;
    if (event.kind === 'progress') progressSoFar = event.payload.progress;
    if (event.kind === 'scene') scenes.set(event.payload.number, event.payload);
  }
  const over = status === 'completed';
  const ended = isTerminal(status);
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
    completedAt: ended ? at(seq) : null,
    updatedAt: at(seq),
  };
  return {
    generation,
    scenes: [...scenes.values()],
    events: stored.filter((event) => event.seq > since).slice(0, limit),
  };
}

const word = fc.string({ unit: 'binary', maxLength: 20 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const number = fc.integer({ min: 1, max: 4 });

/** Anything that main may store, but for the end. */
const bare: fc.Arbitrary<Bare> = fc.oneof(
  fc.record({ whole: share, scene: number, part: share }).map(({ whole, scene: n, part }) => {
    return progress(whole, `clip:${n}`, n, part);
  }),
  fc.tuple(word, number).map(([text, n]) => message('scene-writer', text, n)),
  fc.tuple(number, fc.boolean()).map(([n, done]) => step(`clip:${n}`, 'pictures', n, done)),
  fc.tuple(number, fc.constantFrom('written', 'spoken', 'drawing', 'ready', 'failed')).map(([n, status]): Bare => {
    return { kind: 'scene', payload: scene(n, status) };
  }),
  word.map((text): Bare => ({ kind: 'note', payload: { level: 'warning', code: 'x', text } })),
  fc.constantFrom<Bare>(
    { kind: 'status', payload: { status: 'running', attempt: 1 } },
    // Ended, and taken up again by a retry.
    { kind: 'cancelled', payload: {} },
    { kind: 'status', payload: { status: 'queued', attempt: 2 } },
  ),
);

/** Any generation that came to its end, perhaps at a later attempt. */
export const anyStory: fc.Arbitrary<StoredEvent[]> = fc
  .tuple(
    fc.array(bare, { maxLength: 80 }),
    fc.constantFrom<Bare>({ kind: 'completed', payload: { film, partial: true } }, { kind: 'cancelled', payload: {} }),
  )
  .map(([events, end]) => [...events, end].map(stored));
