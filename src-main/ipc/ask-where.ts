import { join } from 'node:path';
import { app, BrowserWindow, dialog, type WebContents } from 'electron';

/** Asks with the system's dialog where a file is to be saved; null when the creator closed it. */
export async function askWhere(caller: WebContents, title: string, name: string): Promise<string | null> {
  const extension = name.split('.').at(-1) ?? '';
  const options: Electron.SaveDialogOptions = {
    title,
    defaultPath: join(app.getPath('downloads'), name),
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
  };
  const window = BrowserWindow.fromWebContents(caller);
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return canceled || !filePath ? null : filePath;
}
