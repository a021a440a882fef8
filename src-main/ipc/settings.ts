import { BrowserWindow, dialog, type WebContents } from 'electron';
import type { ParsedInput, Settings } from '../../src-shared/contract.ts';
import { ScenewrightError } from '../../src-shared/errors.ts';
import { readSettings, writeSettings } from '../library/app-settings.ts';
import type { Handlers } from './answer.ts';
import type { Parts } from './parts.ts';

export const settingsHandlers = ({ library, showTheme, updates }: Parts): Handlers<WebContents, 'settings'> => ({
  'settings.get': () => readSettings(library),
  'settings.set': (change) => {
    refusePaths(change, readSettings(library));
    const settings = writeSettings(library, change);
    showTheme(settings.theme);
    if (change.updates !== undefined) updates.lookAround();
    if (change.updates) updates.lookQuietly();
    return settings;
  },
  'settings.pickProgram': async ({ program }, caller) => {
    const path = await askForProgram(caller, program);
    return path === null ? null : writeSettings(library, { [`${program}Path`]: path });
  },
});

/** The page may forget a path but never name one: paths come from the system's dialog. */
function refusePaths(change: ParsedInput<'settings.set'>, now: Settings): void {
  for (const key of ['ffmpegPath', 'ffprobePath'] as const) {
    const path = change[key];
    if (path === undefined || path === null || path === now[key]) continue;
    throw new ScenewrightError({
      code: 'FORBIDDEN',
      message: 'A program is chosen with the dialog.',
      hint: 'Press Choose.',
    });
  }
}

async function askForProgram(caller: WebContents, program: 'ffmpeg' | 'ffprobe'): Promise<string | null> {
  const options: Electron.OpenDialogOptions = {
    title: `Where is ${program}?`,
    properties: ['openFile'],
    ...(process.platform === 'win32' ? { filters: [{ name: 'Programs', extensions: ['exe'] }] } : {}),
  };
  const window = BrowserWindow.fromWebContents(caller);
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return canceled ? null : (filePaths[0] ?? null);
}
