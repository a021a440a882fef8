import { EventEmitter } from 'node:events';
import { ScenewrightError } from '../../src-shared/errors.ts';
import { isTerminal } from '../../src-shared/generation.ts';
import { type QueueView, queuePauseSchema } from '../../src-shared/queue.ts';
import { z } from '../../src-shared/zod.ts';
import type { GenerationRow } from '../library/generation-row.ts';
import type { Library } from '../library/library.ts';
import { GenerationQueue } from './queue.ts';

/** What the page may ask of the queue. */
export interface QueueControl {
  view(): QueueView;
  /** Puts a waiting film before another; null puts it last. Throws CONFLICT when it is not waiting. */
  move(id: string, before: string | null): void;
  /** Begins nothing new; the film that is made goes on to its end. */
  pause(): void;
  resume(): void;
  /** Told after each change. Returns the unsubscribe. */
  onChange(listener: () => void): () => void;
}

const KEY = 'queue';
const keptSchema = z.object({
  /** Ids: what runs, then what waits. */
  order: z.array(z.string()),
  pause: queuePauseSchema.nullable(),
});

/** The queue, and its order and pause in the library, so that both outlive the app. */
export class QueueKeeper implements QueueControl {
  readonly jobs: GenerationQueue;
  private readonly library: Library;
  private readonly listeners = new EventEmitter<{ change: [] }>();
  /** Only the app keeps its queue: `generate` makes one film in its library and must not change the others' order. */
  private state: 'unkept' | 'kept' | 'stopped' = 'unkept';

  constructor(library: Library) {
    this.library = library;
    this.jobs = new GenerationQueue(() => this.changed());
    this.listeners.setMaxListeners(0);
  }

  /** Fills the queue as it was when the app ended. From now on each change is kept. */
  restore(rows: GenerationRow[], enqueue: (row: GenerationRow) => void): void {
    const kept = this.library.settings.get(KEY, keptSchema);
    if (kept?.pause) this.jobs.pause(kept.pause);
    for (const row of inOrder(rows, kept?.order ?? [])) enqueue(row);
    this.state = 'kept';
    this.changed();
  }

  view(): QueueView {
    const { running, waiting, pause } = this.jobs.state;
    const item = (id: string): QueueView['waiting'] => {
      const row = this.library.generations.byId(id);
      return row ? [{ id, status: row.status, title: row.title, idea: row.brief.idea }] : [];
    };
    // A film that was cancelled is in nobody's way any more, though its tools are still put away.
    const [current] = (running === null ? [] : item(running)).filter(({ status }) => !isTerminal(status));
    return {
      running: current ?? null,
      waiting: waiting.flatMap(item),
      pause,
    };
  }

  move(id: string, before: string | null): void {
    if (this.jobs.move(id, before)) return;
    this.library.generations.get(id);
    throw new ScenewrightError({ code: 'CONFLICT', message: 'This film is not waiting in the queue any more.' });
  }

  pause(): void {
    if (this.jobs.state.pause?.reason === 'creator') return;
    this.jobs.pause({ reason: 'creator', problem: null, at: new Date().toISOString() });
  }

  resume(): void {
    this.jobs.resume();
  }

  /** A film is taken up again: what made the queue pause by itself is seen to; a creator's own pause stays. */
  resumeForRetry(): void {
    if (this.jobs.state.pause?.reason !== 'creator') this.jobs.resume();
  }

  /** The app quits: what is in the queue now is what the next start finds. */
  stop(): void {
    this.state = 'stopped';
    this.jobs.stop();
  }

  onChange(listener: () => void): () => void {
    this.listeners.on('change', listener);
    return () => this.listeners.off('change', listener);
  }

  private changed(): void {
    // The library may be closed by now.
    if (this.state === 'stopped') return;
    if (this.state === 'kept') this.keep();
    this.listeners.emit('change');
  }

  private keep(): void {
    const { running, waiting, pause } = this.jobs.state;
    const order = running === null ? waiting : [running, ...waiting];
    try {
      this.library.settings.set(KEY, { order, pause } satisfies z.input<typeof keptSchema>);
    } catch {
      // A full disk: the rows say what is queued, and the next change keeps the order again.
    }
  }
}

/** What was interrupted goes on first; then the kept order; then what the order does not know, oldest first. */
function inOrder(rows: GenerationRow[], order: string[]): GenerationRow[] {
  const place = ({ id, status }: GenerationRow): number => {
    if (status === 'interrupted') return -1;
    const at = order.indexOf(id);
    return at < 0 ? order.length : at;
  };
  return [...rows].sort((a, b) => place(a) - place(b));
}
