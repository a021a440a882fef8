import { join } from 'node:path';
import type { ElectronApplication } from 'playwright';
import { contract, pushes } from '../../src-shared/contract.ts';

const PRELOAD = join(import.meta.dirname, '../../out/preload/preload.cjs');

/** Where a stranger sits: another page in a window of its own, or a frame, even of our own address, in our own page. */
export type Stranger = { kind: 'window'; url: string } | { kind: 'frame' };

/**
 * Gives a stranger the app's own preload script, the worst that could happen, and lets it ask over every channel.
 *
 * @returns the answers by channel, and the pushes that it heard while `meanwhile` ran
 */
export async function letAsk(
  app: ElectronApplication,
  stranger: Stranger,
  meanwhile: () => Promise<unknown>,
): Promise<{ answers: Record<string, unknown>; heard: number }> {
  const names = { channels: Object.keys(contract), pushes: Object.keys(pushes) };
  const windowId = await app.evaluate(
    async ({ BrowserWindow, session }, { preload, stranger: { kind, url } }) => {
      const inFrame = session.fromPartition('frames');
      if (kind === 'frame' && !inFrame.protocol.isProtocolHandled('app')) {
        // Our real page refuses frames by its policy: this one has none, so that the sender alone is judged.
        const html = { headers: { 'Content-Type': 'text/html' } };
        inFrame.protocol.handle('app', ({ url: asked }) =>
          Promise.resolve(new Response(asked.endsWith('inner.html') ? '' : '<iframe src="inner.html">', html)),
        );
      }
      const window = new BrowserWindow({
        show: false,
        webPreferences: {
          ...(kind === 'frame' ? { session: inFrame } : {}),
          preload,
          sandbox: true,
          nodeIntegrationInSubFrames: true,
        },
      });
      await window.loadURL(url).catch(() => undefined);
      return window.id;
    },
    {
      preload: PRELOAD,
      stranger: stranger.kind === 'window' ? stranger : { ...stranger, url: 'app://scenewright/index.html' },
    },
  );
  const run = (script: string): Promise<unknown> =>
    app.evaluate(
      ({ BrowserWindow }, { id, kind, code }) => {
        const contents = BrowserWindow.fromId(id)?.webContents;
        const frame = kind === 'frame' ? contents?.mainFrame.frames[0] : contents?.mainFrame;
        return frame?.executeJavaScript(code);
      },
      { id: windowId, kind: stranger.kind, code: script },
    );
  const answers = await run(`(async () => {
    window.heard = 0;
    for (const push of ${JSON.stringify(names.pushes)}) window.scenewright.on(push, () => (window.heard += 1));
    const answers = {};
    for (const channel of ${JSON.stringify(names.channels)}) {
      const [domain, verb] = channel.split('.');
      answers[channel] = await window.scenewright[domain][verb]({});
    }
    return answers;
  })()`);
  await meanwhile();
  const heard = await run('window.heard');
  await app.evaluate(({ BrowserWindow }, id) => BrowserWindow.fromId(id)?.destroy(), windowId);
  return { answers: answers as Record<string, unknown>, heard: Number(heard) };
}
