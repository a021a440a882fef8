import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { DEFAULT_SIZE, MIN_SIZE, placeWindow, readBounds, writeBounds } from './window-bounds.ts';

export interface WindowOptions {
  pageOrigin: string;
  /** Absolute path of the preload script. */
  preload: string;
  /** Where the last window's place is kept. */
  boundsFile: string;
}

/** The page's own background, so that nothing flashes before it is painted. */
const BACKGROUND = { dark: '#101114', light: '#f3eee4' } as const;

/** Address of the page, at a film when there is an id. */
const pageUrl = (pageOrigin: string, generationId: string | null): string =>
  `${pageOrigin}/index.html${generationId === null ? '' : `#/film/${generationId}`}`;

/** Opens a window; it shows itself once it is painted. */
export function openWindow(
  { pageOrigin, preload, boundsFile }: WindowOptions,
  generationId: string | null,
): BrowserWindow {
  const saved = readBounds(boundsFile);
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  const others = BrowserWindow.getAllWindows().length;
  // A further window stands a little aside, so that it is seen.
  const shifted = saved && { ...saved, x: saved.x + 28 * others, y: saved.y + 28 * others };
  const window = new BrowserWindow({
    ...(placeWindow(shifted, areas) ?? DEFAULT_SIZE),
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    title: 'Scenewright',
    show: false,
    backgroundColor: BACKGROUND[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'],
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      // Chromium would fetch its dictionaries from the net.
      spellcheck: false,
    },
  });
  if (saved?.maximized && others === 0) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => writeBounds(boundsFile, { ...window.getNormalBounds(), maximized: window.isMaximized() }));
  void window.loadURL(pageUrl(pageOrigin, generationId)).catch(() => undefined); // closed before it was loaded
  return window;
}

/** Brings a window to the front, opening one when there is none, at a film when there is an id. */
export function showWindow(options: WindowOptions, generationId: string | null): void {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  if (!window) {
    openWindow(options, generationId);
    return;
  }
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
  // Only the hash changes, so the page stays and keeps what is in its form.
  if (generationId !== null) void window.loadURL(pageUrl(options.pageOrigin, generationId)).catch(() => undefined);
}

/** Absolute path of the preload script beside the bundle. */
export const preloadFile = (mainFolder: string): string => join(mainFolder, '../preload/preload.cjs');
