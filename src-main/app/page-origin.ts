import { app } from 'electron';
import { APP_ORIGIN } from './schemes.ts';

/** Where our page comes from: the app's own scheme, or electron-vite's server while developing. */
export function pageOrigin(): string {
  const server = process.env['ELECTRON_RENDERER_URL'];
  return server && !app.isPackaged ? server.replace(/\/$/, '') : APP_ORIGIN;
}
