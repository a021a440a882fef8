import { toast } from 'sonner';
import type { AppInfo } from '../../src-shared/contract.ts';
import { ask } from '../bridge.ts';
import { go } from '../lib/route.ts';
import { attempt } from '../lib/tell.ts';
import { allowUpdates, followUpdates, useUpdates } from '../settings/update-store.ts';
import { showReport } from './report-dialog.tsx';
import { useSettings } from './theme.ts';
import { dismissTip, tipIsWanted } from './tips.ts';

/** What a window says once after its start. Comes after everything that is worked with. */
export async function showStartNotes({ endedUnexpectedly }: AppInfo): Promise<void> {
  if (endedUnexpectedly) tellUnexpectedEnd();
  followUpdates();
  useUpdates.subscribe(({ state }, before) => {
    if (state?.kind === 'available' && before.state?.kind !== 'available') tellRelease(state.release.version);
  });
  await useUpdates.getState().load();
  askAboutUpdates();
}

function tellUnexpectedEnd(): void {
  toast.message('Scenewright closed unexpectedly last time.', {
    id: 'unexpected-end',
    description: 'Nothing finished was lost.',
    duration: Number.POSITIVE_INFINITY,
    closeButton: true,
    action: { label: 'Copy report', onClick: () => showReport(null) },
    cancel: { label: 'Open logs', onClick: () => attempt(() => ask('app.showLogs', {})) },
  });
}

/** The settings show it anyway while they are open. */
function tellRelease(version: string): void {
  if (window.location.hash === '#/settings') return;
  toast.message(`Scenewright ${version} is out.`, {
    id: 'release',
    description: 'Nothing is downloaded until you say so.',
    duration: 20_000,
    closeButton: true,
    action: { label: 'What is new', onClick: () => go({ page: 'settings' }) },
  });
}

/** Asked once, where the app can update itself; closing the question means no. */
function askAboutUpdates(): void {
  const { state } = useUpdates.getState();
  if (state?.kind !== 'idle' || !tipIsWanted('updates') || useSettings.getState().settings?.updates) return;
  const answered = (): void => attempt(() => dismissTip('updates'));
  toast.message('Look for new versions?', {
    id: 'updates',
    description: 'Once a day, at github.com, and never while a film is made. Otherwise the app stays offline.',
    duration: Number.POSITIVE_INFINITY,
    position: 'bottom-right',
    closeButton: true,
    action: {
      label: 'Yes',
      onClick: () =>
        attempt(async () => {
          await dismissTip('updates');
          await allowUpdates(true);
        }),
    },
    cancel: { label: 'No', onClick: answered },
    onDismiss: answered,
  });
}
