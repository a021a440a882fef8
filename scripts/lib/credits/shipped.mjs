import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What is built into the window stands in package.json with what only builds it. */
export const IN_THE_WINDOW = [
  '@tanstack/react-virtual',
  'diff',
  'lucide-react',
  'radix-ui',
  'react',
  'react-dom',
  'sonner',
  'tailwindcss',
  'zustand',
];

/**
 * A package of the lock file that is part of the app.
 * @typedef {object} Shipped
 * @property {string} name
 * @property {string} path from the repository's top: `node_modules/zod`
 * @property {string} version
 * @property {string | null} licence as the lock file states it
 */

/**
 * Every package that the app is made of: what it runs with, what is built into the window, Electron, and what these
 * need in turn. Peers and packages for development are left out.
 * @param {{ packages: Record<string, any> }} lock
 * @returns {Shipped[]} by name
 */
export function shippedPackages(lock) {
  const top = lock.packages[''];
  const roots = [...Object.keys(top.dependencies), ...Object.keys(top.optionalDependencies), ...IN_THE_WINDOW];
  /** @type {Map<string, Shipped>} */
  const found = new Map();
  const waiting = roots.map((name) => ({ name, from: '' }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const path = resolveIn(lock, next.name, next.from);
    if (path === null || found.has(path)) continue;
    const { version, license, dependencies = {}, optionalDependencies = {} } = lock.packages[path];
    found.set(path, { name: next.name, path, version, licence: license ?? null });
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) waiting.push({ name, from: path });
  }
  const electron = lock.packages['node_modules/electron'];
  found.set('node_modules/electron', {
    name: 'electron',
    path: 'node_modules/electron',
    version: electron.version,
    licence: electron.license,
  });
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en') || a.path.localeCompare(b.path, 'en'));
}

/** Those that are there: packages for other systems are not. @param {string} root @param {Shipped[]} packages */
export const installed = (root, packages) => packages.filter(({ path }) => existsSync(join(root, path)));

/**
 * Where Node finds a package, asked by another; null for one that is not in the lock file (an optional one).
 * @param {{ packages: Record<string, any> }} lock
 * @param {string} name
 * @param {string} from path of the one that asks; '' is the app
 */
function resolveIn(lock, name, from) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const path = `${folder ? `${folder}/` : ''}node_modules/${name}`;
    if (lock.packages[path]) return path;
    if (folder === '') return null;
  }
}
