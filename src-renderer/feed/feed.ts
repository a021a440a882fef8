import type { EventKind, Snapshot, StoredEvent } from '../../src-shared/events.ts';
import type { GenerationView, SceneView } from '../../src-shared/generation.ts';

export type EventOf<K extends EventKind> = Extract<StoredEvent, { kind: K }>;
export type Lifecycle = EventOf<'status' | 'completed' | 'failed' | 'cancelled'>;

/**
 * All that is known of one generation. It is a set that only grows: events by seq, the newest row, the newest value
 * of each scene. So the order in which pushes and snapshots come, and how often, makes no difference.
 */
export interface FeedState {
  /** Every seq up to this one has been applied. */
  contiguous: number;
  /** Seqs beyond a hole that have been applied, ascending. */
  ahead: readonly number[];
  row: GenerationView | null;
  /** Scenes as they stood at seq `at`. */
  sceneRows: { at: number; scenes: readonly SceneView[] };
  sceneEvents: Readonly<Record<number, EventOf<'scene'>>>;
  messages: readonly EventOf<'message'>[];
  notes: readonly EventOf<'note'>[];
  steps: readonly EventOf<'step'>[];
  /** Newest progress of each step, by its key. */
  progressByKey: Readonly<Record<string, EventOf<'progress'>>>;
  newest: {
    lifecycle: Lifecycle | null;
    progress: EventOf<'progress'> | null;
    story: EventOf<'story'> | null;
    cohesion: EventOf<'cohesion'> | null;
  };
}

export const EMPTY_FEED: FeedState = {
  contiguous: 0,
  ahead: [],
  row: null,
  sceneRows: { at: -1, scenes: [] },
  sceneEvents: {},
  messages: [],
  notes: [],
  steps: [],
  progressByKey: {},
  newest: { lifecycle: null, progress: null, story: null, cohesion: null },
};

/** True when an event with this seq has been applied already. */
export const isKnown = (state: FeedState, seq: number): boolean => seq <= state.contiguous || state.ahead.includes(seq);

/** True when events are missing: before one that came, or by what the row says. */
export const hasGap = (state: FeedState): boolean =>
  state.ahead.length > 0 || (state.row !== null && state.row.lastSeq > state.contiguous);

function markKnown(state: FeedState, seq: number): Pick<FeedState, 'contiguous' | 'ahead'> {
  const ahead = [...state.ahead, seq].sort((a, b) => a - b);
  let contiguous = state.contiguous;
  while (ahead[0] === contiguous + 1) {
    contiguous += 1;
    ahead.shift();
  }
  return { contiguous, ahead };
}

function inOrder<E extends StoredEvent>(list: readonly E[], event: E): readonly E[] {
  const last = list.at(-1);
  if (!last || last.seq < event.seq) return [...list, event];
  return [...list, event].sort((a, b) => a.seq - b.seq);
}

const newer = <E extends StoredEvent>(held: E | null | undefined, event: E): E =>
  held && held.seq > event.seq ? held : event;

/** Applies one event, however it came. Applying it again returns the very same state. */
export function applyEvent(state: FeedState, event: StoredEvent): FeedState {
  if (isKnown(state, event.seq)) return state;
  const next = { ...state, ...markKnown(state, event.seq) };
  switch (event.kind) {
    case 'message':
      return { ...next, messages: inOrder(state.messages, event) };
    case 'note':
      return { ...next, notes: inOrder(state.notes, event) };
    case 'step':
      return { ...next, steps: inOrder(state.steps, event) };
    case 'scene': {
      const { number } = event.payload;
      return { ...next, sceneEvents: { ...state.sceneEvents, [number]: newer(state.sceneEvents[number], event) } };
    }
    case 'progress': {
      const { key } = event.payload;
      return {
        ...next,
        progressByKey: { ...state.progressByKey, [key]: newer(state.progressByKey[key], event) },
        newest: { ...state.newest, progress: newer(state.newest.progress, event) },
      };
    }
    case 'story':
      return { ...next, newest: { ...state.newest, story: newer(state.newest.story, event) } };
    case 'cohesion':
      return { ...next, newest: { ...state.newest, cohesion: newer(state.newest.cohesion, event) } };
    case 'status':
    case 'completed':
    case 'failed':
    case 'cancelled': {
      const lifecycle: Lifecycle = newer<Lifecycle>(state.newest.lifecycle, event);
      return { ...next, newest: { ...state.newest, lifecycle } };
    }
  }
}

/** Rows are ordered by the seq they were read at, then by when they were changed (a new title makes no event). */
function isOlder(view: GenerationView, than: GenerationView | null): boolean {
  if (!than) return false;
  return view.lastSeq === than.lastSeq ? view.updatedAt < than.updatedAt : view.lastSeq < than.lastSeq;
}

/** Takes a row that a request answered with (rename, retry…), unless a newer one is known. */
export function applyRow(state: FeedState, row: GenerationView): FeedState {
  return isOlder(row, state.row) ? state : { ...state, row };
}

/** Applies an answer of watch or snapshot: its row and scenes if they are news, and every event in it. */
export function applySnapshot(state: FeedState, snapshot: Snapshot): FeedState {
  let next = applyRow(state, snapshot.generation);
  const at = snapshot.generation.lastSeq;
  if (at > next.sceneRows.at || (at === next.sceneRows.at && !isOlder(snapshot.generation, state.row))) {
    next = { ...next, sceneRows: { at, scenes: snapshot.scenes } };
  }
  for (const event of snapshot.events) next = applyEvent(next, event);
  return next;
}
