import { type ReactNode, useEffect, useRef } from 'react';
import { rangesIn } from './search.ts';

/** What is marked in a message: the searched words, and which of them the reader is at. */
export interface Marks {
  /** As {@link rangesIn} takes it; empty marks nothing. */
  needle: string;
  /** Counted from 0 through the whole message; null when the reader is elsewhere. */
  current: number | null;
}

export const NO_MARKS: Marks = { needle: '', current: null };

/** A text with the searched words marked; `first` is the number of its first mark in the message. */
export function MarkedText({ text, marks, first = 0 }: { text: string; marks: Marks; first?: number }): ReactNode {
  const ranges = rangesIn(text, marks.needle);
  if (ranges.length === 0) return text;
  const nodes: ReactNode[] = [];
  let at = 0;
  ranges.forEach(([start, end], i) => {
    nodes.push(
      text.slice(at, start),
      <Mark key={start} text={text.slice(start, end)} here={marks.current === first + i} />,
    );
    at = end;
  });
  nodes.push(text.slice(at));
  return nodes;
}

function Mark({ text, here }: { text: string; here: boolean }) {
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    // In a message that is taller than the room the list alone does not bring it into sight.
    if (here) mark.current?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  return (
    <mark
      ref={mark}
      aria-current={here || undefined}
      className={here ? 'rounded-xs bg-accent text-on-accent' : 'rounded-xs bg-accent-wash text-accent-ink'}
    >
      {text}
    </mark>
  );
}
