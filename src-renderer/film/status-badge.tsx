import { Ban, CircleCheck, CircleX, Hourglass, type LucideIcon, PauseCircle } from 'lucide-react';
import type { Status } from '../../src-shared/generation.ts';
import { statusOf } from '../feed/derive.ts';
import type { FeedView } from '../feed/feed-controller.ts';
import { STATUS_NAMES } from '../lib/names.ts';
import { cx } from '../ui/cx.ts';
import { Tip } from '../ui/tip.tsx';

const ICONS: Record<Exclude<Status, 'running'>, LucideIcon> = {
  queued: Hourglass,
  completed: CircleCheck,
  failed: CircleX,
  cancelled: Ban,
  interrupted: PauseCircle,
};

const LOOK = 'inline-flex h-6 shrink-0 items-center gap-1.5 rounded-full px-2.5 text-xs font-medium [&_svg]:size-3.5';

/** Where a film stands, with a sign and a word. */
export function StatusChip({ status, partial = false }: { status: Status; partial?: boolean }) {
  if (status === 'running') {
    return (
      <span className={cx(LOOK, 'bg-accent-wash text-accent-ink')}>
        <span aria-hidden className="size-1.5 animate-[breathe_2s_steps(6)_infinite] rounded-full bg-current" />
        in the making
      </span>
    );
  }
  const Icon = ICONS[status];
  const colour =
    status === 'completed'
      ? 'bg-good-wash text-good'
      : status === 'failed'
        ? 'bg-bad-wash text-bad'
        : 'bg-high text-muted';
  return (
    <span className={cx(LOOK, colour)}>
      <Icon aria-hidden />
      {status === 'completed' && partial ? 'finished, partial' : STATUS_NAMES[status]}
    </span>
  );
}

/** While it works: whether news is pushed or asked for. Afterwards: how it ended. */
export function FeedBadge({ view }: { view: FeedView }) {
  const status = statusOf(view.feed);
  if (status && status !== 'running' && status !== 'queued' && status !== 'interrupted') {
    return <StatusChip status={status} partial={view.feed.row?.partial ?? false} />;
  }
  const live = view.mode === 'live';
  return (
    <Tip
      text={
        live
          ? 'News of this film arrives as it happens.'
          : 'No news has arrived for a while, so the library is asked from time to time. Nothing is lost.'
      }
    >
      <span
        role="status"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: its explanation must be reachable by keyboard
        tabIndex={0}
        className={cx(LOOK, live ? 'bg-good-wash text-good' : 'bg-high text-muted')}
      >
        <span
          aria-hidden
          className={cx('size-1.5 rounded-full bg-current', live && 'animate-[breathe_2.4s_steps(6)_infinite]')}
        />
        {live ? 'live' : 'checking status'}
      </span>
    </Tip>
  );
}
