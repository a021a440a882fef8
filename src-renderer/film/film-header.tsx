import { Square } from 'lucide-react';
import { useState } from 'react';
import { ask } from '../bridge.ts';
import { useStarting } from '../create/starting.ts';
import { isOver, statusOf, titleOf } from '../feed/derive.ts';
import type { FeedView } from '../feed/feed-controller.ts';
import { feedStore } from '../feed/feed-store.ts';
import { tellProblem } from '../lib/tell.ts';
import { Button } from '../ui/button.tsx';
import { factsLine } from './facts.ts';
import { FilmActions } from './film-actions.tsx';
import { FilmTitle } from './film-title.tsx';
import { FeedBadge } from './status-badge.tsx';

/** Title, facts, badge and the one thing that can be done now. */
export function FilmHeader({ id, view }: { id: string; view: FeedView }) {
  const { feed } = view;
  const draft = useStarting((s) => s.briefs[id] ?? null);
  const [cancelling, setCancelling] = useState(false);
  const status = statusOf(feed);
  const over = isOver(feed);
  const cancel = (): void => {
    setCancelling(true);
    ask('generation.cancel', { id })
      .then((row) => feedStore(id).controller.take(row))
      .catch(tellProblem)
      .finally(() => setCancelling(false));
  };
  return (
    <header className="flex shrink-0 items-start gap-3">
      <div className="min-w-0 flex-1">
        <FilmTitle
          id={id}
          title={titleOf(feed) ?? draft?.title ?? null}
          placeholder="A film without a title yet"
          editable={feed.row !== null}
        />
        <div className="mt-1 flex min-h-6 flex-wrap items-center gap-x-3 gap-y-1 text-[13px] text-muted">
          <span>{factsLine(feed.row, draft)}</span>
          <FeedBadge view={view} />
        </div>
      </div>
      <div className="flex h-9 items-center gap-1">
        {feed.row && <FilmActions row={feed.row} />}
        {!over && (
          <Button className="ml-2" disabled={cancelling || (status === null && !draft)} onClick={cancel}>
            <Square aria-hidden className="size-3.5" />
            Cancel
          </Button>
        )}
      </div>
    </header>
  );
}
