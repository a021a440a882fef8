import { Info } from 'lucide-react';
import { isOver, statusOf } from '../feed/derive.ts';
import type { FeedView } from '../feed/feed-controller.ts';
import { count } from '../lib/format.ts';
import { Conversation } from './conversation.tsx';
import { SayBox } from './say-box.tsx';

/** The room: who said what, and a place for the creator's own word. */
export function Room({ id, view }: { id: string; view: FeedView }) {
  const { feed } = view;
  const status = statusOf(feed);
  const waiting =
    status === 'queued'
      ? 'The room opens when the film before this one is finished.'
      : isOver(feed)
        ? 'Nothing was said in this room.'
        : 'The director is reading your idea. What is said here stays with the film.';
  return (
    <section aria-label="Conversation" className="flex h-full min-h-0 flex-1 flex-col">
      <header className="flex h-14 shrink-0 items-center justify-between px-5">
        <h2 className="font-semibold">The room</h2>
        <span className="text-[13px] text-faint">{count(feed.messages.length, 'message')}</span>
      </header>
      {view.recovered > 0 && (
        <p role="note" className="mx-5 flex gap-2 border-y border-line py-2 text-xs text-muted">
          <Info aria-hidden className="mt-px size-3.5 shrink-0" />
          Some live updates did not arrive and were read from the library. Nothing is lost.
        </p>
      )}
      <Conversation id={id} messages={feed.messages} notes={feed.notes} waiting={waiting} />
      <SayBox id={id} />
    </section>
  );
}
