import { EventEmitter } from 'node:events';
import type { ProgressChannel } from '../../src-main/generation/progress-channel.ts';
import type { PushTarget, Watchers } from '../../src-main/ipc/watchers.ts';
import { EMPTY_VIEW, FeedController, type FeedView } from '../../src-renderer/feed/feed-controller.ts';
import type { Snapshot, StoredEvent } from '../../src-shared/events.ts';
import { EVENTS_PER_SNAPSHOT } from '../../src-shared/flow.ts';

interface Pushed {
  generationId: string;
  events: StoredEvent[];
}

export interface WireParts {
  channel: ProgressChannel;
  watchers: Watchers;
  exists: (id: string) => boolean;
}

/**
 * A window without Electron: what main pushes waits in a queue, copied as IPC copies it, until the window takes it.
 * Behind it stands the page's own controller and reducer.
 */
export class WireWindow extends EventEmitter implements PushTarget {
  readonly id = 0;
  /** Seqs in the order in which they came. */
  readonly seqs: number[] = [];
  view: FeedView = EMPTY_VIEW;
  /** Most events that ever waited to be taken. */
  mostWaiting = 0;
  /** Share of pushes that never come, by their number. */
  loses: (push: number) => boolean = () => false;
  readonly controller: FeedController;
  private readonly listeners_ = new Set<(events: readonly StoredEvent[]) => void>();
  private queue: Pushed[] = [];
  private waiting = 0;
  private pushes = 0;
  private destroyed = false;

  constructor(generationId: string, { channel, watchers, exists }: WireParts) {
    super();
    this.controller = new FeedController(
      generationId,
      {
        subscribe: (listener) => {
          this.listeners_.add(listener);
          return () => this.listeners_.delete(listener);
        },
        watch: async (id, sinceSeq) => {
          const snapshot = exists(id) ? channel.snapshot(id, sinceSeq, EVENTS_PER_SNAPSHOT) : null;
          watchers.watch(this, id, snapshot?.generation.lastSeq ?? 0);
          return copy(snapshot);
        },
        snapshot: async (id, sinceSeq) => {
          const snapshot = channel.snapshot(id, sinceSeq, EVENTS_PER_SNAPSHOT);
          watchers.caughtUp(this, id, snapshot.generation.lastSeq);
          return copy<Snapshot>(snapshot);
        },
        received: (id, seq) => watchers.received(this, id, seq),
      },
      (change) => {
        this.view = change(this.view);
        return this.view;
      },
    );
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  send(_channel: string, payload: unknown): void {
    if (this.destroyed) throw new Error('Object has been destroyed');
    this.pushes += 1;
    if (this.loses(this.pushes)) return;
    const pushed = copy(payload as Pushed);
    this.queue.push(pushed);
    this.waiting += pushed.events.length;
    this.mostWaiting = Math.max(this.mostWaiting, this.waiting);
  }

  /** Takes what waits, as a page does whose main thread is free again; true when there was something. */
  take(): boolean {
    const pushed = this.queue.shift();
    if (!pushed) return false;
    this.waiting -= pushed.events.length;
    this.seqs.push(...pushed.events.map(({ seq }) => seq));
    for (const listener of this.listeners_) listener(pushed.events);
    return true;
  }

  destroy(): void {
    this.destroyed = true;
    this.queue = [];
    this.emit('destroyed');
    this.controller.stop();
  }
}

const copy = <T>(value: T): T => structuredClone(value);
