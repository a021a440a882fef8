import { BrowserWindow, dialog, type MessageBoxOptions } from 'electron';

const QUIT = 1;

/** Asks whether to quit while a film is made. Closing the question keeps working. */
export async function askToQuit(title: string): Promise<'keep' | 'quit'> {
  const options: MessageBoxOptions = {
    type: 'question',
    title: 'Scenewright',
    message: title ? `“${title}” is still being made.` : 'A film is still being made.',
    detail: 'It goes on next time you start Scenewright. Finished scenes are not made again.',
    buttons: ['Keep working', 'Quit'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  };
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  const { response } = await (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options));
  return response === QUIT ? 'quit' : 'keep';
}
