import { useEffect, useRef } from 'react';
import type { FeedState } from '../feed/feed.ts';
import { announce } from '../lib/announce.ts';
import { announcementOf } from './announcing.ts';

/** Messages that come within this time are told in one sentence, and no sentence follows sooner on another. */
const EVERY_MS = 2000;

/** Tells screen readers of new messages, politely and in short; what was there before is not read out. */
export function useMessageAnnouncements({ messages, contiguous }: Pick<FeedState, 'messages' | 'contiguous'>): void {
  const newest = useRef(messages);
  const told = useRef<number | null>(null);
  const timer = useRef<number | undefined>(undefined);
  newest.current = messages;
  useEffect(() => {
    if (contiguous === 0) return;
    // What the library had when the page was opened is old.
    const last = messages.at(-1)?.seq ?? 0;
    told.current ??= last;
    if (timer.current !== undefined || last <= told.current) return;
    timer.current = window.setTimeout(() => {
      timer.current = undefined;
      const since = told.current ?? 0;
      const fresh = newest.current.filter(({ seq }) => seq > since);
      told.current = fresh.at(-1)?.seq ?? since;
      const sentence = announcementOf(fresh.map(({ payload }) => payload));
      if (sentence) announce(sentence);
    }, EVERY_MS);
  }, [messages, contiguous]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
}
