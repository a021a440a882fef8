import type { Problem } from '../../src-shared/errors.ts';
import type { QueuePause } from '../../src-shared/queue.ts';

/** How a job ended, as far as the queue cares: a film that was cancelled or interrupted has `ended` as well. */
export type JobEnd = { kind: 'ended' } | { kind: 'failed'; problem: Problem };

/** One job waiting or running. */
interface Entry {
  id: string;
  run: () => Promise<JobEnd>;
  /** True when it was already worked on: a pause holds back what is new, and lets this go on to its end. */
  begun: boolean;
}

/** What is in the queue, by id. */
export interface QueueState {
  running: string | null;
  waiting: string[];
  pause: QueuePause | null;
}

/** This many failures in a row, each within this time, pause the queue: the machine has a problem, not the films. */
const QUICK_FAILURES = 3;
const QUICK_MS = 10_000;

/** Runs one generation at a time, in the order they came or were put into. */
export class GenerationQueue {
  private readonly waiting: Entry[] = [];
  private running: { id: string; done: Promise<void> } | null = null;
  private quickFailures = 0;
  private held: QueuePause | null = null;
  private stopped = false;
  private readonly onChange: () => void;
  private idleWaiters: (() => void)[] = [];

  /** @param onChange told after each change of the state */
  constructor(onChange: () => void = () => undefined) {
    this.onChange = onChange;
  }

  get state(): QueueState {
    return { running: this.current, waiting: this.waiting.map((e) => e.id), pause: this.held };
  }

  get current(): string | null {
    return this.running?.id ?? null;
  }

  /** Puts a job at the end; an id that waits or runs already stays where it is. */
  add(id: string, run: Entry['run'], { begun = false }: { begun?: boolean } = {}): void {
    if (this.running?.id === id || this.waiting.some((e) => e.id === id)) return;
    this.waiting.push({ id, run, begun });
    this.changed();
  }

  /** Takes a waiting job out; false when it is not waiting. */
  remove(id: string): boolean {
    const place = this.waiting.findIndex((e) => e.id === id);
    if (place < 0) return false;
    this.waiting.splice(place, 1);
    this.changed();
    return true;
  }

  /**
   * Puts a waiting job before another; null puts it last. When the other no longer waits, it has just begun: then the
   * job is next. False when the job itself is not waiting.
   */
  move(id: string, before: string | null): boolean {
    const place = this.waiting.findIndex((e) => e.id === id);
    const [entry] = place < 0 ? [] : this.waiting.splice(place, 1);
    if (!entry) return false;
    const target = before === id ? place : this.waiting.findIndex((e) => e.id === before);
    this.waiting.splice(before === null ? this.waiting.length : Math.max(0, target), 0, entry);
    this.changed();
    return true;
  }

  /** Begins nothing new; what runs goes on to its end. */
  pause(pause: QueuePause): void {
    this.held = pause;
    this.changed();
  }

  /** Goes on after a pause. */
  resume(): void {
    this.held = null;
    this.quickFailures = 0;
    this.changed();
  }

  /** Hands out nothing more, for good: the app quits. */
  stop(): void {
    this.stopped = true;
    this.settleIdle();
  }

  /** Resolves when nothing runs and nothing may begin. */
  idle(): Promise<void> {
    if (this.isIdle()) return Promise.resolve();
    return new Promise((resolve) => this.idleWaiters.push(resolve));
  }

  /** Resolves when the running job has ended. */
  async settled(): Promise<void> {
    await this.running?.done;
  }

  /** The job that may begin now. */
  private candidate(): Entry | undefined {
    if (this.stopped) return undefined;
    return this.held ? this.waiting.find((e) => e.begun) : this.waiting[0];
  }

  private isIdle(): boolean {
    return !this.running && !this.candidate();
  }

  private changed(): void {
    this.next();
    this.onChange();
    this.settleIdle();
  }

  private next(): void {
    const entry = this.running ? undefined : this.candidate();
    if (!entry) return;
    this.waiting.splice(this.waiting.indexOf(entry), 1);
    // Not the clock on the wall, which may be set while a film is made.
    const started = performance.now();
    const done = entry
      .run()
      .catch((): JobEnd => ({ kind: 'ended' }))
      .then((end) => {
        this.running = null;
        this.count(end, performance.now() - started);
        this.changed();
      });
    this.running = { id: entry.id, done };
  }

  private count(end: JobEnd, tookMs: number): void {
    if (end.kind !== 'failed' || tookMs >= QUICK_MS) {
      this.quickFailures = 0;
      return;
    }
    this.quickFailures += 1;
    if (this.quickFailures < QUICK_FAILURES || this.waiting.length === 0) return;
    this.held = { reason: 'failures', problem: end.problem, at: new Date().toISOString() };
  }

  private settleIdle(): void {
    if (!this.isIdle()) return;
    for (const resolve of this.idleWaiters.splice(0)) resolve();
  }
}
