import { contextBridge, ipcRenderer } from 'electron';
import type { Answer } from '../src-shared/contract.ts';

/**
 * `window.scenewright`: a function for each channel of the contract, and `on` for its pushes. Main, which has the
 * contract, sends the names along (bundling it here, with its schemas, cost every window 40 ms at start).
 */
const NAMES_FLAG = '--scenewright-bridge=';
const names = process.argv.find((argument) => argument.startsWith(NAMES_FLAG))?.slice(NAMES_FLAG.length) ?? '{}';
const { channels = [], pushes = [] } = JSON.parse(names) as { channels?: string[]; pushes?: string[] };

const bridge: Record<string, unknown> = {
  on: (push: string, listener: (payload: unknown) => void): (() => void) => {
    if (!pushes.includes(push)) throw new Error(`unknown push: ${push}`);
    // The page gets the payload alone: the event object would hand it the sender.
    const receive = (_event: unknown, payload: unknown): void => listener(payload);
    ipcRenderer.on(push, receive);
    return () => void ipcRenderer.off(push, receive);
  },
};

for (const channel of channels) {
  const [domain = '', verb = ''] = channel.split('.');
  bridge[domain] ??= {};
  const verbs = bridge[domain] as Record<string, (input: unknown) => Promise<Answer<unknown>>>;
  verbs[verb] = (input) => ipcRenderer.invoke(channel, input);
}

contextBridge.exposeInMainWorld('scenewright', bridge);
