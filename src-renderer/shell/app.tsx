import { Tooltip } from 'radix-ui';
import { useEffect } from 'react';
import { Toaster, toast } from 'sonner';
import { ask, listen } from '../bridge.ts';
import { lookWhetherFresh } from '../create/fresh.ts';
import { gatherDrafts } from '../feed/drafts.ts';
import { afterPaint } from '../lib/after-paint.ts';
import { go, hashOf, useRoute } from '../lib/route.ts';
import { attempt } from '../lib/tell.ts';
import { loadQueue, watchQueue } from '../queue/queue-store.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { Announcer } from './announcer.tsx';
import { useAppInfo } from './app-info.ts';
import { CannotStart } from './cannot-start.tsx';
import { CurrentPage, loadPages } from './pages.tsx';
import { Rail } from './rail.tsx';
import { ReportDialog } from './report-dialog.tsx';
import { useSettings, useTheme } from './theme.ts';
import { troublesOf } from './troubles.ts';

/** Asks main for what the shell shows, and tells once what a film would miss. */
async function askMain(): Promise<void> {
  loadPages();
  await useAppInfo.getState().load();
  const { info, problem } = useAppInfo.getState();
  if (problem) return;
  // A library that was mended at its opening says so.
  for (const { code, message, hint } of info?.problems ?? []) {
    toast.warning(message, { description: hint, duration: 20_000, id: code });
  }
  await useSettings.getState().load();
  await lookWhetherFresh();
  await loadQueue();
  // Looking for ffmpeg starts programs: everything else comes first.
  const { engines } = await ask('engine.list', {});
  for (const { id, text, how } of troublesOf(engines)) {
    toast.warning(text, { description: how, duration: 20_000, id: `trouble-${id}` });
  }
  if (info) await import('./start-notes.ts').then(({ showStartNotes }) => showStartNotes(info));
}

/** Listens to main at once, and asks after the first paint: with the first question main opens the library. */
function useStart(): void {
  useEffect(() => {
    const stopAsking = afterPaint(() => attempt(askMain));
    const stopDrafts = gatherDrafts();
    const stopQueue = watchQueue();
    const stopNavigation = listen('app.navigate', ({ to }) => go({ page: to }));
    return () => {
      stopAsking();
      stopDrafts();
      stopQueue();
      stopNavigation();
    };
  }, []);
}

/** The window: rail at the left, one page beside it. */
export function App() {
  const route = useRoute();
  const problem = useAppInfo((s) => s.problem);
  useStart();
  useTheme();
  if (problem) return <CannotStart problem={problem} />;
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
      <ReportDialog />
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
