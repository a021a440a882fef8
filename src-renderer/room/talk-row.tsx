import { ChevronDown, Info, TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import { roundText, scoreText } from '../../src-shared/conversation.ts';
import type { EventOf } from '../feed/feed.ts';
import { count } from '../lib/format.ts';
import { AGENT_NAMES } from '../lib/names.ts';
import { cx } from '../ui/cx.ts';
import { DraftRow } from './draft-row.tsx';
import { MarkedText, type Marks } from './marked-text.tsx';
import { Message } from './message.tsx';
import { goToRow, toggleIn } from './room-view.ts';
import type { Row } from './rows.ts';

export interface TalkRowProps {
  id: string;
  row: Row;
  /** True for the one row that Tab reaches. */
  active: boolean;
  marks: Marks;
  before: EventOf<'message'> | undefined;
  /** Messages in all, of those that are shown. */
  total: number;
}

const FOCUS = 'rounded-lg outline-offset-4';

/** One row of the conversation, whichever kind it is. The element that takes the keyboard has `data-row`. */
export const TalkRow = memo(function TalkRow({ id, row, active, marks, before, total }: TalkRowProps) {
  const focusable = { 'data-row': row.key, tabIndex: active ? 0 : -1 };
  switch (row.kind) {
    case 'message': {
      const { payload } = row.event;
      const label = [AGENT_NAMES[payload.agent], roundText(payload), scoreText(payload)].filter(Boolean).join(', ');
      return (
        <article {...focusable} aria-label={label} aria-posinset={row.position} aria-setsize={total} className={FOCUS}>
          <Message event={row.event} before={before} marks={marks} active={active} />
        </article>
      );
    }
    case 'heading':
      return (
        <h3 className="bg-(--ground,var(--page)) py-1">
          <button
            {...focusable}
            type="button"
            aria-expanded={!row.folded}
            onClick={() => {
              toggleIn(id, 'folded', row.key);
              // A heading that stood at the top of its section stays in sight when the section goes.
              goToRow(id, row.key);
            }}
            className="flex h-7 w-full items-center gap-3 rounded-md text-xs text-faint hover:text-ink"
          >
            <span className="font-medium text-muted">{row.name}</span>
            <span aria-hidden className="h-px flex-1 bg-line" />
            <span className={row.folded ? undefined : 'sr-only'}>{count(row.messages, 'message')}</span>
            <ChevronDown
              aria-hidden
              className={cx('size-3.5 transition-transform', row.folded && '-rotate-90 rtl:rotate-90')}
            />
          </button>
        </h3>
      );
    case 'note': {
      const Icon = row.event.payload.level === 'warning' ? TriangleAlert : Info;
      return (
        <p
          {...focusable}
          role="note"
          className="flex gap-2.5 rounded-lg border border-line bg-page px-3 py-2 text-[13px] text-muted"
        >
          <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-accent-ink" />
          <span dir="auto" className="words min-w-0">
            <MarkedText text={row.event.payload.text} marks={marks} />
          </span>
        </p>
      );
    }
    case 'draft':
      return <DraftRow id={id} />;
  }
});
