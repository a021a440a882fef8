import type { StoredEvent } from '../../src-shared/events.ts';

/** The part of Electron's WebContents that pushes need. */
export interface PushTarget {
  readonly id: number;
  isDestroyed(): boolean;
  send(channel: string, payload: unknown): void;
  once(event: 'destroyed', listener: () => void): unknown;
}

/** Which windows watch which generations. Any number may; each gets every event of what it watches. */
export class Watchers {
  private readonly watching = new Map<PushTarget, Set<string>>();

  /** Watching twice is watching once. */
  watch(target: PushTarget, generationId: string): void {
    if (target.isDestroyed()) return;
    let ids = this.watching.get(target);
    if (!ids) {
      ids = new Set();
      this.watching.set(target, ids);
      target.once('destroyed', () => this.watching.delete(target));
    }
    ids.add(generationId);
  }

  unwatch(target: PushTarget, generationId: string): void {
    this.watching.get(target)?.delete(generationId);
  }

  /** Windows that watch a generation. */
  of(generationId: string): PushTarget[] {
    return [...this.watching].flatMap(([target, ids]) =>
      ids.has(generationId) && !target.isDestroyed() ? [target] : [],
    );
  }

  /** Pushes a stored event. A window that cannot be reached reads it from the library later. */
  push(event: StoredEvent): void {
    for (const target of this.of(event.generationId)) {
      try {
        target.send('generation.event', event);
      } catch {
        // The page went away between the check and the call; its next snapshot has the event.
      }
    }
  }
}
