import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ProgressChannel } from '../../../src-main/generation/progress-channel.ts';
import { Watchers } from '../../../src-main/ipc/watchers.ts';
import { openLibrary } from '../../../src-main/library/library.ts';
import { statusOf } from '../../../src-renderer/feed/derive.ts';
import { applySnapshot, EMPTY_FEED } from '../../../src-renderer/feed/feed.ts';
import { EVENTS_AHEAD } from '../../../src-shared/flow.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { WireWindow } from '../../support/wire.ts';
import { addFilm } from '../../unit/library/support.ts';

const BURST = 10_000;
const library = openLibrary(scratchFolder('burst'));
afterAll(() => library.close());
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

test('ten thousand events reach five windows, whatever becomes of them', async () => {
  const id = addFilm(library);
  const channel = new ProgressChannel(library);
  const watchers = new Watchers((...question) => library.events.after(...question));
  channel.onEvent((event) => watchers.push(event));
  const parts = { channel, watchers, exists: (known: string) => library.generations.exists(known) };
  const windows = Array.from({ length: 5 }, () => new WireWindow(id, parts));
  const [quick, blocked, lossy, closed, late] = windows as [WireWindow, WireWindow, WireWindow, WireWindow, WireWindow];
  lossy.loses = (push) => push % 3 === 0;
  for (const window of [quick, blocked, lossy, closed]) window.controller.start();
  await vi.advanceTimersByTimeAsync(0);

  channel.emit(id, 'status', { status: 'running', attempt: 1 }, { status: 'running' });
  for (let n = 2; n < BURST; n += 1) {
    const text = `event ${n}`;
    if (n % 3) channel.emit(id, 'note', { level: 'info', code: 'burst', text });
    else {
      const progress = n / BURST;
      const where = { key: `clip:${n % 7}`, phase: 'pictures', scene: n % 7, stepProgress: null } as const;
      channel.emit(id, 'progress', { ...where, progress, remainingMs: null }, { progress });
    }
    quick.take();
    if (n % 2) lossy.take();
    if (n === BURST / 2) {
      late.controller.start();
      closed.destroy();
    }
    if (n % 100 === 0) await vi.advanceTimersByTimeAsync(0);
    late.take();
  }
  channel.emit(id, 'cancelled', {}, { status: 'cancelled' });
  expect(blocked.seqs).toEqual([]);

  // The blocked window is free again; what stays silent asks.
  const open = [quick, blocked, lossy, late];
  for (let n = 0; n < 40; n += 1) {
    for (const window of open) while (window.take());
    await vi.advanceTimersByTimeAsync(1000);
  }
  const whole = applySnapshot(EMPTY_FEED, channel.snapshot(id, 0));
  expect(whole.contiguous).toBe(BURST);
  for (const window of open) {
    expect(statusOf(window.view.feed)).toBe('cancelled');
    // A window that heard everything has never asked for the row.
    expect(applySnapshot(window.view.feed, channel.snapshot(id, BURST))).toEqual(whole);
    expect(window.view.missing).toBeNull();
  }
  for (const window of windows) {
    expect(window.mostWaiting).toBeLessThanOrEqual(EVENTS_AHEAD);
    expect(window.seqs).toEqual([...window.seqs].sort((a, b) => a - b));
    expect(new Set(window.seqs).size).toBe(window.seqs.length);
  }
  expect(quick.seqs).toHaveLength(BURST);
  expect(quick.view.recovered).toBe(0);
  expect(blocked.seqs).toHaveLength(BURST);
  expect(lossy.view.recovered).toBeGreaterThan(0);
  expect(closed.seqs).toEqual([]);
  expect(watchers.of(id)).toEqual(open);
});
