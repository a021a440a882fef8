import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { type PushTarget, Watchers } from '../../../src-main/ipc/watchers.ts';
import type { StoredEvent } from '../../../src-shared/events.ts';

const A = '0d6f3b7e-7a55-4d7e-9c63-6a1f0a3f2b11';
const B = '1d6f3b7e-7a55-4d7e-9c63-6a1f0a3f2b12';
const event = (generationId: string, seq = 1): StoredEvent => ({
  generationId,
  seq,
  at: '2026-01-01T00:00:00.000Z',
  kind: 'cancelled',
  payload: {},
});

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

  destroy(): void {
    this.destroyed = true;
    this.emit('destroyed');
  }
}

test('each window gets what it watches, once', () => {
  const watchers = new Watchers();
  const [one, two] = [new Page(), new Page()];
  watchers.watch(one, A);
  watchers.watch(one, A);
  watchers.watch(two, A);
  watchers.watch(two, B);
  watchers.push(event(A));
  watchers.push(event(B));
  expect(one.got).toEqual([['generation.event', event(A)]]);
  expect(two.got).toEqual([
    ['generation.event', event(A)],
    ['generation.event', event(B)],
  ]);
});

test('unwatching and closing end it', () => {
  const watchers = new Watchers();
  const [one, two] = [new Page(), new Page()];
  watchers.watch(one, A);
  watchers.watch(two, A);
  watchers.unwatch(one, A);
  two.destroy();
  watchers.push(event(A));
  expect(watchers.of(A)).toEqual([]);
  expect([...one.got, ...two.got]).toEqual([]);
  watchers.watch(two, B);
  expect(watchers.of(B)).toEqual([]);
});

test('a page that cannot be reached does not keep the others from their event', () => {
  const watchers = new Watchers();
  const [broken, fine] = [new Page(), new Page()];
  watchers.watch(broken, A);
  watchers.watch(fine, A);
  broken.send = () => {
    throw new Error('render frame was disposed');
  };
  watchers.push(event(A));
  expect(fine.got).toHaveLength(1);
});

test('`send` is looked up at each push, so that it can be replaced', () => {
  const watchers = new Watchers();
  const page = new Page();
  watchers.watch(page, A);
  page.send = () => undefined;
  watchers.push(event(A));
  expect(page.got).toEqual([]);
});
