import { ArrowDown, ArrowUp, X } from 'lucide-react';
import type { MouseEvent } from 'react';
import type { QueueItem } from '../../src-shared/queue.ts';
import { ask } from '../bridge.ts';
import { announce } from '../lib/announce.ts';
import { neighbourOf } from '../lib/focus.ts';
import { filmHash } from '../lib/route.ts';
import { attempt } from '../lib/tell.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { moveInQueue, nameOf } from './queue-store.ts';

const OFF = 'aria-disabled:opacity-40 aria-disabled:hover:bg-transparent';

export interface QueueRowProps {
  item: QueueItem;
  /** Those that wait, this film among them; null when it is made now. */
  waiting: QueueItem[] | null;
}

/** A film of the queue: its place, its name, and buttons to move it. */
export function QueueRow({ item, waiting }: QueueRowProps) {
  const { id } = item;
  const name = nameOf(item);
  const place = waiting?.findIndex((other) => other.id === id) ?? -1;
  const last = (waiting?.length ?? 0) - 1;
  const move = (to: number): void => {
    // Stays a button that can hold the focus, so that a film can be moved to the end by one key pressed again.
    if (!waiting || to < 0 || to > last) return;
    const before = waiting[to > place ? to + 1 : to]?.id ?? null;
    void moveInQueue(id, before).then(() => announce(`${name}: place ${to + 1} of ${last + 1}`));
  };
  const cancel = (event: MouseEvent): void => {
    const focusNeighbour = neighbourOf(event.currentTarget);
    attempt(() => ask('generation.cancel', { id }).then(focusNeighbour));
  };
  return (
    <li className="flex h-10 items-center gap-3">
      <span className="w-20 shrink-0 text-xs text-faint">{waiting ? `${place + 1}` : 'In the making'}</span>
      <a href={filmHash(id)} draggable={false} dir="auto" className="min-w-0 flex-1 truncate text-sm hover:underline">
        {name}
      </a>
      {waiting && (
        <>
          <IconButton
            label={`Move ${name} up`}
            aria-disabled={place === 0}
            className={OFF}
            onClick={() => move(place - 1)}
          >
            <ArrowUp aria-hidden />
          </IconButton>
          <IconButton
            label={`Move ${name} down`}
            aria-disabled={place === last}
            className={OFF}
            onClick={() => move(place + 1)}
          >
            <ArrowDown aria-hidden />
          </IconButton>
        </>
      )}
      <IconButton label={`Cancel ${name}`} onClick={cancel}>
        <X aria-hidden />
      </IconButton>
    </li>
  );
}
