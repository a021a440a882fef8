import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.mjs';
import { readJson, writeJson } from './json.mjs';
import { withLock } from './lock.mjs';
import { root, stateFolder } from './paths.mjs';
import { SetupError, say } from './say.mjs';
import { toolScript } from './tools.mjs';

/** What a build is made of. */
const SOURCES = [
  'src-main',
  'src-preload',
  'src-renderer',
  'src-shared',
  'electron.vite.config.ts',
  'scripts/lib/credits',
  'THIRD_PARTY.md',
  'package-lock.json',
];

/** Beside the build, so that removing one removes the other. */
const stamp = join(root, 'out', 'built-from.json');

/**
 * Builds the app into out/ if a source changed since the last build.
 * @param {string} node
 * @param {{ again?: boolean }} [options]
 */
export async function ensureBuild(node, { again = false } = {}) {
  if (!again && isBuilt(sourceHash())) return;
  await withLock(join(stateFolder, 'build.lock'), async () => {
    const hash = sourceHash();
    if (!again && isBuilt(hash)) return;
    say('Building the app …');
    forgetBuild();
    removeLeftovers();
    const { code, output } = await run(node, [toolScript('electron-vite'), 'build', '--logLevel', 'warn'], {
      cwd: root,
    });
    if (code !== 0) throw new SetupError(`The app could not be built:\n${output.trimEnd()}`);
    if (output.trim()) say(output.trimEnd());
    writeJson(stamp, { hash });
  });
}

/** Marks out/ as no longer the product of the sources: before a build, and before the development server writes to it. */
export function forgetBuild() {
  rmSync(stamp, { force: true });
}

/** A build that was ended by force leaves electron-vite's compiled configuration beside the sources. */
function removeLeftovers() {
  const leftover = /^electron\.vite\.config\.ts\..*\.mjs$/;
  for (const name of readdirSync(root)) if (leftover.test(name)) rmSync(join(root, name));
}

/** @param {string} hash */
function isBuilt(hash) {
  return readJson(stamp)?.hash === hash && existsSync(join(root, 'out', 'main', 'main.js'));
}

/** Paths and contents of all sources: some hundred small files, read in about 20 ms. */
function sourceHash() {
  const hash = createHash('sha256');
  for (const source of SOURCES) addToHash(hash, source);
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path of a file or folder, from the top
 */
function addToHash(hash, path) {
  const full = join(root, path);
  const stat = statSync(full, { throwIfNoEntry: false });
  if (stat?.isDirectory()) {
    for (const name of readdirSync(full).sort()) addToHash(hash, `${path}/${name}`);
  } else if (stat) {
    hash.update(`${path}\0${stat.size}\0`).update(readFileSync(full));
  }
}
