import { BrowserWindow } from 'electron';
import type { Push, PushPayload } from '../../src-shared/contract.ts';
import { pageOrigin } from '../app/page-origin.ts';
import { isPageUrl } from './trusted-sender.ts';

/** Pushes to every window that shows our page. */
export function broadcast<P extends Push>(push: P, payload: PushPayload<P>): void {
  for (const { webContents } of BrowserWindow.getAllWindows()) {
    if (!webContents.isDestroyed() && isPageUrl(webContents.getURL(), pageOrigin())) webContents.send(push, payload);
  }
}

/** Says that rows of the gallery changed. */
export const libraryChanged = (...ids: string[]): void => broadcast('library.changed', { ids });
