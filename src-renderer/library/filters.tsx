import { Search, Star } from 'lucide-react';
import { STATUSES } from '../../src-shared/statuses.ts';
import { STATUS_NAMES } from '../lib/names.ts';
import { Button } from '../ui/button.tsx';
import { INPUT_LOOK } from '../ui/field.tsx';
import { type LibraryQuery, useQuery } from './query.ts';

const SORTS: Record<LibraryQuery['sort'], string> = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  title: 'By title',
  longest: 'Longest first',
};
const SELECT = 'h-9 rounded-lg border border-line-strong bg-raised px-2.5 text-sm';

/** Search, status, order and favourites. */
export function Filters() {
  const query = useQuery();
  return (
    <search className="flex flex-wrap items-center gap-2">
      <div className="relative">
        <Search aria-hidden className="pointer-events-none absolute top-2.5 left-3 size-4 text-faint" />
        <input
          type="search"
          aria-label="Search"
          placeholder="Title or idea"
          maxLength={200}
          value={query.search}
          onChange={(event) => useQuery.setState({ search: event.target.value })}
          className={`${INPUT_LOOK} w-56 pl-9`}
        />
      </div>
      <select
        aria-label="Status"
        value={query.status}
        onChange={(event) => useQuery.setState({ status: event.target.value as LibraryQuery['status'] })}
        className={SELECT}
      >
        <option value="all">All films</option>
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {STATUS_NAMES[status][0]?.toUpperCase()}
            {STATUS_NAMES[status].slice(1)}
          </option>
        ))}
      </select>
      <select
        aria-label="Order"
        value={query.sort}
        onChange={(event) => useQuery.setState({ sort: event.target.value as LibraryQuery['sort'] })}
        className={SELECT}
      >
        {Object.entries(SORTS).map(([sort, name]) => (
          <option key={sort} value={sort}>
            {name}
          </option>
        ))}
      </select>
      <Button aria-pressed={query.favourites} onClick={() => useQuery.setState({ favourites: !query.favourites })}>
        <Star aria-hidden className={`size-4 ${query.favourites ? 'fill-accent text-accent' : ''}`} />
        Favourites
      </Button>
    </search>
  );
}
