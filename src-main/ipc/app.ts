import { app, clipboard, shell, type WebContents } from 'electron';
import { ScenewrightError } from '../../src-shared/errors.ts';
import type { Handlers } from './answer.ts';
import { listEngines } from './engine.ts';
import type { Parts } from './parts.ts';
import { writeReport } from './report.ts';

export const appHandlers = (parts: Parts): Handlers<WebContents, 'app'> => ({
  'app.info': () => ({
    version: app.getVersion(),
    electron: process.versions.electron,
    platform: process.platform,
    libraryFolder: parts.library.folder,
    openHosts: [],
    problems: [...parts.library.problems],
  }),
  'app.copyReport': async ({ id }) => {
    const engines = await listEngines(parts);
    clipboard.writeText(writeReport({ library: parts.library, id, version: app.getVersion(), engines }));
    return { copied: true };
  },
  'app.openExternal': async ({ url }) => {
    if (new URL(url).protocol !== 'https:') {
      throw new ScenewrightError({ code: 'FORBIDDEN', message: 'Only https addresses are opened.' });
    }
    await shell.openExternal(url);
    return {};
  },
  'app.newWindow': ({ id }) => {
    parts.openWindow(id);
    return {};
  },
});
