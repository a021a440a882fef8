import { LibraryBig, SearchX } from 'lucide-react';
import { useDeferredValue } from 'react';
import { useArrival } from '../lib/focus.ts';
import { count } from '../lib/format.ts';
import { go } from '../lib/route.ts';
import { QueuePanel } from '../queue/queue-panel.tsx';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Filters } from './filters.tsx';
import { Gallery } from './gallery.tsx';
import { useQuery } from './query.ts';
import { useLibrary } from './use-library.ts';

const EVERYTHING = { search: '', status: 'all', favourites: false } as const;

/** Every film, finished or not. */
export function LibraryPage() {
  const heading = useArrival();
  const query = useDeferredValue(useQuery());
  const list = useLibrary(query);
  const { total } = list;
  const narrowed = query.search !== '' || query.status !== 'all' || query.favourites;
  return (
    <main className="mx-auto flex h-full w-full max-w-[2200px] flex-col px-7 pt-7">
      <header className="mb-5 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div>
          <h1 ref={heading} tabIndex={-1} className="title text-[30px] leading-tight outline-none">
            Library
          </h1>
          <p aria-live="polite" className="mt-0.5 h-5 text-[13px] text-muted">
            {total !== null && count(total, 'film')}
          </p>
        </div>
        <Filters />
      </header>
      <QueuePanel />
      {total === 0 && narrowed && (
        <Empty icon={<SearchX />} title="No film is like that">
          <p>Try fewer words, or look at all films.</p>
          <Button onClick={() => useQuery.setState(EVERYTHING)}>Show all films</Button>
        </Empty>
      )}
      {total === 0 && !narrowed && (
        <Empty icon={<LibraryBig />} title="Your films will be here">
          <p>
            Write an idea, and a room of writers and directors makes a film of it. Everything they make is kept here,
            finished or not: the film, its scenes, and what was said.
          </p>
          <Button look="primary" onClick={() => go({ page: 'create' })}>
            Make the first film
          </Button>
        </Empty>
      )}
      {total !== null && total > 0 && <Gallery list={list} total={total} />}
    </main>
  );
}
