import { Hammer } from 'lucide-react';
import { useStore } from 'zustand';
import type { Offer } from '../../src-shared/creator-acts.ts';
import { ask } from '../bridge.ts';
import { feedStore } from '../feed/feed-store.ts';
import { announce } from '../lib/announce.ts';
import { attempt } from '../lib/tell.ts';
import { Button } from '../ui/button.tsx';
import { offerIn } from './acts.ts';

const numbers = new Intl.ListFormat('en', { type: 'conjunction' });

function whatChanges({ scenes }: Offer): string {
  if (scenes.length === 0) return 'The film changes; no scene is written again.';
  return `${scenes.length === 1 ? 'Scene' : 'Scenes'} ${numbers.format(scenes.map(String))} ${scenes.length === 1 ? 'changes' : 'change'}.`;
}

/** What was asked for since the film was finished, and the button that has it made; nothing when nothing waits. */
export function PendingChange({ id }: { id: string }) {
  const feed = useStore(feedStore(id).store, (view) => view.feed);
  const offer = offerIn(feed);
  if (!offer) return null;
  const make = (): void =>
    attempt(async () => {
      feedStore(id).controller.take(await ask('generation.makeChange', { id }));
      announce('The change is being made.');
    });
  const drop = (): void =>
    attempt(async () => {
      await ask('generation.dropChange', { id });
      announce('The film stays as it is.');
    });
  return (
    <div
      role="note"
      className="mx-4 mb-3 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-xl border border-line bg-accent-wash px-3.5 py-2.5"
    >
      <p className="words min-w-40 flex-1 text-[13px]">
        <span className="font-medium">{whatChanges(offer)}</span>{' '}
        <span className="text-muted">Your film stays until the new one is ready.</span>
      </p>
      <div className="flex gap-2">
        <Button size="small" look="ghost" onClick={drop}>
          Leave it
        </Button>
        <Button size="small" look="primary" onClick={make}>
          <Hammer aria-hidden className="size-3.5" />
          Make the change
        </Button>
      </div>
    </div>
  );
}
