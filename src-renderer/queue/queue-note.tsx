import { Play } from 'lucide-react';
import { attempt } from '../lib/tell.ts';
import { Button } from '../ui/button.tsx';
import { resumeQueue, useQueueView } from './queue-store.ts';
import { pauseSentence, placeSentence } from './sentences.ts';

/** On the page of a film that waits: how long the queue is before it, and why nothing begins when it is paused. */
export function QueueNote({ id }: { id: string }) {
  const view = useQueueView((s) => s.view);
  const place = view && placeSentence(view, id);
  if (!view || place === null) return null;
  return (
    <div
      role="status"
      className="flex shrink-0 flex-wrap items-center gap-x-4 gap-y-2 rounded-xl border border-line bg-raised px-4 py-2.5"
    >
      <div className="min-w-48 flex-1">
        <p className="font-medium">{view.pause ? `${place}; the queue is paused` : place}</p>
        {view.pause && <p className="words text-[13px] text-muted">{pauseSentence(view.pause)}</p>}
      </div>
      {view.pause && (
        <Button look="primary" onClick={() => attempt(resumeQueue)}>
          <Play aria-hidden className="size-4" />
          Go on
        </Button>
      )}
    </div>
  );
}
