import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's top folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Installed packages of this clone. */
export const nodeModules = join(root, 'node_modules');

/** What set-up remembers about this clone. It lives in node_modules, so that it vanishes with them. */
export const stateFolder = join(nodeModules, '.scenewright');

/** What was fetched or built once, for all clones of this user. */
export const cacheFolder = userCacheFolder(process.platform, process.env, homedir());

/**
 * The folder a platform keeps rebuildable files in; SCENEWRIGHT_CACHE overrides it.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @param {string} home
 * @returns {string}
 */
export function userCacheFolder(platform, env, home) {
  if (env['SCENEWRIGHT_CACHE']) return resolve(env['SCENEWRIGHT_CACHE']);
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'scenewright');
  if (platform === 'win32') return join(env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'scenewright', 'Cache');
  return join(env['XDG_CACHE_HOME'] || join(home, '.cache'), 'scenewright');
}
