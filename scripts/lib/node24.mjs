import { existsSync, lstatSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ensureKeptFolder } from './kept-folder.mjs';
import { unpackPackage } from './npm.mjs';
import { cacheFolder, nodeModules } from './paths.mjs';
import { NODE_MAJOR, NODE_PACKAGES } from './pins.mjs';
import { SetupError, say } from './say.mjs';

/** Node's own file name in its package. */
const BINARY = process.platform === 'win32' ? 'node.exe' : 'node';

/** The oldest Node that vitest 5 and electron 45 accept, for platforms where no newer one can be fetched. */
const OLDEST = [22, 12];

/**
 * Finds the Node that builds and tests run on: the host's own when it is new enough, else a pinned one that is fetched
 * once and placed first on the PATH of every `npm run`.
 * @returns {Promise<string>} path of the executable
 */
export async function ensureNode() {
  if (isNewEnough(process.versions.node) && !isFetched(process.execPath)) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  const pinned = NODE_PACKAGES[platform];
  if (!pinned) {
    if (isAtLeast(process.versions.node, OLDEST)) return process.execPath;
    throw new SetupError(
      `This is Node ${process.versions.node}, and none newer can be fetched for ${platform}: install Node ${NODE_MAJOR}.`,
    );
  }
  const folder = join(cacheFolder, `node-${pinned.version}-${platform}`);
  await ensureKeptFolder(folder, async (partial) => {
    say(`Fetching Node ${pinned.version} for builds and tests (this is Node ${process.versions.node}) …`);
    const whole = `${partial}.whole`;
    try {
      await unpackPackage(pinned, whole);
      for (const part of ['LICENSE', 'bin']) renameSync(join(whole, part), join(partial, part));
    } finally {
      rmSync(whole, { recursive: true, force: true }); // headers and manuals are of no use here
    }
  });
  const node = join(folder, 'bin', BINARY);
  placeOnPath(node);
  return node;
}

/** @param {string} version */
function isNewEnough(version) {
  return isAtLeast(version, [NODE_MAJOR, 0]);
}

/** @param {string} executable */
function isFetched(executable) {
  return executable.startsWith(cacheFolder) || executable.startsWith(nodeModules);
}

/**
 * @param {string} version such as 22.12.0
 * @param {readonly number[]} least major and minor
 */
export function isAtLeast(version, [leastMajor = 0, leastMinor = 0]) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

/**
 * `npm run` puts node_modules/.bin first on PATH. Windows starts no links from there; its scripts name Node by path.
 * @param {string} node
 */
function placeOnPath(node) {
  if (process.platform === 'win32') return;
  const link = join(nodeModules, '.bin', 'node');
  if (existsSync(link) && !lstatSync(link).isSymbolicLink()) return;
  mkdirSync(join(nodeModules, '.bin'), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(node, link);
}
