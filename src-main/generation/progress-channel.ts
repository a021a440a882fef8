import { EventEmitter } from 'node:events';
import type { EventKind, EventPayload, Snapshot, StoredEvent } from '../../src-shared/events.ts';
import { isTerminal } from '../../src-shared/generation.ts';
import { type GenerationPatch, toView } from '../library/generation-row.ts';
import type { Library } from '../library/library.ts';
import type { Writing } from '../room/room.ts';

/** What an event carries, or a function that writes other rows in the event's transaction and answers with it. */
export type PayloadOf<K extends EventKind> = EventPayload<K> | (() => EventPayload<K>);

/** Stores each event with what it changes in the row, in one transaction; then tells whoever listens. */
export class ProgressChannel {
  private readonly listeners = new EventEmitter<{ event: [StoredEvent]; writing: [id: string, piece: Writing] }>();
  private readonly library: Library;

  constructor(library: Library) {
    this.library = library;
    this.listeners.setMaxListeners(0);
  }

  /**
   * Stores an event, then pushes it.
   *
   * @param patch what changes in the row in the same transaction
   * @returns the stored event, or null when the generation has already ended: nothing follows a terminal event
   */
  emit<K extends EventKind>(id: string, kind: K, payload: PayloadOf<K>, patch?: GenerationPatch): StoredEvent | null {
    const stored = this.library.transaction(() => {
      const row = this.library.generations.byId(id);
      // Only a retry, which sets the row back to queued, opens an ended generation again.
      const reopens = kind === 'status' && patch?.status === 'queued';
      if (!row || (isTerminal(row.status) && !reopens)) return null;
      const value = typeof payload === 'function' ? payload() : payload;
      const event = this.library.events.append({ generationId: id, kind, payload: value });
      if (patch) this.library.generations.update(id, patch);
      return event;
    });
    if (stored) this.listeners.emit('event', stored);
    return stored;
  }

  /**
   * Stores what is said in the room, also of a film that has ended: its creator may speak on. Nothing else follows a
   * terminal event.
   */
  say(id: string, message: EventPayload<'message'>): StoredEvent {
    const stored = this.library.transaction(() => {
      const event = this.library.events.append({ generationId: id, kind: 'message', payload: message });
      // The film's record is told from its row whether it is behind.
      this.library.generations.update(id, {});
      return event;
    });
    this.listeners.emit('event', stored);
    return stored;
  }

  /** Listens to every event of every generation; returns the unsubscribe. */
  onEvent(listener: (event: StoredEvent) => void): () => void {
    this.listeners.on('event', listener);
    return () => this.listeners.off('event', listener);
  }

  /** Shows a piece of a text that is under way. It is not stored: the message that follows has the whole text. */
  write(id: string, piece: Writing): void {
    this.listeners.emit('writing', id, piece);
  }

  /** Listens to every text that is under way; returns the unsubscribe. */
  onWriting(listener: (id: string, piece: Writing) => void): () => void {
    this.listeners.on('writing', listener);
    return () => this.listeners.off('writing', listener);
  }

  /** Row, scenes and the events after `sinceSeq` (all, or the first `limit`), of one moment. */
  snapshot(id: string, sinceSeq: number, limit?: number): Snapshot {
    return this.library.transaction(() => {
      const row = this.library.generations.get(id);
      return {
        generation: toView(row),
        scenes: this.library.scenes.list(id),
        events: this.library.events.after(id, sinceSeq, limit),
      };
    });
  }
}
