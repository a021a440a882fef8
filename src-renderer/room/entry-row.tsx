import { Info, TriangleAlert } from 'lucide-react';
import type { Entry } from './entries.ts';
import { Message } from './message.tsx';

/** One line of the conversation, whichever kind it is. */
export function EntryRow({ entry, position, total }: { entry: Entry; position: number; total: number }) {
  switch (entry.kind) {
    case 'message':
      return <Message event={entry.event} position={position} total={total} />;
    case 'scene':
      return (
        <div className="flex items-center gap-4 pt-1 text-xs text-faint">
          <span aria-hidden className="h-px flex-1 bg-line" />
          <h3>{entry.scene === null ? 'The whole film' : `Scene ${entry.scene}`}</h3>
          <span aria-hidden className="h-px flex-1 bg-line" />
        </div>
      );
    case 'note': {
      const Icon = entry.event.payload.level === 'warning' ? TriangleAlert : Info;
      return (
        <p
          role="note"
          dir="auto"
          className="words flex gap-2.5 rounded-lg border border-line bg-page px-3 py-2 text-[13px] text-muted"
        >
          <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-accent-ink" />
          {entry.event.payload.text}
        </p>
      );
    }
  }
}
