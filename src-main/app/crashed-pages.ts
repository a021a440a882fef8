import { app } from 'electron';
import { forEveryWindow } from './every-window.ts';
import { logInfo } from './log.ts';

/** A page that crashes again and again is left alone after so many times in a minute. */
const MAX_RELOADS = 3;
const MINUTE_MS = 60_000;
/** Ends that are nobody's fault. */
const ORDERLY: ReadonlySet<string> = new Set(['clean-exit', 'killed']);

/** Loads a window's page again when its process crashed: films go on in main, and the page reads where they are. */
export function reviveCrashedPages(): void {
  forEveryWindow((window) => {
    const crashes: number[] = [];
    window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
      logInfo(`the page of a window is gone: ${reason}, exit code ${exitCode}`);
      if (reason === 'clean-exit' || window.isDestroyed()) return;
      crashes.push(Date.now());
      if (crashes.filter((at) => Date.now() - at < MINUTE_MS).length <= MAX_RELOADS) window.webContents.reload();
    });
  });
  app.on('child-process-gone', (_event, { type, reason, exitCode, name }) => {
    if (!ORDERLY.has(reason)) logInfo(`a process is gone: ${name ?? type}, ${reason}, exit code ${exitCode}`);
  });
}
