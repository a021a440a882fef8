import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Within this many pixels of its end the list counts as "at the bottom" and follows. */
const NEAR_PX = 48;

export interface Following {
  onScroll: () => void;
  toEnd: () => void;
  /** The reader goes somewhere else: do not pull them back. */
  letGo: () => void;
  /** Messages that came since the reader left the bottom. */
  unseen: number;
}

/**
 * Keeps the end of a scrolling list in sight as long as its reader is there.
 *
 * @param height of what is in the list, px: its growth is a reason to follow
 * @param messages that are in the list
 * @param place what is above the upper edge and below the lower one; asked at each scroll, so it should not make the
 *   page lay out
 */
export function useFollowing(
  scroller: RefObject<HTMLElement | null>,
  { height, messages, place }: { height: number; messages: number; place: () => { topPx: number; belowPx: number } },
): Following {
  const following = useRef(true);
  const top = useRef(0);
  const [seen, setSeen] = useState(messages);

  const toEnd = (): void => {
    following.current = true;
    setSeen(messages);
    const box = scroller.current;
    if (box) box.scrollTop = box.scrollHeight;
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: more messages and a new height are reasons to follow
  useLayoutEffect(() => {
    if (following.current) toEnd();
    // A filter took some away: those that are left are not new.
    else setSeen((before) => Math.min(before, messages));
  }, [messages, height]);

  // The list gets lower when a note comes above it, or the window changes: its end stays in view.
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const observer = new ResizeObserver(() => {
      if (following.current) box.scrollTop = box.scrollHeight;
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, [scroller]);

  const onScroll = (): void => {
    const { topPx, belowPx } = place();
    // What grew a moment ago is below too: only a reader who moves up has left the end.
    const up = topPx < top.current;
    top.current = topPx;
    if (belowPx < NEAR_PX) {
      following.current = true;
      setSeen(messages);
    } else if (up) following.current = false;
  };
  const letGo = (): void => {
    following.current = false;
  };
  return { onScroll, toEnd, letGo, unseen: Math.max(0, messages - seen) };
}
