import { useEffect, useRef } from 'react';
import type { Status } from '../../src-shared/generation.ts';
import { problemOf, statusOf } from '../feed/derive.ts';
import type { FeedState } from '../feed/feed.ts';
import { announce } from '../lib/announce.ts';
import { firstWords } from '../lib/format.ts';
import { AGENT_NAMES } from '../lib/names.ts';

const SENTENCES: Record<Status, string> = {
  queued: 'The film waits in the queue.',
  running: 'The film is in the making.',
  completed: 'The film is finished.',
  failed: 'The film failed.',
  cancelled: 'The film was cancelled.',
  interrupted: 'The work was interrupted.',
};

/** Tells screen readers of new messages and of every change of status; what was there before is not read out. */
export function useAnnouncements(feed: FeedState): void {
  const status = statusOf(feed);
  const cause = problemOf(feed)?.message;
  const before = useRef<{ status: Status | null; messages: number }>({ status, messages: -1 });
  useEffect(() => {
    if (status && before.current.status && before.current.status !== status)
      announce(`${SENTENCES[status]} ${cause ?? ''}`.trim());
    before.current.status = status;
  }, [status, cause]);
  useEffect(() => {
    const { messages } = feed;
    const fresh = before.current.messages < 0 ? 0 : messages.length - before.current.messages;
    if (feed.contiguous > 0) before.current.messages = messages.length;
    const last = messages.at(-1)?.payload;
    if (fresh <= 0 || !last || last.agent === 'creator') return;
    announce(
      fresh === 1 ? `${AGENT_NAMES[last.agent]}: ${firstWords(last.text, 140)}` : `${fresh} new messages in the room.`,
    );
  }, [feed]);
}
