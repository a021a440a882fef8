import { Check } from 'lucide-react';
import type { Phase } from '../../src-shared/generation.ts';
import { progressOf, remainingOf, spanOf, statusOf } from '../feed/derive.ts';
import type { FeedState } from '../feed/feed.ts';
import { type PhaseView, phasesOf } from '../feed/phases.ts';
import { clock } from '../lib/format.ts';
import { PHASE_NAMES } from '../lib/names.ts';
import { useNow } from '../lib/use-now.ts';
import { cx } from '../ui/cx.ts';

/** Parts of the width: as much as the longest label of a phase needs in the narrowest window, and the rest for the pictures. */
const SHARES: Record<Phase, number> = {
  brief: 1,
  story: 1.2,
  scenes: 1,
  cohesion: 1.5,
  voice: 1,
  pictures: 2,
  sound: 0.8,
  film: 0.8,
};

function PhaseBar({ view }: { view: PhaseView }) {
  const name = PHASE_NAMES[view.phase];
  const active = view.state === 'active';
  const { scenes } = view;
  const scene = active && scenes ? ` ${Math.min(scenes.done + 1, scenes.of)}/${scenes.of}` : '';
  return (
    <li className="min-w-0" style={{ flex: `${SHARES[view.phase]} 0 0` }}>
      <div
        role="progressbar"
        aria-label={name}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(view.fraction === null ? {} : { 'aria-valuenow': Math.round(view.fraction * 100) })}
        className="h-1 overflow-hidden rounded-full bg-line"
      >
        {view.fraction === null ? (
          <div className="waiting-light h-full bg-accent-wash" />
        ) : (
          <div className="h-full rounded-full bg-accent" style={{ width: `${view.fraction * 100}%` }} />
        )}
      </div>
      <p
        className={cx(
          'mt-1.5 flex items-center gap-1 truncate text-xs tabular-nums',
          active ? 'text-ink' : view.state === 'done' ? 'text-muted' : 'text-faint',
        )}
      >
        {view.state === 'done' && <Check aria-label="done" className="size-3 shrink-0 text-accent-ink" />}
        <span className="truncate">
          {name}
          {scene}
          {view.score !== null && ` · ${Math.round(view.score)}`}
        </span>
      </p>
    </li>
  );
}

/** Measured progress by phase; elapsed time beside it; what is left only when it was measured. */
export function PhaseStrip({ feed, doing }: { feed: FeedState; doing: string }) {
  const status = statusOf(feed);
  const { startMs } = spanOf(feed);
  const now = useNow(status === 'running');
  const remaining = remainingOf(feed);
  const elapsed = startMs === null ? null : clock(Math.max(0, now - startMs));
  return (
    <div className="min-h-[58px] shrink-0">
      <ol aria-label="Phases" className="flex gap-1.5">
        {phasesOf(feed).map((view) => (
          <PhaseBar key={view.phase} view={view} />
        ))}
      </ol>
      <p className="mt-1.5 flex flex-wrap gap-x-3 text-[13px] text-muted tabular-nums">
        <span className="text-ink">{doing}</span>
        <span>{Math.floor(progressOf(feed) * 100)} %</span>
        {elapsed && <span>{elapsed} elapsed</span>}
        {remaining !== null && <span>about {clock(remaining)} left</span>}
      </p>
    </div>
  );
}
