import { Info, ListFilter, Search as SearchIcon } from 'lucide-react';
import { isOver, statusOf } from '../feed/derive.ts';
import type { FeedView } from '../feed/feed-controller.ts';
import { count } from '../lib/format.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Conversation } from './conversation.tsx';
import { FilterBar } from './filter-bar.tsx';
import { JumpMenu, RoomMenu } from './room-menus.tsx';
import { clearFilter, roomView, useRoomView } from './room-view.ts';
import { SayBox } from './say-box.tsx';
import { SearchBar } from './search-bar.tsx';
import { useSearch } from './use-search.ts';
import { openSearch, useSearchKeys } from './use-search-keys.ts';
import { useTalk } from './use-talk.ts';

/** The room: who said what, and a place for the creator's own word. */
export function Room({ id, view }: { id: string; view: FeedView }) {
  const { feed } = view;
  const talk = useTalk(id, feed);
  const search = useSearch(id, talk);
  const filterOpen = useRoomView(id, (room) => room.filterOpen);
  useSearchKeys(id);
  const all = feed.messages.length;
  const { filtering, shown } = talk;
  const anything = all + feed.notes.length > 0;
  return (
    <section aria-label="Conversation" className="flex h-full min-h-0 flex-1 flex-col">
      <header className="flex h-14 shrink-0 items-center gap-2 ps-5 pe-3">
        <h2 className="font-semibold whitespace-nowrap">The room</h2>
        <span className="min-w-0 flex-1 truncate text-[13px] text-faint tabular-nums">
          {filtering ? `${shown.toLocaleString('en-GB')} of ${count(all, 'message')}` : count(all, 'message')}
        </span>
        {anything && (
          <div className="flex">
            <IconButton label="Search (F)" aria-pressed={search.query !== null} onClick={() => openSearch(id)}>
              <SearchIcon aria-hidden />
            </IconButton>
            <IconButton
              label="Filter"
              aria-expanded={filterOpen}
              className={filtering ? 'text-accent-ink' : undefined}
              onClick={() => roomView(id).setState({ filterOpen: !filterOpen })}
            >
              <ListFilter aria-hidden />
            </IconButton>
            <JumpMenu id={id} sections={talk.sections} />
            <RoomMenu id={id} sections={talk.sections} />
          </div>
        )}
      </header>
      {search.query !== null && <SearchBar id={id} search={search} />}
      {filterOpen && anything && <FilterBar id={id} facets={talk.facets} filtering={filtering} />}
      {view.recovered > 0 && (
        <p role="note" className="mx-5 flex gap-2 border-y border-line py-2 text-xs text-muted">
          <Info aria-hidden className="mt-px size-3.5 shrink-0" />
          Some live updates did not arrive and were read from the library. Nothing is lost.
        </p>
      )}
      <Conversation id={id} talk={talk} search={search} empty={<NoRows id={id} view={view} filtering={filtering} />} />
      <SayBox id={id} />
    </section>
  );
}

function NoRows({ id, view, filtering }: { id: string; view: FeedView; filtering: boolean }) {
  const status = statusOf(view.feed);
  const waiting =
    status === 'queued'
      ? 'The room opens when the film before this one is finished.'
      : isOver(view.feed)
        ? 'Nothing was said in this room.'
        : 'The director is reading your idea. What is said here stays with the film.';
  return (
    <div className="m-auto flex max-w-64 flex-col items-center gap-3 text-center text-[13px] text-faint">
      <p>{filtering ? 'No message matches these filters.' : waiting}</p>
      {filtering && (
        <Button size="small" onClick={() => clearFilter(id)}>
          Show all messages
        </Button>
      )}
    </div>
  );
}
