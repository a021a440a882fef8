import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { hashFile } from './hash.mjs';
import { readJson, writeJson } from './json.mjs';
import { withLock } from './lock.mjs';

const MANIFEST = '.manifest.json';

/**
 * A folder of the user's cache that is made once and shared by all clones. It is built beside its place and renamed
 * into it, so it is there whole or not at all; a manifest of hashes tells on each later set-up whether it still is.
 * @param {string} folder
 * @param {(partial: string) => Promise<void>} build fills an empty folder
 */
export async function ensureKeptFolder(folder, build) {
  if (await isIntact(folder)) return;
  await withLock(`${folder}.lock`, async () => {
    if (await isIntact(folder)) return; // another clone was faster
    removeLeftovers(folder);
    const partial = `${folder}.partial-${process.pid}`;
    mkdirSync(partial, { recursive: true });
    try {
      await build(partial);
      writeJson(join(partial, MANIFEST), await manifestOf(partial));
      rmSync(folder, { recursive: true, force: true });
      renameSync(partial, folder);
    } finally {
      rmSync(partial, { recursive: true, force: true });
    }
  });
}

/**
 * Whether every file of the folder is the one that was put there.
 * @param {string} folder
 */
export async function isIntact(folder) {
  const expected = readJson(join(folder, MANIFEST));
  if (!expected) return false;
  try {
    const found = await manifestOf(folder);
    return JSON.stringify(found) === JSON.stringify(expected);
  } catch {
    return false;
  }
}

/**
 * @param {string} folder
 * @returns {Promise<Record<string, string>>} hash by path
 */
async function manifestOf(folder) {
  /** @type {Record<string, string>} */
  const hashes = {};
  for (const path of filesUnder(folder)) hashes[path] = await hashFile(join(folder, path));
  return hashes;
}

/**
 * @param {string} folder
 * @param {string} [prefix]
 * @returns {string[]}
 */
function filesUnder(folder, prefix = '') {
  return readdirSync(join(folder, prefix))
    .sort()
    .flatMap((name) => {
      const path = prefix ? `${prefix}/${name}` : name;
      if (path === MANIFEST) return [];
      return statSync(join(folder, path)).isDirectory() ? filesUnder(folder, path) : [path];
    });
}

/**
 * Half-built folders of runs that were broken off. Called under the lock, so nobody is still at work in them.
 * @param {string} folder
 */
function removeLeftovers(folder) {
  mkdirSync(dirname(folder), { recursive: true });
  for (const name of readdirSync(dirname(folder))) {
    if (!name.startsWith(`${basename(folder)}.partial-`)) continue;
    rmSync(join(dirname(folder), name), { recursive: true, force: true });
  }
}
