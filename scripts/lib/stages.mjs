import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild } from './build.mjs';
import { hasDisplay } from './display.mjs';
import { electronEnvironment } from './electron.mjs';
import { readJson } from './json.mjs';
import { root } from './paths.mjs';
import { ensureSystemPackages, VIRTUAL_DISPLAY } from './system-packages.mjs';
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

/**
 * Runs tests of the built app, on a display made for them where there is none.
 * @param {string} node
 * @param {string} project of vitest.config.ts
 */
async function onDisplay(node, project) {
  await ensureBuild(node);
  if (hasDisplay()) return vitest(node, project);
  await ensureSystemPackages(VIRTUAL_DISPLAY);
  return withVirtualDisplay((env) => vitest(node, project, env));
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
 */
async function vitest(node, project, env = {}) {
  if (!existsSync(join(root, 'tests', project))) return { passed: 0, failed: 0 };
  const folder = mkdtempSync(join(tmpdir(), 'scenewright-tests-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  try {
    const args = [toolScript('vitest'), 'run', '--project', project, '--passWithNoTests', ...reporters];
    const exitCode = await runNode(node, args, { ...electronEnvironment().env, ...env });
    return countTests(readJson(file), exitCode);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
