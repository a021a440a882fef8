import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { mustRun } from './command.mjs';
import { ensureKeptFolder } from './kept-folder.mjs';
import { cacheFolder, root } from './paths.mjs';
import { say } from './say.mjs';
import { COMPILER, ensureSystemPackages } from './system-packages.mjs';

/** Raised when the recipe below changes. */
const RECIPE = 2;

const require = createRequire(join(root, 'package.json'));

/**
 * Builds the SQLite binding for the fallback Electron. The one inside better-sqlite3 needs Node-API 10, and that
 * Electron has 9; scripts/sqlite-binding/references.h bridges it. Two sources and a compiler are all it takes: no gyp,
 * no Python, no headers from the network.
 * @returns {Promise<string>} path of the .node file; it loads in Node 20, Node 24 and Electron 33
 */
export async function ensureSqliteBinding() {
  const source = dirname(require.resolve('better-sqlite3/package.json'));
  const { version } = require('better-sqlite3/package.json');
  const folder = join(cacheFolder, `better-sqlite3-${version}-r${RECIPE}-${process.platform}-${process.arch}`);
  await ensureKeptFolder(folder, async (partial) => {
    await ensureSystemPackages(COMPILER);
    say('Building the SQLite binding for it (about a minute, once for all clones) …');
    await build(source, partial);
  });
  return join(folder, 'better_sqlite3.node');
}

/**
 * @param {string} source the folder of better-sqlite3
 * @param {string} folder receives the binding
 */
async function build(source, folder) {
  const work = join(folder, 'work');
  mkdirSync(work);
  const sqlite = join(work, 'sqlite3.o');
  const addon = join(work, 'addon.o');
  const binding = join(folder, 'better_sqlite3.node');
  const common = ['-c', '-O2', '-fPIC', '-w', '-fvisibility=hidden', '-DNDEBUG', `-I${join(source, 'deps/sqlite3')}`];
  await Promise.all([
    compile('gcc', [
      ...common,
      '-std=c99',
      '-D_GNU_SOURCE',
      ...definesIn(readFileSync(join(source, 'deps/defines.gypi'), 'utf8')),
      join(source, 'deps/sqlite3/sqlite3.c'),
      `-o${sqlite}`,
    ]),
    compile('g++', [
      ...common,
      '-std=c++20',
      '-fno-exceptions',
      '-fno-rtti',
      ...ADDON_DEFINES,
      ...headerFolders(source).map((header) => `-I${header}`),
      ...['-include', join(root, 'scripts/sqlite-binding/references.h')],
      join(source, 'src/better_sqlite3.cpp'),
      `-o${addon}`,
    ]),
  ]);
  // The C++ runtime goes in too: the binding then asks nothing of the machine but libc.
  const link = ['-shared', '-static-libstdc++', '-static-libgcc', '-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL'];
  await compile('g++', [...link, addon, sqlite, '-ldl', `-o${binding}`]);
  rmSync(work, { recursive: true });
}

/** As in better-sqlite3's binding.gyp, but for Node-API 9. */
const ADDON_DEFINES = [
  '-DNAPI_VERSION=9',
  '-DNAPI_DISABLE_CPP_EXCEPTIONS',
  '-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
  '-DNODE_GYP_MODULE_NAME=better_sqlite3',
];

/** @param {string} source */
function headerFolders(source) {
  const nodeApi = dirname(require.resolve('node-api-headers/package.json'));
  const wrapper = dirname(createRequire(join(source, 'package.json')).resolve('node-addon-api/package.json'));
  return [join(nodeApi, 'include'), wrapper];
}

/**
 * The compile options of SQLite that better-sqlite3 keeps in a gyp file, as compiler flags.
 * @param {string} gypi
 * @returns {string[]}
 */
export function definesIn(gypi) {
  return [...gypi.matchAll(/^\s*'([A-Z][A-Z0-9_]*(?:=[^']*)?)',/gm)].map((match) => `-D${match[1]}`);
}

/**
 * @param {'gcc' | 'g++'} compiler
 * @param {string[]} args
 */
async function compile(compiler, args) {
  await mustRun('build the SQLite binding', compiler, args);
}
