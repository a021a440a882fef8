import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readJson } from './json.mjs';
import { npm } from './npm.mjs';
import { nodeModules, root } from './paths.mjs';
import { say } from './say.mjs';

const STRAY_NPM_MS = 15_000;

/**
 * Installs the packages of the lock file, unless they are all there. npm writes its own record of node_modules last,
 * so an install that broke off has none and is done again.
 */
export async function ensureDependencies() {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages ?? {};
  const installed = readJson(join(nodeModules, '.package-lock.json'))?.packages ?? {};
  if (missingPackages(wanted, installed).length === 0) return;
  say('Installing the packages of package-lock.json …');
  const install = () => npm('install the packages', ['ci'], root);
  await install().catch(async (error) => {
    // An npm whose set-up was killed may still be at work here for some seconds.
    if (!/ENOTEMPTY|EEXIST|ENOENT/.test(String(error))) throw error;
    await sleep(STRAY_NPM_MS);
    rmSync(nodeModules, { recursive: true, force: true, maxRetries: 10, retryDelay: 1000 });
    await install();
  });
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage
 */

/**
 * The packages that are not installed in the version the lock file wants. Optional ones may be missing (they are for
 * other platforms), but not be there in another version.
 * @param {Readonly<Record<string, LockedPackage>>} wanted
 * @param {Readonly<Record<string, LockedPackage>>} installed
 * @returns {string[]}
 */
export function missingPackages(wanted, installed) {
  return Object.entries(wanted)
    .filter(([path, { version, integrity, optional, link }]) => {
      if (path === '' || link) return false;
      const found = installed[path];
      if (!found) return !optional;
      return found.version !== version || (integrity !== undefined && found.integrity !== integrity);
    })
    .map(([path]) => path);
}
