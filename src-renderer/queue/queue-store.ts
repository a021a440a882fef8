import { toast } from 'sonner';
import { create } from 'zustand';
import type { QueueItem, QueueView } from '../../src-shared/queue.ts';
import { ask, listen } from '../bridge.ts';
import { count, firstWords } from '../lib/format.ts';
import { go } from '../lib/route.ts';
import { tellProblem } from '../lib/tell.ts';
import { pauseSentence } from './sentences.ts';

/** The queue as main last told it; null until it has. */
export const useQueueView = create<{ view: QueueView | null }>(() => ({ view: null }));

export const nameOf = ({ title, idea }: QueueItem): string => title ?? firstWords(idea, 48);

/** Asks main for the queue. */
export const loadQueue = (): Promise<void> => change(ask('queue.get', {}));

/** Follows the queue for as long as the window is open. Returns the unsubscribe. */
export function watchQueue(): () => void {
  const stopQueue = listen('queue.changed', (view) => {
    const before = useQueueView.getState().view;
    useQueueView.setState({ view });
    // A pause that nobody asked for is told wherever the creator is.
    if (before && !before.pause && view.pause?.problem) {
      toast.warning('The queue is paused', {
        description: pauseSentence(view.pause),
        duration: 20_000,
        action: { label: 'Show', onClick: () => go({ page: 'library' }) },
      });
    }
  });
  // A director's title, a film that begins: the rows that the view is made of.
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopLibrary = listen('library.changed', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void loadQueue(), 250);
  });
  return () => {
    clearTimeout(timer);
    stopQueue();
    stopLibrary();
  };
}

const change = (answer: Promise<QueueView>): Promise<void> =>
  answer.then((view) => useQueueView.setState({ view }), tellProblem);

export const pauseQueue = (): Promise<void> => change(ask('queue.pause', {}));
export const resumeQueue = (): Promise<void> => change(ask('queue.resume', {}));
export const moveInQueue = (id: string, before: string | null): Promise<void> =>
  change(ask('queue.move', { id, before }));

/** Cancels every film of the queue, and offers to take that back: they are queued again in their order. */
export async function cancelQueue(): Promise<void> {
  const { ids } = await ask('queue.cancelAll', {});
  if (ids.length === 0) return;
  toast(`${count(ids.length, 'film')} cancelled. What was finished is kept.`, {
    duration: 10_000,
    action: {
      label: 'Undo',
      onClick: () => {
        void (async () => {
          for (const id of ids) await ask('generation.retry', { id });
        })().catch(tellProblem);
      },
    },
  });
}
