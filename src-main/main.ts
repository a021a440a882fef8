import { join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { app, type BrowserWindow, dialog, Menu, nativeTheme, protocol, session } from 'electron';
import { readCommandLine } from './app/command-line.ts';
import { defaultLibrary } from './app/default-library.ts';
import { keepTheme, readKeptTheme } from './app/kept-theme.ts';
import { buildMenu } from './app/menu.ts';
import { pageOrigin } from './app/page-origin.ts';
import { answerPage } from './app/page-scheme.ts';
import { registerSchemes } from './app/schemes.ts';
import { hardenContents, hardenProcess, hardenSession } from './app/security.ts';
import { openWindow, preloadFile, showWindow } from './app/windows.ts';
import type { House, HouseOptions } from './house.ts';
import { openChannels } from './ipc/doors.ts';

/*
 * The start: nothing is loaded here that the first window does not need. Library, engines and pipeline are the house
 * (house.ts), which opens when the page, once painted, asks its first question.
 */
const PATIENCE_MS = 3000;
const mainFolder = import.meta.dirname;
const startedFor = readCommandLine(process.argv, !app.isPackaged);
if (startedFor.kind === 'generate') runInTerminal(startedFor.args).catch(cannotStart);
else if (app.requestSingleInstanceLock()) startApp(resolve(startedFor.library ?? defaultLibrary()));
else app.quit();

async function runInTerminal(args: string[]): Promise<void> {
  const terminal = await import('./app/terminal.ts');
  await terminal.runInTerminal(args);
}

/** The app with its windows. Everything up to `whenReady` has to happen before Chromium starts. */
function startApp(libraryFolder: string): void {
  const origin = pageOrigin();
  registerSchemes();
  hardenProcess(origin);
  hardenContents(origin);
  app
    .whenReady()
    .then(() => showApp(libraryFolder, origin))
    .catch(cannotStart);
}

function showApp(libraryFolder: string, origin: string): void {
  const userData = app.getPath('userData');
  const themeFile = join(userData, 'theme');
  nativeTheme.themeSource = readKeptTheme(themeFile);
  const window = { pageOrigin: origin, preload: preloadFile(mainFolder), boundsFile: join(userData, 'window.json') };
  Menu.setApplicationMenu(buildMenu({ openWindow: () => openWindow(window, null), libraryFolder }));
  hardenSession(session.defaultSession, origin);
  protocol.handle('app', (request) => answerPage(request, join(mainFolder, '../renderer')));

  const first = openWindow(window, null);
  const options: HouseOptions = {
    libraryFolder,
    userData,
    pageOrigin: origin,
    openWindow: (id) => openWindow(window, id),
    showWindow: (id) => showWindow(window, id),
    showTheme: (theme) => {
      nativeTheme.themeSource = theme;
      keepTheme(themeFile, theme);
    },
  };
  let opening: Promise<House> | null = null;
  const house = (): Promise<House> => {
    opening ??= openHouse(options);
    return opening;
  };
  // The page asks its first question when it is painted: that opens the house.
  openChannels(house, origin);
  protocol.handle('media', async (request) => (await house()).answerMedia(request));
  whenPageIsSilent(first, () => void house().catch(() => undefined));

  app.on('second-instance', () => showWindow(window, null));
  app.on('activate', () => showWindow(window, null));
  app.on('window-all-closed', () => process.platform !== 'darwin' && app.quit());
}

/** In parts, the largest of them a film's own rooms: between them a key that is being typed gets through to the page. */
async function openHouse(options: HouseOptions): Promise<House> {
  const parts = [
    () => import('../src-shared/contract.ts'),
    () => import('./library/library.ts'),
    () => import('./app/log.ts'),
    () => import('./generation/builtin-studio.ts'),
    () => import('./generation/service.ts'),
  ];
  for (const part of parts) {
    await part();
    await setImmediate();
  }
  const house = await import('./house.ts');
  await setImmediate();
  return house.openHouse(options);
}

/** A page that never asks must not keep films that were interrupted waiting. */
function whenPageIsSilent({ webContents }: BrowserWindow, act: () => void): void {
  webContents.once('did-finish-load', () => setTimeout(act, PATIENCE_MS));
  webContents.once('did-fail-load', act);
  webContents.once('render-process-gone', act);
}

function cannotStart(thrown: unknown): void {
  dialog.showErrorBox(
    'Scenewright could not start.',
    thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
  );
  app.exit(1);
}
