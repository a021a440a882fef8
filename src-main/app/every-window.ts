import { app, BrowserWindow } from 'electron';

/** Runs for each window that is open, and for each that will be. */
export function forEveryWindow(task: (window: BrowserWindow) => void): void {
  for (const window of BrowserWindow.getAllWindows()) task(window);
  app.on('browser-window-created', (_event, window) => task(window));
}
