/** One job waiting or running. */
interface Entry {
  id: string;
  run: () => Promise<'ok' | 'failed'>;
}

/** This many failures in a row, each within this time, pause the queue: the machine has a problem, not the films. */
const QUICK_FAILURES = 3;
const QUICK_MS = 10_000;

/** Runs one generation at a time, in the order they came. */
export class GenerationQueue {
  private readonly waiting: Entry[] = [];
  private running: { id: string; done: Promise<void> } | null = null;
  private quickFailures = 0;
  private paused = false;
  private readonly onPause: () => void;
  private idleWaiters: (() => void)[] = [];

  /** @param onPause told once when three quick failures in a row pause the queue */
  constructor(onPause: () => void = () => undefined) {
    this.onPause = onPause;
  }

  add(id: string, run: Entry['run']): void {
    if (this.running?.id === id || this.waiting.some((e) => e.id === id)) return;
    this.waiting.push({ id, run });
    this.next();
  }

  /** Takes a waiting job out; false when it is not waiting. */
  remove(id: string): boolean {
    const place = this.waiting.findIndex((e) => e.id === id);
    if (place < 0) return false;
    this.waiting.splice(place, 1);
    this.settleIdle();
    return true;
  }

  get current(): string | null {
    return this.running?.id ?? null;
  }

  /** Stops handing out work; what runs goes on to its end. */
  pause(): void {
    this.paused = true;
  }

  /** Goes on after a pause: the creator's retry is the word to do so. */
  resume(): void {
    this.paused = false;
    this.quickFailures = 0;
    this.next();
  }

  /** Resolves when nothing waits or runs. */
  idle(): Promise<void> {
    if (!this.running && (this.waiting.length === 0 || this.paused)) return Promise.resolve();
    return new Promise((resolve) => this.idleWaiters.push(resolve));
  }

  /** Resolves when the running job has ended. */
  async settled(): Promise<void> {
    await this.running?.done;
  }

  private next(): void {
    if (this.running || this.paused) return;
    const entry = this.waiting.shift();
    if (!entry) {
      this.settleIdle();
      return;
    }
    const started = Date.now();
    const done = entry
      .run()
      .catch((): 'failed' => 'failed')
      .then((outcome) => {
        this.running = null;
        const quick = outcome === 'failed' && Date.now() - started < QUICK_MS;
        this.quickFailures = quick ? this.quickFailures + 1 : 0;
        if (this.quickFailures >= QUICK_FAILURES && this.waiting.length > 0) {
          this.paused = true;
          this.onPause();
        }
        this.next();
        this.settleIdle();
      });
    this.running = { id: entry.id, done };
  }

  private settleIdle(): void {
    if (this.running || (this.waiting.length > 0 && !this.paused)) return;
    for (const resolve of this.idleWaiters.splice(0)) resolve();
  }
}
