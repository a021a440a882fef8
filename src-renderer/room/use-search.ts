import { useDeferredValue, useEffect, useMemo } from 'react';
import { goToRow, roomView, useRoomView } from './room-view.ts';
import { lineKey } from './rows.ts';
import { type Hit, hitsIn, needleOf } from './search.ts';
import type { Talk } from './use-talk.ts';

export interface Search {
  /** Null while nothing is searched. */
  query: string | null;
  needle: string;
  hits: readonly Hit[];
  /** Number of the hit that is looked at, from 0. */
  at: number;
  /** True while the hits of the newest letters are still to come. */
  late: boolean;
  /** Goes on by so many hits, round and round. */
  step: (by: number) => void;
}

/** Searches what the filter shows. Typing never waits for it. */
export function useSearch(id: string, { sections }: Pick<Talk, 'sections'>): Search {
  const query = useRoomView(id, (view) => view.query);
  const wanted = useRoomView(id, (view) => view.hit);
  const needle = useDeferredValue(query === null ? '' : needleOf(query));
  const searched = useDeferredValue(sections);
  const hits = useMemo(() => searched.flatMap(({ lines }) => hitsIn(lines, needle)), [searched, needle]);
  const at = Math.min(wanted, Math.max(0, hits.length - 1));

  const show = (n: number): void => {
    const hit = hits[n];
    if (!hit) return;
    const section = searched.find(({ lines }) => lines.some((line) => lineKey(line) === hit.key));
    roomView(id).setState(({ folded }) => ({
      hit: n,
      folded: section && folded.has(section.key) ? new Set([...folded].filter((key) => key !== section.key)) : folded,
    }));
    goToRow(id, hit.key, { focus: false, align: 'center' });
  };

  // New words are looked for from the top; what is added to the talk meanwhile moves nobody.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (needle) show(0);
  }, [needle]);

  const step = (by: number): void => {
    if (hits.length > 0) show((at + by + hits.length) % hits.length);
  };
  return { query, needle, hits, at, late: needleOf(query ?? '') !== needle, step };
}
