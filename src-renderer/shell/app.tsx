import { Tooltip } from 'radix-ui';
import { useEffect } from 'react';
import { Toaster, toast } from 'sonner';
import { ask, listen } from '../bridge.ts';
import { CreatePage } from '../create/create-page.tsx';
import { EnginesPage } from '../engines/engines-page.tsx';
import { gatherDrafts } from '../feed/drafts.ts';
import { FilmPage } from '../film/film-page.tsx';
import { go, hashOf, type Route, useRoute } from '../lib/route.ts';
import { attempt } from '../lib/tell.ts';
import { LibraryPage } from '../library/library-page.tsx';
import { SettingsPage } from '../settings/settings-page.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { Announcer } from './announcer.tsx';
import { useAppInfo } from './app-info.ts';
import { Rail } from './rail.tsx';
import { useSettings, useTheme } from './theme.ts';
import { troublesOf } from './troubles.ts';

function CurrentPage({ route }: { route: Route }) {
  switch (route.page) {
    case 'create':
      return <CreatePage />;
    case 'library':
      return <LibraryPage />;
    case 'engines':
      return <EnginesPage />;
    case 'settings':
      return <SettingsPage />;
    case 'film':
      return <FilmPage key={route.id} id={route.id} tab={route.tab} />;
  }
}

async function tellTroubles(): Promise<void> {
  const { engines } = await ask('engine.list', {});
  for (const { id, text, how } of troublesOf(engines)) {
    toast.warning(text, { description: how, duration: 20_000, id: `trouble-${id}` });
  }
}

/** Asks main for what the shell shows, and tells once what a film would miss. */
function useStart(): void {
  useEffect(() => {
    attempt(() => useSettings.getState().load());
    attempt(async () => {
      await useAppInfo.getState().load();
      for (const { code, message, hint } of useAppInfo.getState().info?.problems ?? []) {
        toast.warning(message, { description: hint, duration: 20_000, id: code });
      }
    });
    // Looking for ffmpeg starts programs: the window comes first.
    const whenIdle = requestIdleCallback(() => attempt(tellTroubles));
    const stopDrafts = gatherDrafts();
    const stopNavigation = listen('app.navigate', ({ to }) => go({ page: to }));
    return () => {
      cancelIdleCallback(whenIdle);
      stopDrafts();
      stopNavigation();
    };
  }, []);
}

/** The window: rail at the left, one page beside it. */
export function App() {
  const route = useRoute();
  useStart();
  useTheme();
  return (
    <Tooltip.Provider delayDuration={350} skipDelayDuration={150}>
      <div className="grid h-full grid-cols-[72px_minmax(0,1fr)] grid-rows-[minmax(0,1fr)]">
        <Rail route={route} />
        <div className="h-full min-w-0 overflow-hidden">
          <ErrorBoundary resetKey={hashOf(route)}>
            <CurrentPage route={route} />
          </ErrorBoundary>
        </div>
      </div>
      <Announcer />
      <Toaster
        position="bottom-center"
        gap={8}
        toastOptions={{
          style: {
            background: 'var(--high)',
            color: 'var(--ink)',
            borderColor: 'var(--line-strong)',
            boxShadow: 'none',
          },
          className: 'font-sans!',
          classNames: { description: 'text-muted!', actionButton: 'bg-accent! text-on-accent! font-semibold!' },
        }}
      />
    </Tooltip.Provider>
  );
}
