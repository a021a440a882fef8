import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { FilmCard } from './film-card.tsx';
import type { LibraryList } from './use-library.ts';

const SMALLEST_CARD_PX = 248;
const GAP_PX = 16;
/** Keeps the focus ring of the outermost cards from being cut. */
const INSET_PX = 4;
/** Title, chips and borders under the 16:9 poster. */
const UNDER_POSTER_PX = 84;

/** The films in rows, of which only those near the eye exist: thousands scroll like ten. */
export function Gallery({ list, total }: { list: LibraryList; total: number }) {
  const scroller = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const observer = new ResizeObserver(() => setWidth(box.clientWidth - 2 * INSET_PX));
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  const columns = Math.max(1, Math.floor((width + GAP_PX) / (SMALLEST_CARD_PX + GAP_PX)));
  const cardWidth = (width - GAP_PX * (columns - 1)) / columns;
  const rowHeight = Math.round((cardWidth * 9) / 16 + UNDER_POSTER_PX);
  const rows = useVirtualizer({
    count: width > 0 ? Math.ceil(total / columns) : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    gap: GAP_PX,
    overscan: 2,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another row height is the reason to measure
  useEffect(() => rows.measure(), [rowHeight, rows]);
  const visible = rows.getVirtualItems();
  const from = (visible[0]?.index ?? 0) * columns;
  const to = Math.min(total - 1, ((visible.at(-1)?.index ?? 0) + 1) * columns);
  const { look } = list;
  useEffect(() => {
    if (width > 0) look(from, Math.max(from, to));
  }, [look, from, to, width]);
  return (
    <div ref={scroller} className="-mx-1 min-h-0 flex-1 overflow-y-auto px-1 py-1">
      <ul aria-label="Films" className="relative" style={{ height: rows.getTotalSize() }}>
        {visible.flatMap((row) =>
          Array.from({ length: Math.min(columns, total - row.index * columns) }, (_, column) => {
            const index = row.index * columns + column;
            const item = list.at(index);
            return (
              <li
                key={item?.id ?? index}
                aria-setsize={total}
                aria-posinset={index + 1}
                className="absolute top-0 left-0"
                style={{
                  width: cardWidth,
                  height: rowHeight,
                  transform: `translate(${column * (cardWidth + GAP_PX)}px, ${row.start}px)`,
                }}
              >
                {item ? (
                  <FilmCard item={item} onChange={list.refresh} />
                ) : (
                  <div className="h-full rounded-xl border border-line bg-raised" />
                )}
              </li>
            );
          }),
        )}
      </ul>
    </div>
  );
}
