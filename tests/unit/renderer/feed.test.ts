import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filmOf, progressOf, scenesOf, statusOf } from '../../../src-renderer/feed/derive.ts';
import {
  applyEvent,
  applyEvents,
  applyRow,
  applySnapshot,
  EMPTY_FEED,
  type FeedState,
  hasGap,
} from '../../../src-renderer/feed/feed.ts';
import type { StoredEvent } from '../../../src-shared/events.ts';
import { anyStory, snapshotAt, snapshotOf, story } from './feed-fixtures.ts';

const LAST = story.length;

/** Something that may come over the wire: a push, or an answer to a question asked at some moment. */
type Delivery = { push: number } | { snapshot: number; since: number };

const delivery: fc.Arbitrary<Delivery> = fc.oneof(
  fc.record({ push: fc.integer({ min: 0, max: LAST - 1 }) }),
  fc
    .tuple(fc.integer({ min: 0, max: LAST }), fc.integer({ min: 0, max: LAST }))
    .map(([a, b]) => ({ snapshot: Math.max(a, b), since: Math.min(a, b) })),
);

function deliver(state: FeedState, what: Delivery): FeedState {
  if ('snapshot' in what) return applySnapshot(state, snapshotAt(what.snapshot, what.since));
  const event = story[what.push];
  return event ? applyEvent(state, event) : state;
}

const inOrder = story.reduce(applyEvent, EMPTY_FEED);
const complete = applySnapshot(inOrder, snapshotAt(LAST, LAST));

describe('the feed', () => {
  test('any loss, doubling and disorder of pushes and snapshots ends in the same state', () => {
    fc.assert(
      fc.property(fc.array(delivery, { maxLength: 60 }), (deliveries) => {
        const before = deliveries.reduce(deliver, EMPTY_FEED);
        // The last word is the question that the controller asks until a terminal status: since its last seq.
        const after = applySnapshot(before, snapshotAt(LAST, before.contiguous));
        expect(after).toEqual(complete);
        expect(hasGap(after)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('so does any generation, pushed one by one, in bursts and in pages', () => {
    const point = fc.integer({ min: 0, max: 80 });
    const wire = fc.array(
      fc.oneof(
        fc.record({ from: point, count: fc.integer({ min: 1, max: 20 }) }),
        fc.record({ at: point, since: point, limit: fc.integer({ min: 1, max: 20 }) }),
        fc.record({ rowAt: point }),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(anyStory, wire, fc.integer({ min: 1, max: 30 }), (events, deliveries, page) => {
        const last = events.length;
        const ask = (seq: number, since: number, limit: number) =>
          snapshotOf(events, { seq: Math.min(seq, last), since, limit });
        let state = EMPTY_FEED;
        for (const what of deliveries) {
          const before = state;
          if ('rowAt' in what) state = applyRow(state, ask(what.rowAt, last, 0).generation);
          else if ('at' in what) state = applySnapshot(state, ask(what.at, what.since, what.limit));
          else state = applyEvents(state, events.slice(what.from, what.from + what.count));
          expect(state.contiguous).toBeGreaterThanOrEqual(before.contiguous);
        }
        do state = applySnapshot(state, ask(last, state.contiguous, page));
        while (hasGap(state));
        expect(state).toEqual(applySnapshot(events.reduce(applyEvent, EMPTY_FEED), ask(last, last, 0)));
      }),
      { numRuns: 500 },
    );
  });

  test('a burst that comes backwards is known as stretches, not as ten thousand numbers', () => {
    const [first] = story;
    if (!first) throw new Error('the story is empty');
    const burst = Array.from({ length: 10_000 }, (_, i): StoredEvent => ({ ...first, seq: 10_000 - i }));
    const holed = applyEvents(EMPTY_FEED, burst.slice(0, -1));
    expect(holed).toMatchObject({ contiguous: 0, ahead: [[2, 10_000]] });
    expect(applyEvents(holed, burst.slice(-1))).toMatchObject({ contiguous: 10_000, ahead: [] });
  });

  test('applying anything a second time changes nothing at all', () => {
    fc.assert(
      fc.property(fc.array(delivery, { minLength: 1, maxLength: 30 }), (deliveries) => {
        const once = deliveries.reduce(deliver, EMPTY_FEED);
        expect(deliveries.reduce(deliver, once)).toEqual(once);
      }),
    );
    for (const event of story) expect(applyEvent(inOrder, event)).toBe(inOrder);
  });

  test('progress and the number of known events never fall', () => {
    fc.assert(
      fc.property(fc.array(delivery, { maxLength: 40 }), (deliveries) => {
        let state = EMPTY_FEED;
        for (const what of deliveries) {
          const next = deliver(state, what);
          expect(progressOf(next)).toBeGreaterThanOrEqual(progressOf(state));
          expect(next.contiguous).toBeGreaterThanOrEqual(state.contiguous);
          state = next;
        }
      }),
    );
  });

  test('pushes alone show the film, and a snapshot alone does too', () => {
    const asked = applySnapshot(EMPTY_FEED, snapshotAt(LAST));
    for (const state of [inOrder, asked]) {
      expect(statusOf(state)).toBe('completed');
      expect(filmOf(state)?.fileId).toBe('film');
      expect(scenesOf(state).map((scene) => scene.status)).toEqual(['ready', 'ready']);
      expect(state.messages).toHaveLength(2);
    }
  });

  test('a hole is seen and closes when the missing event comes', () => {
    const [first, second, third] = story;
    if (!first || !second || !third) throw new Error('the story is too short');
    const holed = applyEvent(applyEvent(EMPTY_FEED, first), third);
    expect(hasGap(holed)).toBe(true);
    expect(holed.contiguous).toBe(1);
    const closed = applyEvent(holed, second);
    expect(hasGap(closed)).toBe(false);
    expect(closed.contiguous).toBe(3);
  });

  test('an old row does not undo a newer one; a new title at the same seq is taken', () => {
    const old = snapshotAt(3).generation;
    expect(applyRow(complete, old)).toBe(complete);
    const renamed = { ...snapshotAt(LAST).generation, title: 'Answer', updatedAt: '2026-02-01T00:00:00.000Z' };
    expect(applyRow(complete, renamed).row?.title).toBe('Answer');
  });

  test('a row read later does not bring back scenes of an earlier snapshot', () => {
    const early = applySnapshot(EMPTY_FEED, snapshotAt(9));
    const pushed = story.slice(9).reduce(applyEvent, early);
    const withRow = applyRow(pushed, snapshotAt(LAST).generation);
    expect(scenesOf(withRow).map((scene) => scene.status)).toEqual(['ready', 'ready']);
  });
});
