import type { Problem } from '../../src-shared/errors.ts';

/** How often the place of held films is looked at. */
const LOOK_MS = 3000;
/**
 * A film that is stopped by the same again and again, although the place looks fit, is tried this often by itself
 * (waiting twice as long each time); then it waits for the creator's word.
 */
const TRIES = 6;

interface Hold {
  problem: Problem;
  /** UTC with Z: when it was stopped. */
  at: string;
  /** `performance.now()` before which it is not tried again. */
  notBeforeMs: number;
}

export interface HoldsOptions {
  /** What still keeps a film from going on, or null. */
  look: (id: string) => Promise<Problem | null>;
  /** Takes a film up again. */
  goOn: (id: string) => void;
}

/** Films that wait for room, for their folder, or for a database that another program holds. */
export class SpaceHolds {
  private readonly options: HoldsOptions;
  private readonly held = new Map<string, Hold>();
  private readonly tries = new Map<string, number>();
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> | null = null;
  private closed = false;

  constructor(options: HoldsOptions) {
    this.options = options;
  }

  /** Holds a film until its place is fit again. */
  hold(id: string, problem: Problem): void {
    if (this.closed) return;
    const tries = this.tries.get(id) ?? 0;
    this.tries.set(id, tries + 1);
    const notBeforeMs = tries >= TRIES ? Number.POSITIVE_INFINITY : performance.now() + waitMs(tries);
    this.held.set(id, { problem, at: new Date().toISOString(), notBeforeMs });
    this.watch();
  }

  /** Why a film waits; null when it does not. */
  of(id: string): Pick<Hold, 'problem' | 'at'> | null {
    return this.held.get(id) ?? null;
  }

  /** The creator spoke, or the film went on a step: what was counted against it is forgotten. */
  forget(id: string): boolean {
    this.tries.delete(id);
    return this.held.delete(id);
  }

  /** Looks now: after the machine woke up, or a disk came back. Those that can go on do, in the order they were held. */
  look(): Promise<void> {
    this.looking ??= this.lookAtAll().finally(() => {
      this.looking = null;
    });
    return this.looking;
  }

  close(): void {
    this.closed = true;
    if (this.timer) clearInterval(this.timer);
    this.held.clear();
  }

  private watch(): void {
    if (this.timer) return;
    this.timer = setInterval(() => void this.look(), LOOK_MS);
    // Waiting keeps no process alive: `generate` ends, and says how to go on.
    this.timer.unref();
  }

  private async lookAtAll(): Promise<void> {
    for (const [id, { notBeforeMs }] of [...this.held]) {
      if (performance.now() < notBeforeMs) continue;
      // A library that cannot even be read is looked at again later.
      const fit = await this.options.look(id).then(
        (problem) => problem === null,
        () => false,
      );
      // A cause that is seen here is also seen to go: only what comes back unseen is tried less and less often.
      if (!fit) this.tries.delete(id);
      else if (this.held.delete(id)) this.options.goOn(id);
    }
    if (this.held.size > 0 || !this.timer) return;
    clearInterval(this.timer);
    this.timer = null;
  }
}

/** None at first: room that was made is used at once. */
const waitMs = (tries: number): number => (tries === 0 ? 0 : LOOK_MS * 2 ** tries);
