import { app, BrowserWindow } from 'electron';
import { toProblem } from '../../src-shared/errors.ts';
import { killAllChildren } from '../process/children.ts';
import { logProblem } from './log.ts';

/** Quitting takes at most this long; what runs is then ended the hard way, and taken up at the next start. */
const PATIENCE_MS = 1000;

/** Lets the app quit only after what runs was put down, whoever asks it to: menu, last window, signal or system. */
export function quitInOrder({ shutDown, close }: { shutDown: () => Promise<void>; close: () => void }): void {
  let state: 'open' | 'closing' | 'closed' = 'open';
  app.on('before-quit', (event) => {
    if (state === 'closed') return;
    event.preventDefault();
    if (state === 'closing') return;
    state = 'closing';
    for (const window of BrowserWindow.getAllWindows()) window.hide();
    void Promise.race([shutDown().then(killAllChildren), patience()])
      .catch((thrown: unknown) => logProblem('quitting', toProblem(thrown)))
      .finally(() => {
        close();
        state = 'closed';
        app.quit();
      });
  });
}

const patience = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
