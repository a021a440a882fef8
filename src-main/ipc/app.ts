import { app, BrowserWindow, clipboard, shell, type WebContents } from 'electron';
import { ScenewrightError } from '../../src-shared/errors.ts';
import { crashDumps } from '../app/crash-dumps.ts';
import { logFile } from '../app/log.ts';
import { openHosts } from '../engines/language/http/address.ts';
import { readLanguageSettings } from '../library/language-settings.ts';
import { aboutApp } from './about.ts';
import type { Handlers } from './answer.ts';
import { listEngines } from './engine.ts';
import type { Parts } from './parts.ts';
import { lastLines, writeReport } from './report.ts';

/** What each window shows: only that is copied, and the page cannot put anything else on the clipboard. */
const shownReports = new WeakMap<WebContents, string>();

/** More than anybody looks at, and few enough for the machine. */
export const MAX_WINDOWS = 12;

export const appHandlers = (parts: Parts): Handlers<WebContents, 'app'> => ({
  'app.info': () => ({
    version: app.getVersion(),
    electron: process.versions.electron,
    platform: process.platform,
    libraryFolder: parts.library.folder,
    openHosts: openHosts(readLanguageSettings(parts.library)),
    updateHosts: parts.updateHosts(),
    problems: [...parts.library.problems],
    endedUnexpectedly: parts.tellUnexpectedEnd(),
  }),
  'app.about': () => aboutApp(parts),
  'app.report': async ({ id }, caller) => {
    const engines = await listEngines(parts);
    const text = writeReport({
      library: parts.library,
      id,
      version: app.getVersion(),
      engines,
      log: await lastLines(logFile()),
      crashes: crashDumps().map(({ at }) => at),
    });
    shownReports.set(caller, text);
    return { text };
  },
  'app.copyReport': (_input, caller) => {
    const text = shownReports.get(caller);
    if (text !== undefined) clipboard.writeText(text);
    return { copied: text !== undefined };
  },
  'app.showLogs': () => {
    shell.showItemInFolder(logFile());
    return {};
  },
  'app.showLibrary': async () => {
    const wrong = await shell.openPath(parts.library.folder);
    if (wrong) throw cannotShow(wrong);
    return {};
  },
  'app.openExternal': async ({ url }) => {
    const { protocol, href } = new URL(url);
    if (protocol !== 'https:') {
      throw new ScenewrightError({
        code: 'FORBIDDEN',
        message: 'Only https addresses are opened.',
        hint: 'Copy the address and open it in a browser.',
      });
    }
    // As the parser wrote it, not as it was sent: no line break or blank reaches the system's opener.
    await shell.openExternal(href);
    return {};
  },
  'app.newWindow': ({ id }) => {
    if (BrowserWindow.getAllWindows().length >= MAX_WINDOWS) throw tooManyWindows();
    parts.openWindow(id);
    return {};
  },
});

const cannotShow = (detail: string): ScenewrightError =>
  new ScenewrightError({
    code: 'NOT_FOUND',
    message: 'The library folder could not be shown.',
    hint: 'Open it in your file manager.',
    detail,
  });

const tooManyWindows = (): ScenewrightError =>
  new ScenewrightError({
    code: 'CONFLICT',
    message: `${MAX_WINDOWS} windows are open already.`,
    hint: 'Close one to open another.',
  });
