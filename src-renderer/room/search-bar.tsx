import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { announce } from '../lib/announce.ts';
import { INPUT_LOOK } from '../ui/field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { roomView } from './room-view.ts';
import type { Search } from './use-search.ts';

const countOf = ({ needle, hits, at }: Search): string => {
  if (!needle) return '';
  return hits.length === 0 ? 'none' : `${at + 1} of ${hits.length.toLocaleString('en-GB')}`;
};

/** Searches the conversation: Enter and Shift+Enter walk through what was found, Escape clears and closes. */
export function SearchBar({ id, search }: { id: string; search: Search }) {
  const field = useRef<HTMLInputElement>(null);
  const close = (): void => roomView(id).setState({ query: null, hit: 0 });
  const found = countOf(search);
  const { late } = search;
  useEffect(() => {
    field.current?.focus();
  }, []);
  useEffect(() => {
    if (found && !late) announce(found === 'none' ? 'Nothing found.' : `Found: ${found}.`);
  }, [found, late]);
  return (
    <search className="flex items-center gap-0.5 px-5 pb-2">
      <span className="relative min-w-0 flex-1">
        <input
          ref={field}
          type="text"
          dir="auto"
          value={search.query ?? ''}
          maxLength={200}
          aria-label="Search the conversation"
          placeholder="Search the conversation"
          data-room-search
          onChange={(event) => roomView(id).setState({ query: event.target.value, hit: 0 })}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter') search.step(event.shiftKey ? -1 : 1);
            else if (event.key === 'Escape') close();
            else return;
            event.preventDefault();
          }}
          className={`${INPUT_LOOK} h-8 pr-24`}
        />
        <span
          aria-hidden
          className={`pointer-events-none absolute right-3 top-1.5 text-xs leading-5 tabular-nums ${found === 'none' ? 'text-bad' : 'text-faint'}`}
        >
          {found}
        </span>
      </span>
      <IconButton label="Previous" disabled={search.hits.length === 0} onClick={() => search.step(-1)}>
        <ChevronUp aria-hidden />
      </IconButton>
      <IconButton label="Next" disabled={search.hits.length === 0} onClick={() => search.step(1)}>
        <ChevronDown aria-hidden />
      </IconButton>
      <IconButton label="Close the search" onClick={close}>
        <X aria-hidden />
      </IconButton>
    </search>
  );
}
