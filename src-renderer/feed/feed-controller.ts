import { type Problem, toProblem } from '../../src-shared/errors.ts';
import type { Snapshot, StoredEvent } from '../../src-shared/events.ts';
import type { GenerationView } from '../../src-shared/generation.ts';
import { backoffMs, SILENCE_MS } from './backoff.ts';
import { isOver } from './derive.ts';
import { applyEvents, applyRow, applySnapshot, EMPTY_FEED, type FeedState, hasGap, isKnown } from './feed.ts';

/** How a feed reaches main; tests give one that loses, doubles and shuffles. */
export interface FeedTransport {
  /** Subscribes to pushed events of all generations, each push of one; returns the unsubscribe. */
  subscribe: (listener: (events: readonly StoredEvent[]) => void) => () => void;
  watch: (id: string, sinceSeq: number) => Promise<Snapshot | null>;
  snapshot: (id: string, sinceSeq: number) => Promise<Snapshot>;
  /** Says that pushes up to `seq` were applied, so that main goes on. */
  received: (id: string, seq: number) => void;
}

export interface FeedView {
  feed: FeedState;
  /** `live`: pushes come. `checking`: they do not, and the library is asked. */
  mode: 'live' | 'checking';
  /** Events that no push brought and that were read from the library. */
  recovered: number;
  /** Set when the library does not know this generation. */
  missing: Problem | null;
}

export const EMPTY_VIEW: FeedView = { feed: EMPTY_FEED, mode: 'live', recovered: 0, missing: null };

/**
 * Follows one generation until a terminal status: push first; on a gap, silence or at the start it asks for the
 * snapshot since the last seq without a hole. It never fails: a question that does is asked again later.
 */
export class FeedController {
  readonly #id: string;
  readonly #transport: FeedTransport;
  readonly #update: (change: (view: FeedView) => FeedView) => FeedView;
  #unsubscribe: (() => void) | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #attempt = 0;
  #asking = false;
  #askAgain = false;
  /** True until `start` was answered: an id that is not known yet is then no mistake. */
  #expected = false;

  constructor(id: string, transport: FeedTransport, update: (change: (view: FeedView) => FeedView) => FeedView) {
    this.#id = id;
    this.#transport = transport;
    this.#update = update;
  }

  start(): void {
    if (this.#unsubscribe) return;
    this.#unsubscribe = this.#transport.subscribe((events) => {
      if (events[0]?.generationId === this.#id) this.#onPush(events);
    });
    void this.#ask(true);
  }

  stop(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = null;
    this.#arm(null);
  }

  /** Says that this window is about to start the generation, or that it did. */
  expect(expected: boolean): void {
    this.#expected = expected;
  }

  /** Takes the row that a request was answered with, and follows on if it goes on. */
  take(row: GenerationView): void {
    this.#update((view) => ({ ...view, feed: applyRow(view.feed, row), missing: null }));
    this.#attempt = 0;
    this.#listenOn();
  }

  #onPush(events: readonly StoredEvent[]): void {
    const view = this.#update((v) => ({ ...v, feed: applyEvents(v.feed, events), mode: 'live', missing: null }));
    this.#attempt = 0;
    const last = events.at(-1);
    if (last) this.#transport.received(this.#id, last.seq);
    if (hasGap(view.feed)) void this.#ask(false);
    else this.#listenOn();
  }

  /** Waits for the next push; silence is answered with a question. */
  #listenOn(): void {
    const view = this.#update((v) => v);
    if (isOver(view.feed) && !hasGap(view.feed)) this.#arm(null);
    else this.#arm(SILENCE_MS);
  }

  #arm(ms: number | null): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    if (ms === null || !this.#unsubscribe) return;
    this.#timer = setTimeout(() => {
      this.#update((v) => ({ ...v, mode: 'checking' }));
      void this.#ask(false);
    }, ms);
  }

  async #ask(first: boolean): Promise<void> {
    if (this.#asking) {
      this.#askAgain = true;
      return;
    }
    this.#asking = true;
    this.#arm(null);
    try {
      const since = this.#update((v) => v).feed.contiguous;
      const snapshot = await this.#transport[first ? 'watch' : 'snapshot'](this.#id, since);
      if (snapshot) await this.#takeAll(snapshot, first);
      else if (!this.#expected) await this.#askWhatItIs(since);
    } catch (thrown) {
      const problem = toProblem(thrown);
      if (problem.code === 'NOT_FOUND' && !this.#expected) this.#update((v) => ({ ...v, missing: problem }));
    } finally {
      this.#asking = false;
    }
    this.#planNext();
  }

  /** `watch` answers null for an id that is not there yet; the snapshot says whether it ever was. */
  async #askWhatItIs(since: number): Promise<void> {
    await this.#takeAll(await this.#transport.snapshot(this.#id, since), true);
  }

  /** A long generation comes page by page: the next is asked for as long as each brings something. */
  async #takeAll(firstPage: Snapshot, first: boolean): Promise<void> {
    for (let page = firstPage; ; ) {
      const before = this.#update((v) => v).feed.contiguous;
      this.#take(page, first);
      const { contiguous } = this.#update((v) => v).feed;
      const last = page.events.at(-1)?.seq ?? page.generation.lastSeq;
      if (last >= page.generation.lastSeq || contiguous <= before || !this.#unsubscribe) return;
      page = await this.#transport.snapshot(this.#id, contiguous);
    }
  }

  #take(snapshot: Snapshot, first: boolean): void {
    this.#update((view) => {
      const news = snapshot.events.filter((event) => !isKnown(view.feed, event.seq)).length;
      if (news > 0) this.#attempt = 0;
      const recovered = view.recovered + (first ? 0 : news);
      return { ...view, feed: applySnapshot(view.feed, snapshot), recovered, missing: null };
    });
  }

  #planNext(): void {
    if (!this.#unsubscribe) return;
    const view = this.#update((v) => v);
    const gap = hasGap(view.feed);
    if (this.#askAgain && gap) {
      this.#askAgain = false;
      void this.#ask(false);
      return;
    }
    this.#askAgain = false;
    if (view.missing || (isOver(view.feed) && !gap)) {
      this.#arm(null);
      return;
    }
    this.#attempt += 1;
    this.#arm(backoffMs(this.#attempt));
  }
}
