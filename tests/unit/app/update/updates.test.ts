import { beforeEach, expect, test } from 'vitest';
import type { UpdateFeed } from '../../../../src-main/app/update/feed.ts';
import { createUpdates, type Updates, type UpdatesOptions } from '../../../../src-main/app/update/updates.ts';
import type { Problem } from '../../../../src-shared/errors.ts';
import type { UpdateState } from '../../../../src-shared/update.ts';

const RELEASE = { version: '2.0.0', notes: 'Rain' };

/** A feed whose answers the test gives, one after the other. */
class HandFeed implements UpdateFeed {
  readonly calls: string[] = [];
  private waiting: { resolve: (value: never) => void; reject: (thrown: unknown) => void } | null = null;
  onFraction: (fraction: number) => void = () => undefined;

  check(signal: AbortSignal): Promise<typeof RELEASE | null> {
    return this.call('check', signal);
  }
  download(signal: AbortSignal, onFraction: (fraction: number) => void): Promise<void> {
    this.onFraction = onFraction;
    return this.call('download', signal);
  }
  install(): void {
    this.calls.push('install');
  }
  /** Answers the call that waits, and lets all that follows from it happen. */
  async answer(value: unknown): Promise<void> {
    const waiting = this.waiting;
    this.waiting = null;
    if (value instanceof Error) waiting?.reject(value);
    else waiting?.resolve(value as never);
    await settled();
  }
  private call<T>(name: string, signal: AbortSignal): Promise<T> {
    this.calls.push(name);
    return new Promise<T>((resolve, reject) => {
      this.waiting = { resolve, reject };
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
  }
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const offline = Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' });

let feed: HandFeed;
let opened: number;
let on: boolean;
let free: boolean;
let checkedAt: string | null;
let told: UpdateState[];
let problems: Problem[];
const make = (way: UpdatesOptions['way'] = 'self'): Updates =>
  createUpdates({
    way,
    on: () => on,
    free: () => free,
    openFeed: async () => {
      opened += 1;
      return feed;
    },
    checkedAt: () => checkedAt,
    keepCheckedAt: (at) => {
      checkedAt = at;
    },
    tell: (state) => told.push(state),
    quitWith: (last) => last(),
    onProblem: (problem) => problems.push(problem),
  });

beforeEach(() => {
  feed = new HandFeed();
  opened = 0;
  on = true;
  free = true;
  checkedAt = null;
  told = [];
  problems = [];
});

test('off, nothing is loaded and nobody is asked', () => {
  on = false;
  const updates = make();
  updates.lookQuietly();
  updates.lookAround();
  expect(() => updates.check()).toThrow('Updates are off.');
  expect(updates.download()).toEqual({ kind: 'idle', checkedAt: null });
  expect(opened).toBe(0);
  expect(told).toEqual([]);
});

test.each(['source', 'by-hand'] as const)('a copy that is updated otherwise (%s) says so and does nothing', (way) => {
  const updates = make(way);
  updates.lookQuietly();
  expect([updates.check(), updates.download(), updates.state()]).toEqual(Array(3).fill({ kind: way }));
  expect(() => updates.install()).toThrow('No new version was downloaded.');
  expect(opened).toBe(0);
});

test('the quiet look of an offline machine says nothing; asked for, it says so', async () => {
  const updates = make();
  updates.lookQuietly();
  await settled();
  await feed.answer(offline);
  expect(told).toEqual([{ kind: 'idle', checkedAt: null }]);
  expect(problems).toHaveLength(1);
  updates.check();
  await settled();
  await feed.answer(offline);
  expect(updates.state()).toMatchObject({ kind: 'failed', problem: { message: 'GitHub cannot be reached.' } });
});

test('a quiet look that the creator joins is not quiet any more', async () => {
  const updates = make();
  updates.lookQuietly();
  await settled();
  expect(updates.check()).toEqual({ kind: 'checking' });
  await feed.answer(offline);
  expect(updates.state().kind).toBe('failed');
  expect(feed.calls).toEqual(['check']);
});

test('found, fetched and installed, each when the creator says so', async () => {
  const updates = make();
  updates.check();
  await settled();
  await feed.answer(RELEASE);
  expect(updates.state()).toEqual({ kind: 'available', release: RELEASE });
  expect(checkedAt).not.toBeNull();
  updates.lookQuietly();
  expect(feed.calls).toEqual(['check']);
  updates.download();
  updates.download();
  await settled();
  feed.onFraction(0.5);
  expect(updates.state()).toEqual({ kind: 'downloading', release: RELEASE, fraction: 0.5 });
  await feed.answer(undefined);
  expect(updates.state()).toEqual({ kind: 'ready', release: RELEASE });
  free = false;
  expect(() => updates.install()).toThrow('A film is being made or waits.');
  free = true;
  updates.install();
  expect(feed.calls).toEqual(['check', 'download', 'install']);
});

test('a film stops a download, which begins anew after it', async () => {
  const updates = make();
  updates.check();
  await settled();
  await feed.answer(RELEASE);
  updates.download();
  await settled();
  free = false;
  updates.lookAround();
  await settled();
  expect(updates.state()).toEqual({ kind: 'waiting', wish: 'download' });
  feed.onFraction(0.9);
  expect(updates.state().kind).toBe('waiting');
  updates.lookAround();
  expect(feed.calls).toEqual(['check', 'download']);
  free = true;
  updates.lookAround();
  await settled();
  expect(feed.calls).toEqual(['check', 'download', 'download']);
  await feed.answer(undefined);
  expect(updates.state().kind).toBe('ready');
});

test('a quiet look waits for the film without a word', async () => {
  free = false;
  const updates = make();
  updates.lookQuietly();
  expect(told).toEqual([]);
  free = true;
  updates.lookAround();
  await settled();
  await feed.answer(null);
  expect(updates.state().kind).toBe('idle');
  expect(feed.calls).toEqual(['check']);
});

test('turned off, what is under way ends and is forgotten', async () => {
  const updates = make();
  updates.check();
  await settled();
  on = false;
  updates.lookAround();
  await settled();
  expect(updates.state()).toEqual({ kind: 'idle', checkedAt: null });
  on = true;
  updates.lookAround();
  await settled();
  expect(feed.calls).toEqual(['check']);
});

test('a damaged download can be fetched again', async () => {
  const updates = make();
  updates.check();
  await settled();
  await feed.answer(RELEASE);
  updates.download();
  await settled();
  await feed.answer(Object.assign(new Error('sha512'), { code: 'ERR_CHECKSUM_MISMATCH' }));
  expect(updates.state()).toMatchObject({ kind: 'failed', release: RELEASE, problem: { code: 'UPDATE_FAILED' } });
  updates.download();
  await settled();
  expect(feed.calls.at(-1)).toBe('download');
});
