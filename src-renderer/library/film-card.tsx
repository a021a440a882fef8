import { Film, Star, Trash2 } from 'lucide-react';
import type { MouseEvent } from 'react';
import type { LibraryItem } from '../../src-shared/generation.ts';
import { mediaUrl } from '../../src-shared/media-address.ts';
import { ask } from '../bridge.ts';
import { StatusChip } from '../film/status-badge.tsx';
import { neighbourOf } from '../lib/focus.ts';
import { clock, firstWords, when } from '../lib/format.ts';
import { filmHash } from '../lib/route.ts';
import { attempt } from '../lib/tell.ts';
import { removeWithUndo } from './remove.ts';

const OVER =
  'grid size-8 place-items-center rounded-lg bg-black/65 text-white hover:bg-black/85 focus-visible:outline-white';

const OVER_ALL =
  'outline-none after:absolute after:inset-0 after:rounded-xl focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent-ink';

/** A film of the gallery. */
export function FilmCard({ item, onChange }: { item: LibraryItem; onChange: () => void }) {
  const { id, title, idea, status, posterFileId, durationMs, favourite, createdAt, progress, partial } = item;
  const name = title ?? firstWords(idea, 48);
  const remove = (event: MouseEvent): void => {
    const focusNeighbour = neighbourOf(event.currentTarget);
    attempt(() => removeWithUndo(id, name, onChange).then(focusNeighbour));
  };
  const favour = (): void =>
    attempt(async () => {
      await ask('library.favourite', { id, favourite: !favourite });
      onChange();
    });
  return (
    <article className="group relative h-full overflow-hidden rounded-xl border border-line bg-raised transition-colors hover:border-line-strong">
      <div className="relative aspect-video overflow-hidden bg-stage">
        {posterFileId ? (
          <img
            src={mediaUrl(id, posterFileId)}
            alt=""
            loading="lazy"
            draggable={false}
            className="size-full object-contain"
          />
        ) : (
          <div className="grid size-full place-items-center bg-high text-faint">
            <Film aria-hidden className="size-7" />
          </div>
        )}
        {durationMs !== null && (
          <span className="absolute right-2 bottom-2 rounded-md bg-black/70 px-1.5 tabular-nums text-xs leading-5 text-white">
            {clock(durationMs)}
          </span>
        )}
        {status === 'running' && (
          <span className="absolute inset-x-0 bottom-0 block h-1 bg-line">
            <span className="block h-full bg-accent" style={{ width: `${progress * 100}%` }} />
          </span>
        )}
      </div>
      <div className="p-3">
        <h2 dir="auto" className="title truncate text-[17px] leading-6" title={title ?? undefined}>
          {/* Its area is the whole card; its name is the title alone. */}
          <a href={filmHash(id)} draggable={false} className={OVER_ALL}>
            {name}
          </a>
        </h2>
        <div className="mt-1.5 flex items-center justify-between gap-2">
          <StatusChip status={status} partial={partial} />
          <time dateTime={createdAt} className="truncate text-xs text-faint">
            {when(createdAt)}
          </time>
        </div>
      </div>
      <div className="absolute top-2 right-2 flex gap-1">
        <button
          type="button"
          aria-label={`Delete ${name}`}
          title="Delete"
          onClick={remove}
          className={`${OVER} opacity-0 group-hover:opacity-100 focus-visible:opacity-100`}
        >
          <Trash2 aria-hidden className="size-4" />
        </button>
        <button
          type="button"
          aria-label={`Favourite ${name}`}
          aria-pressed={favourite}
          title="Favourite"
          onClick={favour}
          className={`${OVER} ${favourite ? '' : 'opacity-0 group-hover:opacity-100 focus-visible:opacity-100'}`}
        >
          <Star aria-hidden className={`size-4 ${favourite ? 'fill-[#f0b26b] text-[#f0b26b]' : ''}`} />
        </button>
      </div>
    </article>
  );
}
