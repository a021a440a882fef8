import type { WebContents } from 'electron';
import type { EngineState } from '../../src-shared/contract.ts';
import { toProblem } from '../../src-shared/errors.ts';
import type { Capabilities } from '../engines/engine.ts';
import type { Handlers } from './answer.ts';
import type { Parts } from './parts.ts';

export const engineHandlers = (parts: Parts): Handlers<WebContents, 'engine'> => ({
  'engine.list': async () => ({ engines: await listEngines(parts) }),
});

/** Every engine with what it says of itself; one that cannot even say that is shown as an error. */
export async function listEngines({ studio, tools }: Pick<Parts, 'studio' | 'tools'>): Promise<EngineState[]> {
  const ask = async (
    kind: EngineState['kind'],
    id: string,
    detect: () => Promise<Capabilities>,
  ): Promise<EngineState> => {
    try {
      return { id, kind, ...(await detect()) };
    } catch (thrown) {
      return { id, kind, name: id, state: 'error', detail: toProblem(thrown).message };
    }
  };
  return Promise.all([
    ask('language', studio.language.id, () => studio.language.detect()),
    ask('picture', studio.picture.id, () => studio.picture.detect()),
    ask('voice', studio.voice.id, () => studio.voice.detect()),
    ask('music', studio.music.id, () => studio.music.detect()),
    ask('film', 'ffmpeg', () => detectFfmpeg(tools)),
  ]);
}

const WHERE = {
  settings: 'chosen in the settings',
  packaged: 'came with the app',
  static: 'came with the app',
  path: 'found on this machine',
} as const;

async function detectFfmpeg(tools: Parts['tools']): Promise<Capabilities> {
  try {
    const { version, source } = await tools();
    return { name: 'ffmpeg', state: 'ready', detail: `Version ${version}, ${WHERE[source]}.` };
  } catch (thrown) {
    const { code, message, hint } = toProblem(thrown);
    return {
      name: 'ffmpeg',
      state: code === 'FFMPEG_MISSING' ? 'missing' : 'error',
      detail: `${message} ${hint}`.trim(),
    };
  }
}
