import { describe, expect, it } from 'vitest';
import { GenerationQueue } from '../../../src-main/generation/queue.ts';

type Outcome = 'ok' | 'failed';

function deferred(): { promise: Promise<Outcome>; resolve: (outcome: Outcome) => void } {
  let resolve: (outcome: Outcome) => void = () => undefined;
  const promise = new Promise<Outcome>((r) => {
    resolve = r;
  });
  return { promise, resolve };
}

/** A job that writes its name down when it begins. */
const noting = (ran: string[], id: string, outcome: Promise<Outcome> | Outcome) => (): Promise<Outcome> => {
  ran.push(id);
  return Promise.resolve(outcome);
};

describe('the queue', () => {
  it('runs one at a time, in order', async () => {
    const queue = new GenerationQueue();
    const order: string[] = [];
    const [first, second] = [deferred(), deferred()];
    queue.add('a', noting(order, 'a', first.promise));
    queue.add('b', noting(order, 'b', second.promise));
    expect(order).toEqual(['a']);
    first.resolve('ok');
    await queue.settled();
    expect(order).toEqual(['a', 'b']);
    second.resolve('ok');
    await queue.idle();
    expect(queue.current).toBeNull();
  });

  it('takes an id only once while it waits or runs', async () => {
    const queue = new GenerationQueue();
    const ran: string[] = [];
    const job = deferred();
    for (let i = 0; i < 3; i++) queue.add('a', noting(ran, 'a', job.promise));
    job.resolve('ok');
    await queue.idle();
    expect(ran).toEqual(['a']);
  });

  it('takes a waiting job out', async () => {
    const queue = new GenerationQueue();
    const job = deferred();
    const ran: string[] = [];
    queue.add('a', () => job.promise);
    queue.add('b', noting(ran, 'b', 'ok'));
    expect(queue.remove('b')).toBe(true);
    expect(queue.remove('b')).toBe(false);
    job.resolve('ok');
    await queue.idle();
    expect(ran).toEqual([]);
  });

  it('pauses after three quick failures in a row, and goes on when asked', async () => {
    let paused = 0;
    const queue = new GenerationQueue(() => paused++);
    const ran: string[] = [];
    const add = (id: string, outcome: Outcome): void => queue.add(id, noting(ran, id, outcome));
    for (const id of ['a', 'b', 'c', 'd', 'e']) add(id, 'failed');
    await queue.idle();
    expect(ran).toEqual(['a', 'b', 'c']);
    expect(paused).toBe(1);
    queue.resume();
    await queue.idle();
    expect(ran).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('does not count failures that a success parts', async () => {
    const queue = new GenerationQueue();
    const ran: string[] = [];
    const outcomes = { a: 'failed', b: 'failed', c: 'ok', d: 'failed', e: 'failed', f: 'ok' } as const;
    for (const [id, outcome] of Object.entries(outcomes)) queue.add(id, noting(ran, id, outcome));
    await queue.idle();
    expect(ran).toHaveLength(6);
  });
});
