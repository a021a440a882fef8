import type { PushPayload } from '../../src-shared/contract.ts';
import type { StoredEvent } from '../../src-shared/events.ts';
import type { PushTarget, Watchers } from './watchers.ts';

type Delta = PushPayload<'generation.delta'>;

/** A model writes up to a hundred pieces a second; nobody reads faster than this. */
const EVERY_MS = 80;
/** Of a text that waits for a busy window, its end is kept: the whole of it comes with the message. */
const MOST_WAITING = 8000;

/**
 * Pushes text that is being written to the windows that watch: gathered, unstored, and never faster than a window
 * takes it. What is lost here is in the message that follows.
 */
export class WritingPushes {
  private readonly watchers: Pick<Watchers, 'of' | 'keepsUp'>;
  private readonly everyMs: number;
  private readonly waiting = new Map<PushTarget, Map<string, Delta>>();
  private timer: NodeJS.Timeout | null = null;

  constructor(watchers: Pick<Watchers, 'of' | 'keepsUp'>, everyMs: number = EVERY_MS) {
    this.watchers = watchers;
    this.everyMs = everyMs;
  }

  push(delta: Delta): void {
    for (const target of this.watchers.of(delta.generationId)) {
      const texts = this.waiting.get(target) ?? new Map<string, Delta>();
      const held = texts.get(delta.generationId);
      const text = held?.message === delta.message ? held.text + delta.text : delta.text;
      texts.set(delta.generationId, { ...delta, text: text.slice(-MOST_WAITING) });
      this.waiting.set(target, texts);
    }
    this.arm();
  }

  /** A message, or the film's end, has come: what still waits of its text would only come after it. */
  settle({ generationId, kind, payload }: StoredEvent): void {
    // The creator may speak while a model writes on.
    if (kind === 'message' && payload.agent === 'creator') return;
    if (kind !== 'message' && kind !== 'completed' && kind !== 'failed' && kind !== 'cancelled') return;
    for (const texts of this.waiting.values()) texts.delete(generationId);
  }

  private arm(): void {
    if (this.timer || this.waiting.size === 0) return;
    this.timer = setTimeout(() => this.flush(), this.everyMs);
    this.timer.unref();
  }

  private flush(): void {
    this.timer = null;
    for (const [target, texts] of this.waiting) {
      for (const [id, delta] of texts) {
        if (!target.isDestroyed() && !this.watchers.keepsUp(target, id)) continue;
        texts.delete(id);
        send(target, delta);
      }
      if (texts.size === 0) this.waiting.delete(target);
    }
    this.arm();
  }
}

function send(target: PushTarget, delta: Delta): void {
  try {
    if (!target.isDestroyed()) target.send('generation.delta', delta);
  } catch {
    // The page went away between the check and the call.
  }
}
