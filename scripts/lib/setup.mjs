import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { chooseElectron, isElectronThere } from './electron.mjs';
import { ensureFfmpeg } from './ffmpeg.mjs';
import { sha256, sha256OfFile } from './hash.mjs';
import { readJson, writeJson } from './json.mjs';
import { withLock } from './lock.mjs';
import { ensureNode } from './node24.mjs';
import { cacheFolder, root, stateFolder } from './paths.mjs';
import { ensureSystemPackages, WINDOW_AND_FILM } from './system-packages.mjs';

/** Raised when set-up itself changes, so that clones that are set up already take part. */
const EDITION = 1;

/** Written when everything is done, and never before: whatever breaks off is done again. */
const stamp = join(stateFolder, 'setup.json');

/**
 * @typedef {object} SetupStamp
 * @property {number} edition
 * @property {string} lock hash of package-lock.json
 * @property {string} node the Node to build and test with
 * @property {string[]} missing system packages that only a person can install; asked for again on the next run
 * @property {import('./electron.mjs').ChosenElectron} electron
 */

/**
 * Brings this clone to where the app can be built and started. When that is so already it takes milliseconds: one small
 * file is hashed, a few are looked at.
 * @param {{ again?: boolean }} [options] `again` does every check, even if all seems well
 * @returns {Promise<SetupStamp>}
 */
export async function ensureSetup({ again = false } = {}) {
  const done = again ? null : finishedSetup();
  if (done) return done;
  return withLock(join(cacheFolder, 'locks', `${sha256(root).slice(0, 16)}.lock`), async () => {
    const doneMeanwhile = again ? null : finishedSetup();
    if (doneMeanwhile) return doneMeanwhile;
    rmSync(stamp, { force: true });
    const lock = lockHash();
    const missing = await ensureSystemPackages(WINDOW_AND_FILM);
    await ensureDependencies();
    const node = await ensureNode();
    await ensureFfmpeg(node);
    const electron = await chooseElectron(node);
    const finished = { edition: EDITION, lock, node, missing, electron };
    writeJson(stamp, finished);
    return finished;
  });
}

/** @returns {SetupStamp | null} */
function finishedSetup() {
  /** @type {SetupStamp | null} */
  const found = readJson(stamp);
  if (found?.edition !== EDITION || found.lock !== lockHash()) return null;
  if (found.missing.length > 0) return null;
  return existsSync(found.node) && isElectronThere(found.electron) ? found : null;
}

function lockHash() {
  return sha256OfFile(join(root, 'package-lock.json'));
}
