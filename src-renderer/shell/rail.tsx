import { Clapperboard, LibraryBig, Settings, SlidersHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { useStarting } from '../create/starting.ts';
import { statusOf } from '../feed/derive.ts';
import { feedStore } from '../feed/feed-store.ts';
import { hashOf, type Route } from '../lib/route.ts';
import { cx } from '../ui/cx.ts';
import { OfflineBadge } from './offline-badge.tsx';
import { railPage } from './rail-page.ts';

interface RailItem {
  route: Route;
  name: string;
  icon: ReactNode;
}

const PLACES: RailItem[] = [
  { route: { page: 'create' }, name: 'Create', icon: <Clapperboard /> },
  { route: { page: 'library' }, name: 'Library', icon: <LibraryBig /> },
  { route: { page: 'engines' }, name: 'Engines', icon: <SlidersHorizontal /> },
];

function RailLink({ item, current }: { item: RailItem; current: boolean }) {
  return (
    <a
      href={hashOf(item.route)}
      aria-current={current ? 'page' : undefined}
      draggable={false}
      className={cx(
        'flex h-[54px] w-[54px] flex-col items-center justify-center gap-1 rounded-xl text-[11px] transition-colors [&_svg]:size-5 [&_svg]:stroke-[1.75]',
        current ? 'bg-high text-ink' : 'text-faint hover:text-ink',
      )}
    >
      <span aria-hidden>{item.icon}</span>
      {item.name}
    </a>
  );
}

function useRailPage(route: Route): RailItem['route']['page'] {
  const id = route.page === 'film' ? route.id : '';
  // The film's page follows it; the rail only looks at what is known.
  const status = useStore(feedStore(id).store, ({ feed }) => statusOf(feed));
  const startedHere = useStarting(({ briefs }) => briefs[id] !== undefined);
  return railPage(route, status, startedHere);
}

/** The way round the app, always at the left. */
export function Rail({ route }: { route: Route }) {
  const page = useRailPage(route);
  return (
    <nav aria-label="Main" className="flex h-full w-[72px] flex-col items-center gap-1.5 border-r border-line py-4">
      <a href="#/create" draggable={false} className="mb-3 rounded-[11px]">
        <span
          aria-hidden
          className="title grid size-9 place-items-center rounded-[11px] bg-linear-to-br from-[#f3c07f] to-[#cf7a4e] text-lg text-[#21160a]"
        >
          S
        </span>
        <span className="sr-only">Scenewright: new film</span>
      </a>
      {PLACES.map((item) => (
        <RailLink key={item.name} item={item} current={page === item.route.page} />
      ))}
      <div className="flex-1" />
      <RailLink
        item={{ route: { page: 'settings' }, name: 'Settings', icon: <Settings /> }}
        current={page === 'settings'}
      />
      <OfflineBadge />
    </nav>
  );
}
