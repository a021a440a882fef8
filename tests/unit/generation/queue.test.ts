import { describe, expect, it } from 'vitest';
import { GenerationQueue, type JobEnd } from '../../../src-main/generation/queue.ts';
import { type Problem, ScenewrightError } from '../../../src-shared/errors.ts';
import type { QueuePause } from '../../../src-shared/queue.ts';

const ok: JobEnd = { kind: 'ended' };
const problem = (message: string): Problem => new ScenewrightError({ code: 'FFMPEG_MISSING', message }).problem;
const failed = (message = 'no ffmpeg'): JobEnd => ({ kind: 'failed', problem: problem(message) });
const byCreator: QueuePause = { reason: 'creator', problem: null, at: '2030-01-01T00:00:00.000Z' };

function deferred(): { promise: Promise<JobEnd>; resolve: (end: JobEnd) => void } {
  let resolve: (end: JobEnd) => void = () => undefined;
  const promise = new Promise<JobEnd>((r) => {
    resolve = r;
  });
  return { promise, resolve };
}

/** A job that writes its name down when it begins. */
const noting = (ran: string[], id: string, end: Promise<JobEnd> | JobEnd) => (): Promise<JobEnd> => {
  ran.push(id);
  return Promise.resolve(end);
};

/** A queue whose first job `a` runs until it is let go, with others waiting behind it. */
function busyQueue(...waiting: string[]) {
  const queue = new GenerationQueue();
  const ran: string[] = [];
  const first = deferred();
  queue.add('a', noting(ran, 'a', first.promise));
  for (const id of waiting) queue.add(id, noting(ran, id, ok));
  return { queue, ran, finishFirst: () => first.resolve(ok) };
}

describe('the queue', () => {
  it('runs one at a time, in order', async () => {
    const queue = new GenerationQueue();
    const order: string[] = [];
    const [first, second] = [deferred(), deferred()];
    queue.add('a', noting(order, 'a', first.promise));
    queue.add('b', noting(order, 'b', second.promise));
    expect(order).toEqual(['a']);
    first.resolve(ok);
    await queue.settled();
    expect(order).toEqual(['a', 'b']);
    second.resolve(ok);
    await queue.idle();
    expect(queue.current).toBeNull();
  });

  it('takes an id only once while it waits or runs', async () => {
    const { queue, ran, finishFirst } = busyQueue('b');
    for (const id of ['a', 'b']) queue.add(id, noting(ran, id, ok));
    finishFirst();
    await queue.idle();
    expect(ran).toEqual(['a', 'b']);
  });

  it('takes a waiting job out', async () => {
    const { queue, ran, finishFirst } = busyQueue('b');
    expect(queue.remove('b')).toBe(true);
    expect(queue.remove('b')).toBe(false);
    finishFirst();
    await queue.idle();
    expect(ran).toEqual(['a']);
  });

  it.each<[string, string | null, string[]]>([
    ['d', 'b', ['d', 'b', 'c']],
    ['b', null, ['c', 'd', 'b']],
    ['b', 'd', ['c', 'b', 'd']],
    ['c', 'c', ['b', 'c', 'd']],
    // What it was to stand before has begun meanwhile.
    ['c', 'a', ['c', 'b', 'd']],
  ])('moves %s before %s', async (id, before, order) => {
    const { queue, ran, finishFirst } = busyQueue('b', 'c', 'd');
    expect(queue.move(id, before)).toBe(true);
    expect(queue.state).toEqual({ running: 'a', waiting: order, pause: null });
    finishFirst();
    await queue.idle();
    expect(ran).toEqual(['a', ...order]);
  });

  it('does not move what does not wait', () => {
    const { queue } = busyQueue('b');
    expect(queue.move('a', 'b')).toBe(false);
    expect(queue.move('x', null)).toBe(false);
    expect(queue.state.waiting).toEqual(['b']);
  });

  it('lets what runs end while it pauses, begins nothing, and goes on when asked', async () => {
    const { queue, ran, finishFirst } = busyQueue('b');
    queue.pause(byCreator);
    finishFirst();
    await queue.idle();
    expect(ran).toEqual(['a']);
    expect(queue.state).toEqual({ running: null, waiting: ['b'], pause: byCreator });
    queue.resume();
    await queue.idle();
    expect(ran).toEqual(['a', 'b']);
  });

  it('lets what had begun before go on, paused or not', async () => {
    const queue = new GenerationQueue();
    const ran: string[] = [];
    queue.pause(byCreator);
    queue.add('new', noting(ran, 'new', ok));
    queue.add('begun', noting(ran, 'begun', ok), { begun: true });
    await queue.idle();
    expect(ran).toEqual(['begun']);
  });

  it('pauses after three quick failures in a row with the last cause, and goes on when asked', async () => {
    const queue = new GenerationQueue();
    const ran: string[] = [];
    for (const id of ['a', 'b', 'c', 'd', 'e']) queue.add(id, noting(ran, id, failed(`failure of ${id}`)));
    await queue.idle();
    expect(ran).toEqual(['a', 'b', 'c']);
    expect(queue.state.pause).toMatchObject({ reason: 'failures', problem: { message: 'failure of c' } });
    queue.resume();
    expect(queue.state.pause).toBeNull();
    await queue.idle();
    expect(ran).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('does not count failures that a success parts', async () => {
    const queue = new GenerationQueue();
    const ran: string[] = [];
    const ends = { a: failed(), b: failed(), c: ok, d: failed(), e: failed(), f: ok };
    for (const [id, end] of Object.entries(ends)) queue.add(id, noting(ran, id, end));
    await queue.idle();
    expect(ran).toHaveLength(6);
  });

  it('hands out nothing once it is stopped', async () => {
    const { queue, ran, finishFirst } = busyQueue('b');
    queue.stop();
    finishFirst();
    await queue.idle();
    expect(ran).toEqual(['a']);
  });
});
