import { Pencil } from 'lucide-react';
import { useRef, useState } from 'react';
import { BRIEF_LIMITS } from '../../src-shared/brief-terms.ts';
import { ask } from '../bridge.ts';
import { feedStore } from '../feed/feed-store.ts';
import { useArrival } from '../lib/focus.ts';
import { tellProblem } from '../lib/tell.ts';

export interface FilmTitleProps {
  id: string;
  title: string | null;
  /** Stands in its place until there is a title. */
  placeholder: string;
  /** Renaming needs a row in the library. */
  editable: boolean;
}

/** The title, changed in place: Enter keeps, Escape leaves it as it was. */
export function FilmTitle({ id, title, placeholder, editable }: FilmTitleProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const heading = useArrival();
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setDraft(null);
    requestAnimationFrame(() => opener.current?.focus());
  };
  const keep = (): void => {
    const next = draft?.trim() ?? '';
    close();
    if (!next || next === title) return;
    ask('library.rename', { id, title: next })
      .then((row) => feedStore(id).controller.take(row))
      .catch(tellProblem);
  };
  if (draft !== null) {
    return (
      <input
        // biome-ignore lint/a11y/noAutofocus: the creator just asked to write here
        autoFocus
        dir="auto"
        aria-label="Title"
        value={draft}
        maxLength={BRIEF_LIMITS.titleMax}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
          if (event.key === 'Escape') close();
        }}
        className="title -ml-2 h-9 w-full min-w-0 rounded-lg border border-accent bg-page px-2 text-[26px] select-text outline-none"
      />
    );
  }
  return (
    <div className="group flex h-9 min-w-0 items-center gap-1">
      <h1
        ref={heading}
        tabIndex={-1}
        className={`title min-w-0 truncate text-[26px] leading-9 outline-none ${title ? '' : 'text-muted'}`}
        dir="auto"
        title={title ?? undefined}
      >
        {title ?? placeholder}
      </h1>
      {editable && (
        <button
          ref={opener}
          type="button"
          aria-label="Rename"
          title="Rename"
          onClick={() => setDraft(title ?? '')}
          className="grid size-8 shrink-0 place-items-center rounded-lg text-faint opacity-0 group-hover:opacity-100 hover:bg-high hover:text-ink focus-visible:opacity-100"
        >
          <Pencil aria-hidden className="size-4" />
        </button>
      )}
    </div>
  );
}
