import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { type PushTarget, Watchers } from '../../../src-main/ipc/watchers.ts';
import type { StoredEvent } from '../../../src-shared/events.ts';
import { EVENTS_AHEAD, PUSHES_AHEAD } from '../../../src-shared/flow.ts';

const A = '0d6f3b7e-7a55-4d7e-9c63-6a1f0a3f2b11';
const B = '1d6f3b7e-7a55-4d7e-9c63-6a1f0a3f2b12';
const event = (generationId: string, seq = 1): StoredEvent => ({
  generationId,
  seq,
  at: '2026-01-01T00:00:00.000Z',
  kind: 'cancelled',
  payload: {},
});

/** A library of so many events. */
const stored = (count: number) => (id: string, since: number, limit: number) =>
  Array.from({ length: count }, (_, i) => event(id, i + 1))
    .slice(since)
    .slice(0, limit);
const pushed = (...events: StoredEvent[]) => ['generation.events', { generationId: events[0]?.generationId, events }];

/** Behaves as a window's web contents do. */
class Page extends EventEmitter implements PushTarget {
  readonly id = 1;
  readonly got: unknown[][] = [];
  destroyed = false;

  isDestroyed(): boolean {
    return this.destroyed;
  }

  send(...message: unknown[]): void {
    if (this.destroyed) throw new Error('Object has been destroyed');
    this.got.push(message);
  }

  get seqs(): number[] {
    return this.got.flatMap(([, payload]) => (payload as { events: StoredEvent[] }).events.map(({ seq }) => seq));
  }

  destroy(): void {
    this.destroyed = true;
    this.emit('destroyed');
  }
}

test('each window gets what it watches, once', () => {
  const watchers = new Watchers(stored(0));
  const [one, two] = [new Page(), new Page()];
  watchers.watch(one, A, 0);
  watchers.watch(one, A, 0);
  watchers.watch(two, A, 0);
  watchers.watch(two, B, 0);
  watchers.push(event(A));
  watchers.push(event(B));
  expect(one.got).toEqual([pushed(event(A))]);
  expect(two.got).toEqual([pushed(event(A)), pushed(event(B))]);
});

test('unwatching and closing end it', () => {
  const watchers = new Watchers(stored(0));
  const [one, two] = [new Page(), new Page()];
  watchers.watch(one, A, 0);
  watchers.watch(two, A, 0);
  watchers.unwatch(one, A);
  two.destroy();
  watchers.push(event(A));
  watchers.received(two, A, 1);
  watchers.caughtUp(one, A, 1);
  watchers.push(event(A, 2));
  expect(watchers.of(A)).toEqual([]);
  expect([...one.got, ...two.got]).toEqual([]);
  watchers.watch(two, B, 0);
  expect(watchers.of(B)).toEqual([]);
});

test('a page that cannot be reached does not keep the others from their event, and gets it when it can be', () => {
  const watchers = new Watchers(stored(2));
  const [broken, fine] = [new Page(), new Page()];
  watchers.watch(broken, A, 0);
  watchers.watch(fine, A, 0);
  const { send } = broken;
  broken.send = () => {
    throw new Error('render frame was disposed');
  };
  watchers.push(event(A));
  expect(fine.got).toHaveLength(1);
  broken.send = send;
  watchers.push(event(A, 2));
  expect(broken.seqs).toEqual([1, 2]);
});

test('`send` is looked up at each push, so that it can be replaced', () => {
  const watchers = new Watchers(stored(0));
  const page = new Page();
  watchers.watch(page, A, 0);
  page.send = () => undefined;
  watchers.push(event(A));
  expect(page.got).toEqual([]);
});

test('a page that takes nothing has a bounded number of events on their way, and then gets the rest in order', () => {
  const all = 10_000;
  const watchers = new Watchers(stored(all));
  const [busy, quick] = [new Page(), new Page()];
  watchers.watch(busy, A, 0);
  watchers.watch(quick, A, 0);
  for (let seq = 1; seq <= all; seq++) {
    watchers.push(event(A, seq));
    watchers.received(quick, A, seq);
  }
  expect(busy.got).toHaveLength(PUSHES_AHEAD);
  expect(quick.seqs).toEqual(Array.from({ length: all }, (_, i) => i + 1));
  for (let read = 0; read < busy.seqs.length; ) {
    const before = read;
    read = busy.seqs.length;
    expect(read - before).toBeLessThanOrEqual(EVENTS_AHEAD);
    watchers.received(busy, A, read);
  }
  expect(busy.seqs).toEqual(quick.seqs);
  expect(busy.got.length).toBeLessThan(PUSHES_AHEAD + all / EVENTS_AHEAD + 2);
});

test('pushes go on after a snapshot, whatever was lost before', () => {
  const watchers = new Watchers(stored(EVENTS_AHEAD + 10));
  const page = new Page();
  watchers.watch(page, A, 0);
  for (let seq = 1; seq <= EVENTS_AHEAD + 9; seq++) watchers.push(event(A, seq));
  page.got.length = 0;
  watchers.caughtUp(page, A, EVENTS_AHEAD + 9);
  watchers.push(event(A, EVENTS_AHEAD + 10));
  expect(page.seqs).toEqual([EVENTS_AHEAD + 10]);
});

test('a window cannot say that it has more than it was sent', () => {
  const watchers = new Watchers(stored(2000));
  const page = new Page();
  watchers.watch(page, A, 0);
  watchers.push(event(A, 1));
  watchers.received(page, A, 2 ** 40);
  for (let seq = 2; seq <= 2000; seq++) watchers.push(event(A, seq));
  expect(page.seqs).toHaveLength(PUSHES_AHEAD + 1);
});
