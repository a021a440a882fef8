import {
  type EventKind,
  type EventPayload,
  eventPayloads,
  type StoredEvent,
  storedEventSchema,
} from '../../src-shared/events.ts';
import { now } from './clock.ts';
import type { Connection } from './database.ts';
import { notFound } from './generations.ts';

export interface NewEvent<K extends EventKind> {
  generationId: string;
  kind: K;
  payload: EventPayload<K>;
  /** UTC with Z; now, unless said otherwise. */
  at?: string;
}

interface EventCells {
  generation_id: string;
  seq: number;
  at: string;
  kind: string;
  payload: string;
}

/** Rows of `events`: only ever added to. */
export class Events {
  private readonly db: Connection;

  constructor(db: Connection) {
    this.db = db;
  }

  /**
   * Stores an event under the next seq of its generation: 1, 2, 3… without holes. Part of the caller's transaction
   * when there is one. Throws NOT_FOUND when the generation does not exist.
   */
  append<K extends EventKind>({ generationId, kind, payload, at = now() }: NewEvent<K>): StoredEvent {
    const checked = eventPayloads[kind].parse(payload);
    return this.db.transaction(() => {
      // The counter stands in the generation's row, so that taking a number and storing the event are one change.
      const row = this.db
        .prepare<[string], { seq: number }>(
          'UPDATE generations SET last_seq = last_seq + 1 WHERE id = ? RETURNING last_seq AS seq',
        )
        .get(generationId);
      if (!row) throw notFound();
      // The clock may have been set back; what follows is never told as earlier, so that no duration is below 0.
      const before = this.timeOf(generationId, row.seq - 1);
      const time = before !== null && before > at ? before : at;
      this.db
        .prepare('INSERT INTO events (generation_id, seq, at, kind, payload) VALUES (?, ?, ?, ?, ?)')
        .run(generationId, row.seq, time, kind, JSON.stringify(checked));
      return storedEventSchema.parse({ generationId, seq: row.seq, at: time, kind, payload: checked });
    })();
  }

  private timeOf(generationId: string, seq: number): string | null {
    const select = this.db.prepare<[string, number], { at: string }>(
      'SELECT at FROM events WHERE generation_id = ? AND seq = ?',
    );
    return select.get(generationId, seq)?.at ?? null;
  }

  /** Events with a seq above `sinceSeq`, in order; all of them, or at most `limit`. */
  after(generationId: string, sinceSeq: number, limit = -1): StoredEvent[] {
    return this.db
      .prepare<[string, number, number], EventCells>(
        'SELECT * FROM events WHERE generation_id = ? AND seq > ? ORDER BY seq LIMIT ?',
      )
      .all(generationId, sinceSeq, limit)
      .map(readEvent);
  }

  /** What the creator said and decided in the room, oldest first. */
  ofCreator(generationId: string): StoredEvent[] {
    return this.db
      .prepare<[string], EventCells>(
        `SELECT * FROM events
         WHERE generation_id = ? AND kind = 'message' AND json_extract(payload, '$.agent') = 'creator' ORDER BY seq`,
      )
      .all(generationId)
      .map(readEvent);
  }

  count(generationId: string): number {
    return (
      this.db
        .prepare<[string], { n: number }>('SELECT count(*) AS n FROM events WHERE generation_id = ?')
        .get(generationId)?.n ?? 0
    );
  }
}

function readEvent({ generation_id, payload, ...cells }: EventCells): StoredEvent {
  return storedEventSchema.parse({ ...cells, generationId: generation_id, payload: JSON.parse(payload) });
}
