import { assertNever } from '../../src-shared/errors.ts';
import type { QueuePause, QueueView } from '../../src-shared/queue.ts';
import { count } from '../lib/format.ts';

/** Why the queue is paused, and what to do. */
export function pauseSentence({ reason, problem }: QueuePause): string {
  switch (reason) {
    case 'creator':
      return 'You paused the queue. The film that is made goes on to its end; no other begins.';
    case 'failures':
      return `Three films in a row failed at once, so the rest wait. ${problem?.message ?? ''} ${problem?.hint ?? ''}`.trim();
    default:
      return assertNever(reason);
  }
}

/** "1 in the making, 3 waiting". */
export function queueSentence({ running, waiting }: QueueView): string {
  const parts = [
    running && '1 in the making',
    waiting.length > 0 && `${waiting.length.toLocaleString('en-GB')} waiting`,
  ];
  return parts.filter(Boolean).join(', ') || 'Nothing waits';
}

/** Where a waiting film stands; null when it does not wait. */
export function placeSentence({ running, waiting }: QueueView, id: string): string | null {
  const place = waiting.findIndex((item) => item.id === id);
  if (place < 0) return null;
  const before = place + (running ? 1 : 0);
  return before === 0 ? 'This film is next' : `${count(before, 'film')} before this one`;
}
