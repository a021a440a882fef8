import { assertNever } from '../../src-shared/errors.ts';
import type { EventKind, Snapshot, StoredEvent } from '../../src-shared/events.ts';
import type { GenerationView, SceneView } from '../../src-shared/generation.ts';
import { addSeqs, type SeqRange } from './seqs.ts';

export type EventOf<K extends EventKind> = Extract<StoredEvent, { kind: K }>;
export type Lifecycle = EventOf<'status' | 'completed' | 'failed' | 'cancelled'>;

/**
 * All that is known of one generation. It is a set that only grows: events by seq, the newest row, the newest value
 * of each scene. So the order in which pushes and snapshots come, and how often, makes no difference.
 */
export interface FeedState {
  /** Every seq up to this one has been applied. */
  contiguous: number;
  /** Stretches beyond a hole that have been applied, ascending, with holes between them. */
  ahead: readonly SeqRange[];
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
export const isKnown = (state: FeedState, seq: number): boolean =>
  seq <= state.contiguous || state.ahead.some(([from, to]) => seq >= from && seq <= to);

/** True when events are missing: before one that came, or by what the row says. */
export const hasGap = (state: FeedState): boolean =>
  state.ahead.length > 0 || (state.row !== null && state.row.lastSeq > state.contiguous);

/** Applies one event, however it came. Applying it again returns the very same state. */
export const applyEvent = (state: FeedState, event: StoredEvent): FeedState => applyEvents(state, [event]);

/** Applies events in any order, those that are known already left out; a burst of them costs one new state. */
export function applyEvents(state: FeedState, events: readonly StoredEvent[]): FeedState {
  const news = new Map(events.flatMap((event) => (isKnown(state, event.seq) ? [] : [[event.seq, event]])));
  if (news.size === 0) return state;
  const fresh = [...news.values()].sort((a, b) => a.seq - b.seq);
  const sceneEvents = { ...state.sceneEvents };
  const progressByKey = { ...state.progressByKey };
  const newest = { ...state.newest };
  const messages: EventOf<'message'>[] = [];
  const notes: EventOf<'note'>[] = [];
  const steps: EventOf<'step'>[] = [];
  for (const event of fresh) {
    switch (event.kind) {
      case 'message':
        messages.push(event);
        break;
      case 'note':
        notes.push(event);
        break;
      case 'step':
        steps.push(event);
        break;
      case 'scene':
        sceneEvents[event.payload.number] = newer(sceneEvents[event.payload.number], event);
        break;
      case 'progress':
        progressByKey[event.payload.key] = newer(progressByKey[event.payload.key], event);
        newest.progress = newer(newest.progress, event);
        break;
      case 'story':
        newest.story = newer(newest.story, event);
        break;
      case 'cohesion':
        newest.cohesion = newer(newest.cohesion, event);
        break;
      case 'status':
      case 'completed':
      case 'failed':
      case 'cancelled':
        newest.lifecycle = newer<Lifecycle>(newest.lifecycle, event);
        break;
      default:
        assertNever(event);
    }
  }
  return {
    ...state,
    ...addSeqs(
      state,
      fresh.map(({ seq }) => seq),
    ),
    messages: merged(state.messages, messages),
    notes: merged(state.notes, notes),
    steps: merged(state.steps, steps),
    sceneEvents,
    progressByKey,
    newest,
  };
}

const newer = <E extends StoredEvent>(held: E | null | undefined, event: E): E =>
  held && held.seq > event.seq ? held : event;

/** Two lists in order of seq as one; the very same list when nothing was added. */
function merged<E extends StoredEvent>(held: readonly E[], fresh: readonly E[]): readonly E[] {
  const [last, first] = [held.at(-1), fresh[0]];
  if (!first) return held;
  const both = [...held, ...fresh];
  return !last || last.seq < first.seq ? both : both.sort((a, b) => a.seq - b.seq);
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
  return applyEvents(next, snapshot.events);
}
