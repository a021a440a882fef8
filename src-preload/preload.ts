import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { CHANNELS, PUSHES } from '../src-shared/channels.ts';
import type { Answer } from '../src-shared/contract.ts';

/** What cannot be copied to main (a function, say) never got there: that too is an answer and not an exception. */
const notSent = (thrown: unknown): Answer<never> => ({
  ok: false,
  problem: {
    code: 'BAD_INPUT',
    message: 'This cannot be sent to the app.',
    hint: 'Try again. If it comes back, copy the report.',
    step: null,
    scene: null,
    fields: null,
    detail: String(thrown),
  },
});

/** `window.scenewright`: a function for each channel of the contract, and `on` for its pushes. */
const bridge: Record<string, unknown> = {
  on: (push: string, listener: (payload: unknown) => void): (() => void) => {
    if (!PUSHES.some((name) => name === push)) throw new Error(`unknown push: ${push}`);
    // The page gets the payload alone: the event object would hand it the sender.
    const receive = (_event: unknown, payload: unknown): void => listener(payload);
    ipcRenderer.on(push, receive);
    return () => void ipcRenderer.off(push, receive);
  },
};

for (const channel of CHANNELS) {
  const [domain = '', verb = ''] = channel.split('.');
  bridge[domain] ??= {};
  const verbs = bridge[domain] as Record<string, (input: unknown) => Promise<Answer<unknown>>>;
  verbs[verb] = (input) => ipcRenderer.invoke(channel, input).catch(notSent);
}

/** Where a dropped file is; empty for all that is no file of this machine, so that no page can name a path. */
function pathOf(file: unknown): string {
  try {
    return webUtils.getPathForFile(file as File);
  } catch {
    return '';
  }
}

const dropModel = (file: unknown): Promise<Answer<unknown>> =>
  ipcRenderer.invoke('language.dropModel', { path: pathOf(file) }).catch(notSent);
Object.assign(bridge['language'] as object, { dropModel });

contextBridge.exposeInMainWorld('scenewright', bridge);
