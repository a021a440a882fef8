import { useEffect, useRef } from 'react';
import type { Status } from '../../src-shared/generation.ts';
import { problemOf, statusOf } from '../feed/derive.ts';
import type { FeedState } from '../feed/feed.ts';
import { announce } from '../lib/announce.ts';
import { useMessageAnnouncements } from '../room/use-message-announcements.ts';

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
  const before = useRef(status);
  useEffect(() => {
    if (status && before.current && before.current !== status) announce(`${SENTENCES[status]} ${cause ?? ''}`.trim());
    before.current = status;
  }, [status, cause]);
  useMessageAnnouncements(feed);
}
