import { contextBridge, ipcRenderer } from 'electron';
import { CHANNELS, PUSHES } from '../src-shared/channels.ts';
import type { Answer } from '../src-shared/contract.ts';

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
  verbs[verb] = (input) => ipcRenderer.invoke(channel, input);
}

contextBridge.exposeInMainWorld('scenewright', bridge);
