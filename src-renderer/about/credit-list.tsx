import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef } from 'react';
import { cx } from '../ui/cx.ts';
import { type Credit, KIND_NAMES } from './credits.ts';

const ROW_PX = 58;

export interface CreditListProps {
  credits: readonly Credit[];
  chosen: Credit | null;
  onChoose: (credit: Credit) => void;
}

/** The credits in rows, of which only those near the eye exist. Arrows, Home and End move. */
export function CreditList({ credits, chosen, onChoose }: CreditListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: credits.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 6,
  });
  const at = chosen ? credits.indexOf(chosen) : -1;
  const move = (event: KeyboardEvent): void => {
    const to = { ArrowDown: at + 1, ArrowUp: Math.max(0, at - 1), Home: 0, End: credits.length - 1 }[event.key];
    const next = to === undefined ? undefined : credits[Math.min(to, credits.length - 1)];
    if (to === undefined || next === undefined) return;
    event.preventDefault();
    rows.scrollToIndex(Math.min(to, credits.length - 1));
    onChoose(next);
  };
  return (
    <div
      ref={scroller}
      role="listbox"
      tabIndex={0}
      aria-label="Credits"
      aria-activedescendant={chosen ? idOf(chosen) : undefined}
      onKeyDown={move}
      className="h-full overflow-y-auto rounded-xl border border-line bg-raised"
    >
      <div role="presentation" className="relative" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const credit = credits[index];
          if (!credit) return null;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox that holds it takes the keys
            // biome-ignore lint/a11y/useFocusableInteractive: the listbox has the focus and names its active option
            <div
              key={credit.key}
              id={idOf(credit)}
              role="option"
              aria-selected={credit === chosen}
              aria-setsize={credits.length}
              aria-posinset={index + 1}
              onClick={() => onChoose(credit)}
              className={cx(
                'absolute inset-x-0 top-0 cursor-default px-4 py-2',
                credit === chosen ? 'bg-high' : 'hover:bg-high/60',
              )}
              style={{ height: ROW_PX, transform: `translateY(${start}px)` }}
            >
              <p className="truncate font-medium">
                {credit.name} <span className="font-normal text-faint">{credit.version}</span>
              </p>
              <p className="truncate text-[13px] text-muted">
                {[KIND_NAMES[credit.kind], credit.licence, credit.by].filter(Boolean).join(' · ')}
              </p>
            </div>
          );
        })}
      </div>
    </div>
  );
}

const idOf = ({ key }: Credit): string => `credit-${key.replace(/[^\w-]/g, '-')}`;
