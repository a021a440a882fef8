import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { mustRun, run } from './command.mjs';
import { say } from './say.mjs';

/**
 * A Debian package, and the programs by which one sees that it is there; a library has none and is asked for by name.
 * @typedef {{ name: string, programs?: string[] }} SystemPackage
 */

/** What the app needs: Electron's libraries, and ffmpeg for the film. @type {SystemPackage[]} */
export const WINDOW_AND_FILM = [
  { name: 'libgtk-3-0' },
  { name: 'libnss3' },
  { name: 'libasound2' },
  { name: 'libgbm1' },
  { name: 'libatk-bridge2.0-0' },
  { name: 'libxss1' },
  { name: 'ffmpeg', programs: ['ffmpeg', 'ffprobe'] },
];

/** A display for tests on machines without one. @type {SystemPackage[]} */
export const VIRTUAL_DISPLAY = [
  { name: 'xvfb', programs: ['Xvfb', 'xvfb-run'] },
  { name: 'xauth', programs: ['xauth'] },
];

/** For the SQLite binding of the fallback Electron. @type {SystemPackage[]} */
export const COMPILER = [{ name: 'g++', programs: ['gcc', 'g++'] }];

/**
 * Sees to Linux packages that npm cannot bring: installed when root on Debian or Ubuntu, otherwise one message says
 * what to type, and set-up goes on. Other systems bring all of it.
 * @param {readonly SystemPackage[]} packages
 * @returns {Promise<string[]>} what is still missing
 */
export async function ensureSystemPackages(packages) {
  if (process.platform !== 'linux') return [];
  const missing = await missingOf(packages);
  if (missing.length === 0) return [];
  if (onPath('apt-get') && process.getuid?.() === 0) {
    await install(missing);
    return [];
  }
  if (onPath('apt-get')) {
    say(`Some system packages are missing. Please run:\n\n  sudo apt-get install -y ${missing.join(' ')}\n`);
  } else {
    say(`Some system packages are missing. Please install what Debian calls: ${missing.join(' ')}`);
  }
  return missing;
}

/**
 * @param {readonly SystemPackage[]} packages
 * @returns {Promise<string[]>}
 */
async function missingOf(packages) {
  const libraries = packages.filter(({ programs }) => !programs).map(({ name }) => name);
  const installed = await installedLibraries(libraries);
  return packages
    .filter(({ name, programs }) => (programs ? !programs.every(onPath) : !installed.has(name)))
    .map(({ name }) => name);
}

/**
 * @param {readonly string[]} names
 * @returns {Promise<Set<string>>} by the names asked for
 */
async function installedLibraries(names) {
  // Debian 13 and Ubuntu 24.04 renamed some: libgtk-3-0t64
  const query = names.flatMap((name) => [name, `${name}t64`]);
  const { code, output } = await run('dpkg-query', ['-W', ...query]);
  if (code === -1) return new Set(names); // not Debian: nothing to ask, Electron itself will name what it lacks
  return new Set([...output.matchAll(/^([^:\s]+?)(?:t64)?(?::\S+)?\t\S/gm)].map(([, name = '']) => name));
}

/** @param {readonly string[]} missing */
async function install(missing) {
  say(`Installing system packages: ${missing.join(' ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=120'];
  await mustRun('update the package lists', 'apt-get', [...wait, 'update', '-q'], { env });
  const names = await Promise.all(missing.map(nameHere));
  const args = [...wait, 'install', '-y', '-q', '--no-install-recommends', ...names];
  await mustRun('install system packages', 'apt-get', args, { env });
}

/**
 * The name a package has on this release.
 * @param {string} name
 */
async function nameHere(name) {
  const { output } = await run('apt-cache', ['policy', `${name}t64`]);
  return /Candidate: (?!\(none\))/.test(output) ? `${name}t64` : name;
}

/**
 * @param {string} program
 * @returns {boolean}
 */
export function onPath(program) {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => folder && existsSync(join(folder, program)));
}
