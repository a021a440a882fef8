import { CirclePause, Pause, Play, Square } from 'lucide-react';
import { attempt } from '../lib/tell.ts';
import { Button } from '../ui/button.tsx';
import { QueueRow } from './queue-row.tsx';
import { cancelQueue, pauseQueue, resumeQueue, useQueueView } from './queue-store.ts';
import { pauseSentence, queueSentence } from './sentences.ts';

/** What is made and what waits, above the library; nothing when the queue is empty. */
export function QueuePanel() {
  const view = useQueueView((s) => s.view);
  if (!view || (!view.running && view.waiting.length === 0 && !view.pause)) return null;
  const { running, waiting, pause } = view;
  const some = running !== null || waiting.length > 0;
  return (
    <section aria-label="Queue" className="mb-5 shrink-0 rounded-xl border border-line bg-raised px-4 py-3">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h2 className="title text-lg">Queue</h2>
        <p className="flex-1 text-[13px] text-muted">{queueSentence(view)}</p>
        {pause ? (
          <Button size="small" look="primary" onClick={() => attempt(resumeQueue)}>
            <Play aria-hidden className="size-3.5" />
            Go on
          </Button>
        ) : (
          <Button size="small" onClick={() => attempt(pauseQueue)}>
            <Pause aria-hidden className="size-3.5" />
            Pause
          </Button>
        )}
        {some && (
          <Button size="small" onClick={() => attempt(cancelQueue)}>
            <Square aria-hidden className="size-3" />
            Cancel all
          </Button>
        )}
      </header>
      {pause && (
        <p role="status" className="words mt-2 flex gap-2 text-[13px] text-muted">
          <CirclePause aria-hidden className="mt-0.5 size-4 shrink-0" />
          {pauseSentence(pause)}
        </p>
      )}
      {some && (
        <ol aria-label="Films in the queue" className="mt-1 max-h-44 divide-y divide-line overflow-y-auto pr-1">
          {running && <QueueRow item={running} waiting={null} />}
          {waiting.map((item) => (
            <QueueRow key={item.id} item={item} waiting={waiting} />
          ))}
        </ol>
      )}
    </section>
  );
}
