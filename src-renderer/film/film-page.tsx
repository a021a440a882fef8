import { SearchX } from 'lucide-react';
import { Tabs } from 'radix-ui';
import { useMemo } from 'react';
import { planFilm } from '../../src-shared/plan.ts';
import { useStarting } from '../create/starting.ts';
import { isOver, scenesOf } from '../feed/derive.ts';
import { useFeed } from '../feed/feed-store.ts';
import { FILM_TABS, go, type FilmTab as Tab } from '../lib/route.ts';
import { useWide } from '../lib/use-media-query.ts';
import { Room } from '../room/room.tsx';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { TabRow } from '../ui/tabs.tsx';
import { BriefTab } from './brief-tab.tsx';
import { FilesTab } from './files-tab.tsx';
import { FilmHeader } from './film-header.tsx';
import { FilmTab } from './film-tab.tsx';
import { ScenesTab } from './scenes-tab.tsx';
import { StartRefused } from './start-refused.tsx';
import { useAnnouncements } from './use-announcements.ts';

const TABS = FILM_TABS.map((value) => ({ value, name: `${value[0]?.toUpperCase()}${value.slice(1)}` }));
const PANEL = 'flex min-h-0 flex-1 flex-col -outline-offset-2';

/** One film, from its first second to its place in the library: the stage at the left, the room at the right. */
export function FilmPage({ id, tab }: { id: string; tab: Tab }) {
  const view = useFeed(id);
  const { feed } = view;
  const wide = useWide();
  const draft = useStarting((s) => s.briefs[id] ?? null);
  const refused = useStarting((s) => s.refused[id] ?? null);
  const scenes = useMemo(() => scenesOf(feed), [feed]);
  const planned = feed.row?.numScenes ?? (draft ? planFilm(draft).scenes : 0);
  useAnnouncements(feed);

  if (refused) return <StartRefused problem={refused} />;
  if (view.missing) {
    return (
      <main className="flex h-full">
        <Empty icon={<SearchX />} title="This film is not in the library">
          <p>It may have been deleted, or made in another library.</p>
          <Button look="primary" onClick={() => go({ page: 'library' })}>
            Go to the library
          </Button>
        </Empty>
      </main>
    );
  }
  // The conversation is in one place at a time: beside the stage, or large in its own tab.
  const beside = wide && tab !== 'conversation';
  return (
    <div
      className={
        beside ? 'grid h-full grid-cols-[minmax(0,1fr)_clamp(340px,29vw,520px)] grid-rows-[minmax(0,1fr)]' : 'h-full'
      }
    >
      <main className="mx-auto flex h-full w-full min-w-0 max-w-[2200px] flex-col px-7 pt-5">
        <FilmHeader id={id} view={view} />
        <Tabs.Root
          value={tab}
          onValueChange={(next) => go({ page: 'film', id, tab: next as Tab })}
          className="mt-1 flex min-h-0 flex-1 flex-col"
        >
          <TabRow label="This film" tabs={TABS} />
          <Tabs.Content value="film" className={PANEL} tabIndex={-1}>
            <FilmTab id={id} view={view} planned={planned} />
          </Tabs.Content>
          <Tabs.Content value="scenes" className={PANEL} tabIndex={-1}>
            <ScenesTab id={id} scenes={scenes} idle={isOver(feed)} />
          </Tabs.Content>
          <Tabs.Content value="conversation" className={`${PANEL} mx-auto w-full max-w-3xl`} tabIndex={-1}>
            <Room id={id} view={view} />
          </Tabs.Content>
          <Tabs.Content value="brief" className={PANEL} tabIndex={-1}>
            {feed.row && <BriefTab row={feed.row} />}
          </Tabs.Content>
          <Tabs.Content value="files" className={PANEL} tabIndex={-1}>
            <FilesTab id={id} version={feed.steps.length} />
          </Tabs.Content>
        </Tabs.Root>
      </main>
      {beside && (
        <aside
          aria-label="The room beside the stage"
          className="h-full min-h-0 border-l border-line bg-raised [--ground:var(--raised)]"
        >
          <Room id={id} view={view} />
        </aside>
      )}
    </div>
  );
}
