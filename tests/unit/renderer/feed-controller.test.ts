import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { backoffMs, SILENCE_MS } from '../../../src-renderer/feed/backoff.ts';
import { filmOf, statusOf } from '../../../src-renderer/feed/derive.ts';
import { EMPTY_VIEW, FeedController, type FeedView } from '../../../src-renderer/feed/feed-controller.ts';
import { ScenewrightError } from '../../../src-shared/errors.ts';
import type { StoredEvent } from '../../../src-shared/events.ts';
import { ID, snapshotAt, story } from './feed-fixtures.ts';

const LAST = story.length;

/** A library that a test moves forward, and a wire that a test lets things through. */
function studio() {
  let view: FeedView = EMPTY_VIEW;
  let stored = 0;
  let known = true;
  let page = Number.POSITIVE_INFINITY;
  const asked: number[] = [];
  const receipts: number[] = [];
  const listeners = new Set<(events: readonly StoredEvent[]) => void>();
  const answer = (since: number) => {
    asked.push(since);
    if (!known) throw new ScenewrightError({ code: 'NOT_FOUND', message: 'There is no such film.' });
    return snapshotAt(stored, since, page);
  };
  const controller = new FeedController(
    ID,
    {
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      watch: async (_id, since) => (known ? answer(since) : null),
      snapshot: async (_id, since) => answer(since),
      received: (_id, seq) => receipts.push(seq),
    },
    (change) => {
      view = change(view);
      return view;
    },
  );
  return {
    controller,
    asked,
    receipts,
    view: () => view,
    setKnown: (value: boolean) => {
      known = value;
    },
    /** Stores the next event, and pushes it unless it is to be lost. */
    emit: (lost = false) => {
      const event = story[stored];
      stored += 1;
      if (event && !lost) for (const listener of listeners) listener([event]);
    },
    /** Stores many, and pushes them as main does for a window that was busy. */
    emitMany: (count: number) => {
      const events = story.slice(stored, stored + count);
      stored += count;
      for (const listener of listeners) listener(events);
    },
    /** At most this many events in a snapshot. */
    setPage: (events: number) => {
      page = events;
    },
  };
}

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the feed controller', () => {
  test('the wait grows by half from 5 s to 30 s', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 20].map(backoffMs)).toEqual([0, 5000, 7500, 11250, 16875, 25313, 30000, 30000]);
  });

  test('while pushes come it asks once, at the start, and stays live', async () => {
    const s = studio();
    s.controller.start();
    await settle();
    for (let n = 0; n < LAST; n += 1) {
      s.emit();
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(s.asked).toEqual([0]);
    expect(s.view().mode).toBe('live');
    expect(s.view().recovered).toBe(0);
    expect(statusOf(s.view().feed)).toBe('completed');
  });

  test('with every push lost it says so, and still shows the film and every message', async () => {
    const s = studio();
    s.controller.start();
    await settle();
    for (let n = 0; n < LAST; n += 1) s.emit(true);
    await vi.advanceTimersByTimeAsync(SILENCE_MS);
    expect(s.view().mode).toBe('checking');
    expect(s.view().missing).toBeNull();
    expect(s.view().recovered).toBe(LAST);
    expect(filmOf(s.view().feed)?.fileId).toBe('film');
    expect(s.view().feed.messages).toHaveLength(2);
    const before = s.asked.length;
    await vi.advanceTimersByTimeAsync(120_000);
    expect(s.asked).toHaveLength(before);
  });

  test('a lost push is found by the next one and read at once', async () => {
    const s = studio();
    s.controller.start();
    await settle();
    s.emit();
    s.emit(true);
    s.emit();
    await settle();
    expect(s.asked).toEqual([0, 1]);
    expect(s.view().feed.contiguous).toBe(3);
    expect(s.view().mode).toBe('live');
  });

  test('silence without news is asked about less and less often', async () => {
    const s = studio();
    s.controller.start();
    await settle();
    s.emit();
    await vi.advanceTimersByTimeAsync(SILENCE_MS);
    expect(s.asked).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(backoffMs(2) - 1);
    const soFar = s.asked.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(s.asked.length - soFar).toBeLessThan(6);
    expect(s.view().mode).toBe('checking');
    s.emit();
    expect(s.view().mode).toBe('live');
  });

  test('an id that this window is about to start is no mistake; any other unknown id is', async () => {
    const s = studio();
    s.setKnown(false);
    s.controller.expect(true);
    s.controller.start();
    await settle();
    expect(s.view().missing).toBeNull();
    s.setKnown(true);
    s.controller.expect(false);
    s.controller.take(snapshotAt(0).generation);
    s.emit();
    expect(statusOf(s.view().feed)).toBe('running');

    const other = studio();
    other.setKnown(false);
    other.controller.start();
    await settle();
    expect(other.view().missing?.code).toBe('NOT_FOUND');
  });

  test('a long generation is read page by page, without a wait', async () => {
    const s = studio();
    s.setPage(4);
    s.emitMany(LAST);
    s.controller.start();
    await settle();
    expect(s.asked).toEqual([0, 4, 8, 12, 16]);
    expect(s.view().feed.contiguous).toBe(LAST);
    expect(s.view().recovered).toBe(0);
    expect(statusOf(s.view().feed)).toBe('completed');
  });

  test('pages that bring nothing are not asked for without end', async () => {
    const s = studio();
    s.setPage(0);
    s.emitMany(5);
    s.controller.start();
    await settle();
    expect(s.asked).toEqual([0]);
  });

  test('main hears after each push how far the window is', async () => {
    const s = studio();
    s.controller.start();
    await settle();
    s.emit();
    s.emit();
    s.emitMany(3);
    expect(s.receipts).toEqual([1, 2, 5]);
  });

  test('after stop it neither hears nor asks', async () => {
    const s = studio();
    s.controller.start();
    await settle();
    s.emit();
    s.controller.stop();
    s.emit();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(s.asked).toEqual([0]);
    expect(s.view().feed.contiguous).toBe(1);
  });
});
