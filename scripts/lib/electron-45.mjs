import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines, run } from './command.mjs';
import { readJson } from './json.mjs';
import { nodeModules } from './paths.mjs';
import { say } from './say.mjs';

const folder = join(nodeModules, 'electron');

/** A slow line gets its time; a host that cannot be reached fails within 10 s by itself. */
const TIME_LIMIT_MS = 15 * 60_000;

/** @returns {string} such as 45.4.1 */
export function electronVersion() {
  return readJson(join(folder, 'package.json'))?.version ?? '45';
}

/**
 * The Electron that users get, fetched by its own package on first use.
 * @param {string} node
 * @returns {Promise<{ executable: string } | { problem: string }>}
 */
export async function ensureElectron45(node) {
  const there = installedExecutable();
  if (there) return { executable: there };
  say(`Fetching Electron ${electronVersion()} …`);
  const env = { ...process.env, NODE_USE_ENV_PROXY: '1' };
  const { code, output } = await run(node, [join(folder, 'install.js')], { env, timeLimitMs: TIME_LIMIT_MS });
  const executable = installedExecutable();
  if (code === 0 && executable) return { executable };
  return {
    problem: /fetch failed|ENOTFOUND|ECONN|ETIMEDOUT/.test(output)
      ? 'its download cannot be reached'
      : lastLines(output, 3),
  };
}

/** The executable, if the download had come to its end: path.txt is written last. */
function installedExecutable() {
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const executable = join(folder, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(executable) ? executable : null;
}
