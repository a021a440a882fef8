import type { StoredEvent } from '../../src-shared/events.ts';
import { EVENTS_AHEAD, PUSHES_AHEAD } from '../../src-shared/flow.ts';

/** The part of Electron's WebContents that pushes need. */
export interface PushTarget {
  readonly id: number;
  isDestroyed(): boolean;
  send(channel: string, payload: unknown): void;
  once(event: 'destroyed', listener: () => void): unknown;
}

/** Stored events with a seq above `sinceSeq`, in order, at most `limit` of them. */
export type ReadStored = (generationId: string, sinceSeq: number, limit: number) => StoredEvent[];

/** How far one window is with one generation. */
interface Cursor {
  /** The newest seq on its way to the window, and the newest that it said it has. */
  sent: number;
  received: number;
  /** The last seq of each push on its way. */
  pushes: number[];
  /** True when events were stored that are to be read from the library once the window says it is ready. */
  behind: boolean;
}

/**
 * Which windows watch which generations. Any number may; each gets every event of what it watches, in order.
 *
 * Electron queues what a busy page does not take, without a limit. So at most {@link PUSHES_AHEAD} pushes are on their
 * way to a window; what comes after stays in the library, which is the only queue, and goes out many at a time as the
 * window says that it has them. A window is thus pushed to as fast as it draws, and never faster.
 */
export class Watchers {
  private readonly watching = new Map<PushTarget, Map<string, Cursor>>();
  private readonly readStored: ReadStored;

  constructor(readStored: ReadStored) {
    this.readStored = readStored;
  }

  /**
   * Watching twice is watching once.
   *
   * @param lastSeq the newest event that the window reads by other means: pushes go on after it
   */
  watch(target: PushTarget, generationId: string, lastSeq: number): void {
    if (target.isDestroyed()) return;
    let cursors = this.watching.get(target);
    if (!cursors) {
      cursors = new Map();
      this.watching.set(target, cursors);
      target.once('destroyed', () => this.watching.delete(target));
    }
    cursors.set(generationId, { sent: lastSeq, received: lastSeq, pushes: [], behind: false });
  }

  unwatch(target: PushTarget, generationId: string): void {
    this.watching.get(target)?.delete(generationId);
  }

  /** The window read a snapshot as of `lastSeq`, perhaps because pushes were lost: they go on after it. */
  caughtUp(target: PushTarget, generationId: string, lastSeq: number): void {
    if (this.watching.get(target)?.has(generationId)) this.watch(target, generationId, lastSeq);
  }

  /** The window has applied what was pushed up to `seq`: room for more. */
  received(target: PushTarget, generationId: string, seq: number): void {
    const cursor = this.watching.get(target)?.get(generationId);
    if (!cursor) return;
    cursor.received = Math.max(cursor.received, Math.min(seq, cursor.sent));
    cursor.pushes = cursor.pushes.filter((last) => last > seq);
    if (cursor.behind) this.pushStored(target, generationId, cursor);
  }

  /** Windows that watch a generation. */
  of(generationId: string): PushTarget[] {
    return [...this.watching].flatMap(([target, cursors]) =>
      cursors.has(generationId) && !target.isDestroyed() ? [target] : [],
    );
  }

  /** True while a window takes what is pushed to it as fast as it comes. */
  keepsUp(target: PushTarget, generationId: string): boolean {
    const cursor = this.watching.get(target)?.get(generationId);
    return cursor !== undefined && roomIn(cursor) > 0;
  }

  /** Pushes a stored event to every window that has room for it. */
  push(event: StoredEvent): void {
    const { generationId, seq } = event;
    for (const target of this.of(generationId)) {
      const cursor = this.watching.get(target)?.get(generationId);
      if (!cursor || seq <= cursor.sent) continue;
      if (roomIn(cursor) === 0) cursor.behind = true;
      else if (seq === cursor.sent + 1) send(target, cursor, [event]);
      else this.pushStored(target, generationId, cursor);
    }
  }

  /** Sends what the library has, as far as there is room. */
  private pushStored(target: PushTarget, generationId: string, cursor: Cursor): void {
    const room = roomIn(cursor);
    if (room === 0 || target.isDestroyed()) return;
    const events = this.readStored(generationId, cursor.sent, room);
    cursor.behind = events.length === room;
    send(target, cursor, events);
  }
}

/** Events that may be sent to a window now. */
const roomIn = ({ sent, received, pushes }: Cursor): number =>
  pushes.length < PUSHES_AHEAD ? Math.max(0, EVENTS_AHEAD - (sent - received)) : 0;

/** One message, which counts as sent only when the page was there to take it: else its next snapshot has it. */
function send(target: PushTarget, cursor: Cursor, events: StoredEvent[]): void {
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return;
  try {
    target.send('generation.events', { generationId: first.generationId, events });
    cursor.sent = last.seq;
    cursor.pushes.push(last.seq);
  } catch {
    // The page went away between the check and the call.
  }
}
