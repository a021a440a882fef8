import { join } from 'node:path';
import { app } from 'electron';

/** Where films are kept when nobody said otherwise. */
export const defaultLibrary = (): string =>
  process.env['SCENEWRIGHT_LIBRARY'] || join(app.getPath('userData'), 'library');
