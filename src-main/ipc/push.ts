import { BrowserWindow } from 'electron';
import type { Push, PushPayload } from '../../src-shared/contract.ts';

/** Pushes to every window. */
export function broadcast<P extends Push>(push: P, payload: PushPayload<P>): void {
  for (const { webContents } of BrowserWindow.getAllWindows()) {
    if (!webContents.isDestroyed()) webContents.send(push, payload);
  }
}

/** Says that rows of the gallery changed. */
export const libraryChanged = (...ids: string[]): void => broadcast('library.changed', { ids });
