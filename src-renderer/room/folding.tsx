import type { ReactNode } from 'react';

export interface FoldingProps {
  /** True when there is more than what the fold shows. */
  long: boolean;
  open: boolean;
  onToggle: () => void;
  /** Of the button: 0 where the keyboard reaches it, -1 elsewhere. */
  tabIndex: number;
  children: ReactNode;
}

/** The first lines of something long, and a button for the rest. */
export function Folding({ long, open, onToggle, tabIndex, children }: FoldingProps) {
  return (
    <div className="words text-[13.5px] leading-[1.55] text-ink/90">
      <div className={long && !open ? 'line-clamp-6' : undefined}>{children}</div>
      {long && (
        <button
          type="button"
          tabIndex={tabIndex}
          aria-expanded={open}
          onClick={onToggle}
          className="mt-1 rounded text-xs font-medium text-accent-ink hover:underline"
        >
          {open ? 'Show less' : 'Show all'}
        </button>
      )}
    </div>
  );
}
