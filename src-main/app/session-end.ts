import { app, powerMonitor } from 'electron';
import { forEveryWindow } from './every-window.ts';

/** Signals that ask a program to end: a terminal that closes, a service manager, a system that shuts down. */
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/** Tells when the session or the machine ends, or a signal asks the app to; in the last case the app quits as well. */
export function onSessionEnd(tell: () => void): void {
  powerMonitor.on('shutdown', tell);
  forEveryWindow((window) => {
    // Windows only; the first comes early enough for the system not to call the app a hindrance.
    window.on('query-session-end', tell);
    window.on('session-end', tell);
  });
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      tell();
      app.quit();
    });
  }
}
