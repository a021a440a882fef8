import { delimiter, dirname, join } from 'node:path';
import { runInOurPlace } from './child.mjs';
import { readJson } from './json.mjs';
import { nodeModules, root } from './paths.mjs';

/**
 * The JavaScript file behind a package's command: started by path, it needs no shell and is the same on every system.
 * @param {string} name of the package
 * @param {string} [command] if it differs from the name
 */
export function toolScript(name, command = name) {
  const { bin } = readJson(join(nodeModules, name, 'package.json'));
  return join(nodeModules, name, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Runs a Node script of a tool with the set-up's Node, first on PATH for whatever it starts itself.
 * @param {string} node
 * @param {readonly string[]} args script and its arguments
 * @param {NodeJS.ProcessEnv} [env] additions
 * @param {readonly string[]} [wrapper] a command that runs the command after it
 */
export function runNode(node, args, env = {}, wrapper = []) {
  const path = [dirname(node), join(nodeModules, '.bin'), process.env['PATH']].join(delimiter);
  const [command = node, ...rest] = [...wrapper, node, ...args];
  return runInOurPlace(command, rest, { cwd: root, env: { ...process.env, PATH: path, ...env } });
}
