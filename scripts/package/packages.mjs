import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Arch, build, Platform } from 'electron-builder';
import { configurationFor } from '../../electron-builder.config.mjs';
import { electronEnvironment } from '../lib/electron.mjs';
import { electronVersion } from '../lib/electron-45.mjs';
import { nodeModules, root } from '../lib/paths.mjs';
import { FALLBACK_VERSION } from '../lib/pins.mjs';
import { SetupError, say } from '../lib/say.mjs';
import { writeIcons } from './icons.mjs';
import { stripFiles } from './strip.ts';

/** @type {Readonly<Record<string, Platform>>} */
const PLATFORMS = { linux: Platform.LINUX, win32: Platform.WINDOWS, darwin: Platform.MAC };

/**
 * The app's folder, made of the Electron that set-up chose: nothing is downloaded.
 *
 * @param {{ debuggable: boolean }} options
 * @returns {Promise<string>} its path: dist/linux-unpacked, …
 */
export async function packageFolder({ debuggable }) {
  const output = join(root, debuggable ? 'dist/debuggable' : 'dist');
  rmSync(output, { recursive: true, force: true });
  await pack({ debuggable, target: ['dir'], output, electron: electronOfSetUp() });
  return join(output, folderName(process.platform, process.arch));
}

/** All installers for this system, with the Electron that users get. */
export async function packageInstallers() {
  const electron = electronOfSetUp();
  if (electron.version === FALLBACK_VERSION) {
    throw new SetupError(
      `Installers are made of Electron ${electronVersion()}, and its download cannot be reached. ` +
        '`npm run package:dir` and `npm run package:deb` work without it, with an older Electron and for trying only.',
    );
  }
  sayWhatIsUnsigned(process.platform, process.env);
  await pack({ debuggable: false, target: [], output: join(root, 'dist'), electron });
}

/**
 * What electron-builder calls the folder of an unpacked app.
 *
 * @param {NodeJS.Platform} platform
 * @param {string} arch
 */
export function folderName(platform, arch) {
  const name = platform === 'darwin' ? 'mac' : platform === 'win32' ? 'win' : 'linux';
  const suffix = arch === 'x64' ? '' : `-${arch}`;
  return platform === 'darwin' ? `${name}${suffix}` : `${name}${suffix}-unpacked`;
}

/** @typedef {{ folder: string, version: string, sqliteBinding: string | null }} Electron */

/** @returns {Electron} */
function electronOfSetUp() {
  const { kind, executable, env } = electronEnvironment();
  return kind === 'fallback'
    ? {
        folder: dirname(executable),
        version: FALLBACK_VERSION,
        sqliteBinding: env['SCENEWRIGHT_SQLITE_BINDING'] ?? null,
      }
    : { folder: join(nodeModules, 'electron/dist'), version: electronVersion(), sqliteBinding: null };
}

/** @param {{ debuggable: boolean, target: string[], output: string, electron: Electron }} options */
async function pack({ debuggable, target, output, electron }) {
  const platform = PLATFORMS[process.platform];
  if (!platform) throw new SetupError(`There is no package for ${process.platform}.`);
  writeIcons(join(root, 'out/icons'));
  const os = /** @type {'linux' | 'win32' | 'darwin'} */ (process.platform);
  const config = configurationFor({ os, arch: process.arch, electron, debuggable, env: process.env });
  const arch = process.arch === 'arm64' ? Arch.arm64 : Arch.x64;
  await build({
    projectDir: root,
    targets: platform.createTarget(target, arch),
    publish: 'never',
    config: {
      ...config,
      directories: { ...config.directories, output },
      afterExtract: ({ appOutDir, packager }) => trimElectron(packager.getResourcesDir(appOutDir), appOutDir),
    },
  });
}

/**
 * Takes out what a ready Electron has to start other people's apps. On Linux Chromium's licences, 9 MB, are packed.
 *
 * @param {string} resources
 * @param {string} folder
 */
async function trimElectron(resources, folder) {
  for (const file of ['default_app.asar', 'app']) rmSync(join(resources, file), { recursive: true, force: true });
  for (const file of ['version', '.manifest.json']) rmSync(join(folder, file), { force: true });
  if (process.platform !== 'linux') return;
  const licences = join(folder, 'LICENSES.chromium.html');
  writeFileSync(`${licences}.gz`, gzipSync(readFileSync(licences), { level: 9 }));
  rmSync(licences);
  await stripFiles(['electron', 'chrome_crashpad_handler', 'libvulkan.so.1'].map((file) => join(folder, file)));
}

/**
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 */
function sayWhatIsUnsigned(platform, env) {
  if (platform === 'linux') return;
  if (!env['CSC_LINK'] && !env['CSC_NAME'] && !env['WIN_CSC_LINK']) {
    say('Not signed: no certificate in CSC_LINK, CSC_NAME or WIN_CSC_LINK. Systems will warn about this app.');
  }
  if (platform === 'darwin' && !env['APPLE_API_KEY']) {
    say('Not notarised: no key in APPLE_API_KEY, APPLE_API_KEY_ID and APPLE_API_ISSUER.');
  }
}
