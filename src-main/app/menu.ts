import { app, BrowserWindow, Menu, type MenuItemConstructorOptions, shell } from 'electron';
import type { PushPayload } from '../../src-shared/contract.ts';

export interface MenuActions {
  openWindow: () => BrowserWindow;
  libraryFolder: string;
}

/** The application's menu: the system's own roles, and where one can go. */
export function buildMenu({ openWindow, libraryFolder }: MenuActions): Menu {
  const goTo = (to: PushPayload<'app.navigate'>['to']): void => {
    const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
    if (window) window.webContents.send('app.navigate', { to });
    else openWindow().webContents.once('did-finish-load', () => goTo(to));
  };
  const isMac = process.platform === 'darwin';
  const settings: MenuItemConstructorOptions = {
    label: 'Settings…',
    accelerator: 'CmdOrCtrl+,',
    click: () => goTo('settings'),
  };
  const about: MenuItemConstructorOptions = { label: `About ${app.name}`, click: () => goTo('about') };
  const appMenu: MenuItemConstructorOptions = {
    label: app.name,
    submenu: [
      about,
      { type: 'separator' },
      settings,
      { type: 'separator' },
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      { type: 'separator' },
      { role: 'quit' },
    ],
  };
  return Menu.buildFromTemplate([
    ...(isMac ? [appMenu] : []),
    {
      label: '&File',
      submenu: [
        { label: 'New film', accelerator: 'CmdOrCtrl+N', click: () => goTo('create') },
        { label: 'New window', accelerator: 'CmdOrCtrl+Shift+N', click: () => void openWindow() },
        { type: 'separator' },
        { label: 'Library', accelerator: 'CmdOrCtrl+L', click: () => goTo('library') },
        { label: 'Engines', accelerator: 'CmdOrCtrl+E', click: () => goTo('engines') },
        ...(isMac ? [] : [settings]),
        { type: 'separator' },
        isMac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    { role: 'editMenu' },
    {
      label: '&View',
      submenu: [
        { role: 'reload' },
        { role: 'toggleDevTools' },
        { type: 'separator' },
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
      ],
    },
    { role: 'windowMenu' },
    {
      role: 'help',
      submenu: [
        { label: 'Open the library folder', click: () => void shell.openPath(libraryFolder) },
        { label: 'Show the log', click: () => void showLog() },
        ...(isMac ? [] : ([{ type: 'separator' }, about] satisfies MenuItemConstructorOptions[])),
      ],
    },
  ]);
}

async function showLog(): Promise<void> {
  const { logFile } = await import('./log.ts');
  shell.showItemInFolder(logFile());
}
