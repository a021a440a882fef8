// npm run package:smoke: the packaged app of this system makes a film, by its own command line. For the release.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findTools } from '../src-main/film/tools.ts';
import { mustRun } from './lib/command.mjs';
import { root } from './lib/paths.mjs';
import { runMain, SetupError, say } from './lib/say.mjs';

const RESOURCES = { linux: 'resources', win32: 'resources', darwin: 'Scenewright.app/Contents/Resources' };
const LAUNCHER = process.platform === 'win32' ? 'scenewright.cmd' : 'scenewright';
const SHORT = ['--length', '10', '--scenes', '3', '--resolution', '360p'];

await runMain(async () => {
  const inside = RESOURCES[/** @type {keyof typeof RESOURCES} */ (process.platform)];
  const folder = readdirSync(join(root, 'dist')).find((name) => existsSync(join(root, 'dist', name, inside, 'bin')));
  if (!folder) throw new SetupError('There is no packaged app in dist: run `npm run package:dir` first.');
  const resources = join(root, 'dist', folder, inside);
  // A machine with an ffmpeg of its own would make the film too.
  const own = await findTools({ resourcesPath: resources, path: '' }).catch(() => null);
  if (own?.source !== 'packaged') throw new SetupError('The packaged app carries no ffmpeg that runs here.');
  const launcher = join(resources, 'bin', LAUNCHER);
  const work = mkdtempSync(join(tmpdir(), 'scenewright-smoke-'));
  try {
    const film = join(work, 'film.mp4');
    const args = ['generate', 'A fox looks for the sea and finds it', ...SHORT, '--library', join(work, 'library')];
    // A .cmd is started by the shell; its arguments here hold no more than spaces.
    const shell = process.platform === 'win32';
    const quoted = [...args, '-o', film].map((argument) => (shell ? `"${argument}"` : argument));
    await mustRun('make a film with the packaged app', shell ? `"${launcher}"` : launcher, quoted, { shell });
    if (!existsSync(film)) throw new SetupError('The packaged app said that it made a film, and there is none.');
    say(`The packaged app in dist/${folder} made a film by its own ffmpeg ${own.version}.`);
    return 0;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});
