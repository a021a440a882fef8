import { BrowserWindow, dialog, type WebContents } from 'electron';
import { addMusicFromFile } from '../generation/add-music.ts';
import { duplicateMusic, removeDraftMusic } from '../library/draft-music.ts';
import type { Handlers } from './answer.ts';
import type { Parts } from './parts.ts';

export const musicHandlers = ({ library, tools }: Parts): Handlers<WebContents, 'music'> => ({
  'music.pick': async (_input, caller) => {
    const path = await askForMusic(caller);
    if (path === null) return { music: null };
    const run = { tools: await tools(), signal: new AbortController().signal };
    return { music: await addMusicFromFile(library, path, run) };
  },
  'music.remove': async ({ id }) => {
    await removeDraftMusic(library, id);
    return {};
  },
  'music.duplicate': async ({ id }) => ({ music: await duplicateMusic(library, id) }),
});

async function askForMusic(caller: WebContents): Promise<string | null> {
  const extensions = ['wav', 'flac', 'mp3', 'ogg', 'oga', 'opus', 'm4a', 'mp4', 'aac', 'aif', 'aiff'];
  const options: Electron.OpenDialogOptions = {
    title: 'Use your own music',
    buttonLabel: 'Use',
    properties: ['openFile'],
    filters: [{ name: 'Music', extensions }],
  };
  const window = BrowserWindow.fromWebContents(caller);
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return canceled ? null : (filePaths[0] ?? null);
}
