import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown } from 'lucide-react';
import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { EventOf } from '../feed/feed.ts';
import { entriesOf } from './entries.ts';
import { EntryRow } from './entry-row.tsx';
import { Writing } from './writing.tsx';

export interface ConversationProps {
  id: string;
  messages: readonly EventOf<'message'>[];
  notes: readonly EventOf<'note'>[];
  /** What stands there before the first message. */
  waiting: string;
}

/** Within this many pixels of its end the list counts as "at the bottom" and follows. */
const NEAR_PX = 48;

/** The conversation: it follows what is new only when its reader is at the bottom. */
export const Conversation = memo(function Conversation({ id, messages, notes, waiting }: ConversationProps) {
  const entries = useMemo(() => entriesOf(messages, notes), [messages, notes]);
  const scroller = useRef<HTMLDivElement>(null);
  const following = useRef(true);
  const [seen, setSeen] = useState(entries.length);
  const list = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 96,
    getItemKey: (index) => entries[index]?.key ?? index,
    overscan: 12,
    gap: 18,
  });
  const height = list.getTotalSize();

  const toEnd = (): void => {
    following.current = true;
    setSeen(entries.length);
    const box = scroller.current;
    if (box) box.scrollTop = box.scrollHeight;
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new height is a reason to follow
  useLayoutEffect(() => {
    if (following.current) toEnd();
  }, [entries.length, height]);

  // The list gets lower when a note comes above it, or the window changes: its end stays in view.
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const observer = new ResizeObserver(() => {
      if (following.current) box.scrollTop = box.scrollHeight;
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, []);

  const onScroll = (): void => {
    const box = scroller.current;
    if (!box) return;
    following.current = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_PX;
    if (following.current) setSeen(entries.length);
  };

  const unseen = entries.slice(seen).filter((entry) => entry.kind === 'message').length;
  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      <div
        ref={scroller}
        role="log"
        aria-label="The room"
        aria-live="off"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        onScroll={onScroll}
        className="flex min-h-0 flex-1 flex-col overflow-y-auto px-5 py-4 -outline-offset-2"
      >
        {entries.length === 0 && <p className="m-auto max-w-64 text-center text-[13px] text-faint">{waiting}</p>}
        <div className="relative mt-auto w-full shrink-0" style={{ height }}>
          {list.getVirtualItems().map((item) => {
            const entry = entries[item.index];
            return (
              entry && (
                <div
                  key={item.key}
                  ref={list.measureElement}
                  data-index={item.index}
                  className="absolute inset-x-0 top-0"
                  style={{ transform: `translateY(${item.start}px)` }}
                >
                  <EntryRow entry={entry} position={item.index + 1} total={entries.length} />
                </div>
              )
            );
          })}
        </div>
        <Writing id={id} />
      </div>
      {unseen > 0 && (
        <button
          type="button"
          onClick={toEnd}
          className="appear absolute bottom-3 left-1/2 flex h-8 -translate-x-1/2 items-center gap-1.5 rounded-full bg-accent px-3.5 text-[13px] font-semibold text-on-accent"
        >
          <ArrowDown aria-hidden className="size-3.5" />
          {unseen === 1 ? '1 new message' : `${unseen} new messages`}
        </button>
      )}
    </div>
  );
});
