import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { mustRun } from './command.mjs';
import { matchesIntegrity } from './hash.mjs';
import { SetupError } from './say.mjs';

/**
 * Runs npm with the host's own Node: the one in node_modules goes away while `npm ci` works.
 * @param {string} purpose completes "Could not …"
 * @param {readonly string[]} args
 * @param {string} cwd
 */
export function npm(purpose, args, cwd) {
  const quiet = ['--loglevel=error', '--no-audit', '--no-fund', '--no-update-notifier'];
  const cli = process.env['npm_execpath'];
  const node = process.env['npm_node_execpath'] ?? process.execPath;
  const started =
    cli && basename(cli) === 'npm-cli.js'
      ? mustRun(purpose, node, [cli, ...args, ...quiet], { cwd })
      : mustRun(purpose, 'npm', [...args, ...quiet], { cwd, shell: process.platform === 'win32' });
  return started;
}

/**
 * Fetches a pinned package through npm's own registry settings and unpacks it.
 * @param {import('./pins.mjs').PinnedPackage} pinned
 * @param {string} folder receives the package's content; whatever else is needed on the way is removed again
 */
export async function unpackPackage({ name, version, integrity }, folder) {
  const download = `${folder}.download`;
  rmSync(download, { recursive: true, force: true });
  mkdirSync(download, { recursive: true });
  mkdirSync(folder, { recursive: true });
  try {
    const purpose = `fetch ${name} ${version}`;
    await npm(purpose, ['pack', `${name}@${version}`, '--silent', '--ignore-scripts'], download);
    const [tarball] = readdirSync(download);
    if (!tarball) throw new SetupError(`Could not ${purpose}: npm brought no file.`);
    const file = join(download, tarball);
    if (!(await matchesIntegrity(file, integrity))) {
      throw new SetupError(`Could not ${purpose}: the file that came is not the one expected (its hash differs).`);
    }
    await mustRun(`unpack ${name}`, 'tar', ['-xzf', file, '-C', folder, '--strip-components=1']);
  } finally {
    rmSync(download, { recursive: true, force: true });
  }
}
