import { app, BrowserWindow } from 'electron';
import { toProblem } from '../../src-shared/errors.ts';
import type { GenerationService } from '../generation/generation-service.ts';
import { killAllChildren } from '../process/children.ts';
import { forEveryWindow } from './every-window.ts';
import { logProblem } from './log.ts';
import { askToQuit } from './quit-question.ts';
import { onSessionEnd } from './session-end.ts';

/** Quitting takes at most this long; what runs is then ended the hard way, and taken up at the next start. */
const PATIENCE_MS = 1000;

export interface QuitOptions {
  service: Pick<GenerationService, 'queue' | 'shutdown'>;
  close: () => void;
}

/**
 * Lets the app quit only after what runs was put down. The creator is asked first when a film is made; never when the
 * system ends the session or a signal asks, as the film goes on at the next start anyway.
 */
export function quitInOrder({ service, close }: QuitOptions): (last: () => void) => void {
  let state: 'open' | 'asking' | 'closing' | 'closed' = 'open';
  let mayAsk = true;
  /** Title of the film that is made, '' before it has one; null when nothing is made. */
  const running = (): string | null => {
    const film = service.queue.view().running;
    return film && (film.title ?? '');
  };

  const putDown = (last: () => void = () => app.quit()): void => {
    state = 'closing';
    for (const window of BrowserWindow.getAllWindows()) window.hide();
    void Promise.race([service.shutdown().then(killAllChildren), patience()])
      .catch((thrown: unknown) => logProblem('quitting', toProblem(thrown)))
      .finally(() => {
        close();
        state = 'closed';
        last();
      });
  };

  const ask = async (title: string): Promise<void> => {
    state = 'asking';
    const answer = await askToQuit(title);
    // Meanwhile the session may have ended, or a signal may have come.
    if (state !== 'asking') return;
    if (answer === 'quit') putDown();
    else state = 'open';
  };

  const beginToQuit = (): void => {
    if (state === 'closing' || state === 'closed' || (state === 'asking' && mayAsk)) return;
    const title = mayAsk ? running() : null;
    if (title === null) putDown();
    else ask(title).catch(() => putDown());
  };

  app.on('before-quit', (event) => {
    if (state === 'closed') return;
    event.preventDefault();
    // Not in the event itself: whoever asked may stand in the middle of a query, and the library answers one at a time.
    setImmediate(beginToQuit);
  });

  // Closing the last window quits, and stays open until the answer: "keep" goes on in it.
  forEveryWindow((window) => {
    window.on('close', (event) => {
      const last = BrowserWindow.getAllWindows().length === 1 && process.platform !== 'darwin';
      if (!last || state === 'closing' || state === 'closed' || !mayAsk) return;
      event.preventDefault();
      app.quit();
    });
  });

  onSessionEnd(() => {
    mayAsk = false;
  });
  return putDown;
}

const patience = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
