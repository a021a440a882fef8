import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown } from 'lucide-react';
import { type ReactNode, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { count } from '../lib/format.ts';
import { cx } from '../ui/cx.ts';
import { type Marks, NO_MARKS } from './marked-text.tsx';
import { useRoomView } from './room-view.ts';
import { guessHeight, HEADING_PX } from './row-height.ts';
import { rowKeys } from './row-keys.ts';
import { TalkRow } from './talk-row.tsx';
import { useFollowing } from './use-following.ts';
import type { Search } from './use-search.ts';
import type { Talk } from './use-talk.ts';

const GAP_PX = 16;

export interface ConversationProps {
  id: string;
  talk: Talk;
  search: Search;
  /** What stands there while there is no row. */
  empty: ReactNode;
}

/** The rows of the conversation, of which only those near the eye exist. It follows when its reader is at the bottom. */
export function Conversation({ id, talk, search, empty }: ConversationProps) {
  const { rows, before, shown } = talk;
  const scroller = useRef<HTMLDivElement>(null);
  const active = useRoomView(id, (view) => view.active);
  const move = useRoomView(id, (view) => view.move);
  const indexes = useMemo(() => new Map(rows.map(({ key }, index) => [key, index])), [rows]);
  const headings = useMemo(() => rows.flatMap(({ kind }, index) => (kind === 'heading' ? [index] : [])), [rows]);
  const lastStop = rows.at(-1)?.kind === 'draft' ? rows.length - 2 : rows.length - 1;
  const activeIndex = (active === null ? undefined : indexes.get(active)) ?? lastStop;
  const sticky = useRef(0);
  // With new functions at each rendering the list would measure all of its rows again.
  const estimateSize = useCallback((index: number) => guessHeight(rows[index]), [rows]);
  const getItemKey = useCallback((index: number) => rows[index]?.key ?? index, [rows]);
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize,
    getItemKey,
    overscan: 6,
    useFlushSync: false,
    gap: GAP_PX,
    paddingEnd: GAP_PX,
    scrollPaddingStart: HEADING_PX + GAP_PX,
    rangeExtractor: (range) => {
      sticky.current = headings.findLast((index) => index <= range.startIndex) ?? 0;
      // The heading of what is read, and the row that Tab comes to, are always there.
      const all = new Set([sticky.current, ...defaultRangeExtractor(range)]);
      if (activeIndex >= 0) all.add(activeIndex);
      return [...all].sort((a, b) => a - b);
    },
  });
  const height = list.getTotalSize();
  const follow = useFollowing(scroller, {
    height,
    messages: shown,
    place: () => {
      // The list itself hears of a scroll only after us.
      const topPx = scroller.current?.scrollTop ?? 0;
      return { topPx, belowPx: list.getTotalSize() - topPx - (list.scrollRect?.height ?? 0) };
    },
  });

  const moved = useRef(move.count);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each wish to move is followed once
  useLayoutEffect(() => {
    if (moved.current === move.count || active === null) return;
    moved.current = move.count;
    const index = indexes.get(active);
    if (index === undefined) return;
    if (index === lastStop && move.align === 'auto') follow.toEnd();
    else {
      follow.letGo();
      list.scrollToIndex(index, { align: move.align });
    }
    const row = scroller.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(active)}"]`);
    if (move.focus) row?.focus({ preventScroll: true });
  }, [move]);

  const marks = useMemo((): Marks => ({ needle: search.needle, current: null }), [search.needle]);
  const hit = search.hits[search.at];
  const marksHere = useMemo((): Marks => ({ ...marks, current: hit?.n ?? null }), [marks, hit?.n]);
  const items = list.getVirtualItems();
  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      <div
        ref={scroller}
        role="log"
        aria-label="The room"
        aria-live="off"
        tabIndex={rows.length === 0 ? 0 : -1}
        onScroll={follow.onScroll}
        onKeyDown={rowKeys(id, rows)}
        className="flex min-h-0 flex-1 flex-col overflow-y-auto px-5 -outline-offset-2 [overflow-anchor:none]"
      >
        {rows.length === 0 && empty}
        <div className="relative mt-auto w-full shrink-0" style={{ height }}>
          {items.map(({ index, key, start }) => {
            const row = rows[index];
            const pinned = index === sticky.current;
            return (
              row && (
                <div
                  key={key}
                  ref={list.measureElement}
                  data-index={index}
                  className={cx(pinned ? 'sticky z-10' : 'absolute', 'inset-x-0 top-0 [contain:layout_style]')}
                  style={pinned ? undefined : { transform: `translateY(${start}px)` }}
                >
                  <TalkRow
                    id={id}
                    row={row}
                    active={index === activeIndex}
                    marks={!search.needle ? NO_MARKS : row.key === hit?.key ? marksHere : marks}
                    before={row.kind === 'message' ? before.get(row.event.seq) : undefined}
                    total={shown}
                  />
                </div>
              )
            );
          })}
        </div>
      </div>
      {follow.unseen > 0 && (
        <button
          type="button"
          onClick={follow.toEnd}
          className="appear absolute bottom-3 left-1/2 z-20 flex h-8 -translate-x-1/2 items-center gap-1.5 rounded-full bg-accent px-3.5 text-[13px] font-semibold text-on-accent"
        >
          <ArrowDown aria-hidden className="size-3.5" />
          {count(follow.unseen, 'new message')}
        </button>
      )}
    </div>
  );
}
