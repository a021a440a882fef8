import { BrowserWindow, Notification, powerSaveBlocker } from 'electron';
import type { StoredEvent } from '../../src-shared/events.ts';

export interface AttentionOptions {
  /** True while a film is made. */
  busy: () => boolean;
  titleOf: (generationId: string) => string | null;
  showFilm: (generationId: string) => void;
}

/** Keeps the machine awake while a film is made, shows how far it is, and says when it is ready. */
export function createAttention({ busy, titleOf, showFilm }: AttentionOptions): (event: StoredEvent) => void {
  let blocker: number | null = null;
  // A notification that nothing holds is collected, and its click with it.
  const shown = new Set<Notification>();

  const stayAwake = (awake: boolean): void => {
    if (awake && blocker === null) blocker = powerSaveBlocker.start('prevent-app-suspension');
    if (!awake && blocker !== null) {
      powerSaveBlocker.stop(blocker);
      blocker = null;
    }
  };

  const notify = (generationId: string, title: string, body: string): void => {
    if (BrowserWindow.getFocusedWindow() !== null || !Notification.isSupported()) return;
    const notification = new Notification({ title, body });
    shown.add(notification);
    notification.on('click', () => showFilm(generationId));
    notification.on('close', () => shown.delete(notification));
    notification.show();
  };

  return (event) => {
    if (event.kind === 'progress') showProgress(event.payload.progress);
    if (event.kind === 'completed')
      notify(event.generationId, 'Your film is ready', titleOf(event.generationId) ?? 'Scenewright');
    if (event.kind === 'status' && event.payload.problem)
      notify(event.generationId, 'Your film waits', event.payload.problem.message);
    if (event.kind === 'status' && event.payload.status === 'running') stayAwake(true);
    if (hasStopped(event)) {
      showProgress(-1);
      // The queue takes the next film up, or not, in a moment of its own.
      setImmediate(() => stayAwake(busy()));
    }
  };
}

/** True when nothing is made of this film until it is taken up again. */
const hasStopped = ({ kind, payload }: StoredEvent): boolean =>
  kind === 'completed' ||
  kind === 'failed' ||
  kind === 'cancelled' ||
  (kind === 'status' && payload.status === 'interrupted');

/** On the dock or the taskbar; -1 takes it away. */
function showProgress(fraction: number): void {
  for (const window of BrowserWindow.getAllWindows()) window.setProgressBar(fraction);
}
