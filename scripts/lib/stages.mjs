import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild } from './build.mjs';
import { hasDisplay } from './display.mjs';
import { electronEnvironment } from './electron.mjs';
import { readJson } from './json.mjs';
import { root } from './paths.mjs';
import { ensureSystemPackages, onPath, VIRTUAL_DISPLAY } from './system-packages.mjs';
import { countTests } from './test-report.mjs';
import { runNode, toolScript } from './tools.mjs';
import { withVirtualDisplay } from './virtual-display.mjs';

/**
 * A stage of `npm test`, and what it counted.
 * @typedef {(node: string) => Promise<import('./test-report.mjs').Count>} Stage
 */

/** In the order in which they run: the quick ones first. @type {Readonly<Record<string, Stage>>} */
export const STAGES = {
  typecheck: (node) => check(node, [toolScript('typescript', 'tsc'), '-b']),
  lint: (node) => check(node, [toolScript('@biomejs/biome', 'biome'), 'check', '--error-on-warnings', '.']),
  build: async (node) => {
    await ensureBuild(node);
    return { passed: 0, failed: 0 };
  },
  unit: (node) => vitest(node, 'unit'),
  integration: (node) => vitest(node, 'integration'),
  faults: (node) => onDisplay(node, 'faults'),
  e2e: (node) => onDisplay(node, 'e2e'),
};

/** Stages that run only when they are named. @type {Readonly<Record<string, Stage>>} */
export const FURTHER_STAGES = { package: packaged };

/**
 * Packages the app, as a .deb too where it can be installed, and tests it, with the network cut where that is allowed.
 * @param {string} node
 */
async function packaged(node) {
  await ensureBuild(node);
  const isRoot = process.getuid?.() === 0;
  const kind = isRoot && onPath('dpkg-deb') ? '--deb' : '--dir';
  if ((await runNode(node, ['scripts/package/run.ts', kind])) !== 0) return { passed: 0, failed: 1 };
  return onDisplay(node, 'package', isRoot && onPath('unshare') && onPath('ip') ? WITHOUT_NETWORK : []);
}

/** Runs what follows in a network of its own, in which only this machine itself is reached. */
const WITHOUT_NETWORK = [
  'unshare',
  '--net',
  'sh',
  '-c',
  'ip link set lo up && SCENEWRIGHT_NETWORK=cut exec "$@"',
  'sh',
];

/**
 * Runs tests of the built app, on a display made for them where there is none.
 * @param {string} node
 * @param {string} project of vitest.config.ts
 * @param {readonly string[]} [wrapper] a command that runs the command after it
 */
async function onDisplay(node, project, wrapper = []) {
  await ensureBuild(node);
  if (hasDisplay()) return vitest(node, project, {}, wrapper);
  await ensureSystemPackages(VIRTUAL_DISPLAY);
  return withVirtualDisplay((env) => vitest(node, project, env, wrapper));
}

/**
 * A check is no test: it counts only when it fails.
 * @param {string} node
 * @param {readonly string[]} args
 */
async function check(node, args) {
  return { passed: 0, failed: (await runNode(node, args)) === 0 ? 0 : 1 };
}

/**
 * @param {string} node
 * @param {string} project of vitest.config.ts
 * @param {NodeJS.ProcessEnv} [env]
 * @param {readonly string[]} [wrapper]
 */
async function vitest(node, project, env = {}, wrapper = []) {
  if (!existsSync(join(root, 'tests', project))) return { passed: 0, failed: 0 };
  const folder = mkdtempSync(join(tmpdir(), 'scenewright-tests-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  try {
    const args = [toolScript('vitest'), 'run', '--project', project, '--passWithNoTests', ...reporters];
    const exitCode = await runNode(node, args, { ...electronEnvironment().env, ...env }, wrapper);
    return countTests(readJson(file), exitCode);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
