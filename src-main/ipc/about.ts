import { app } from 'electron';
import type { Output } from '../../src-shared/contract.ts';
import type { Parts } from './parts.ts';

/** Versions of the app and of what it runs on; ffmpeg's as it was found. */
export async function aboutApp({ library, tools }: Pick<Parts, 'library' | 'tools'>): Promise<Output<'app.about'>> {
  const { electron, chrome, node } = process.versions;
  const ffmpeg = await tools().then(
    ({ version }) => version,
    () => 'not found',
  );
  return {
    versions: [
      { name: 'Scenewright', version: app.getVersion() },
      { name: 'Electron', version: electron },
      { name: 'Chromium', version: chrome },
      { name: 'Node.js', version: node },
      { name: 'SQLite', version: library.sqliteVersion },
      { name: 'ffmpeg', version: ffmpeg },
    ],
  };
}
