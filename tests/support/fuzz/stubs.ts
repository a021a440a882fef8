import { join } from 'node:path';
import type { ElectronApplication } from 'playwright';

/** What the app asked of the system while the stubs stood. */
export interface Asked {
  dialogs: number;
  /** Given to the browser. */
  opened: string[];
  /** Given to the file manager. */
  shown: string[];
}

/**
 * Puts stubs in the place of what would reach out of the app: the system's dialogs (closed, or answered with files that
 * are no pictures), the browser, the file manager.
 */
export function stubSystem(app: ElectronApplication, folder: string): Promise<void> {
  const files = ['/etc/passwd', '/dev/zero', '/proc/self/environ', folder, join(folder, 'nothing'), '\0', ''];
  return app.evaluate(({ dialog, shell }, filePaths) => {
    const asked: Asked = { dialogs: 0, opened: [], shown: [] };
    Object.assign(globalThis, { asked });
    dialog.showOpenDialog = (...args: unknown[]) => {
      asked.dialogs += 1;
      const title = (args.at(-1) as { title?: string }).title ?? '';
      const chosen = title === 'Add pictures' && asked.dialogs % 2 === 0 ? filePaths : [];
      return Promise.resolve({ canceled: chosen.length === 0, filePaths: chosen });
    };
    dialog.showSaveDialog = () => {
      asked.dialogs += 1;
      return Promise.resolve({ canceled: true, filePath: '' });
    };
    shell.openExternal = (url) => Promise.resolve(void asked.opened.push(url));
    shell.showItemInFolder = (path) => void asked.shown.push(path);
    shell.openPath = (path) => {
      asked.shown.push(path);
      return Promise.resolve('');
    };
  }, files);
}

export const whatWasAsked = (app: ElectronApplication): Promise<Asked> =>
  app.evaluate(() => (globalThis as unknown as { asked: Asked }).asked);
