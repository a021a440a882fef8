import { spawn } from 'node:child_process';
import { SetupError } from './say.mjs';

/**
 * @typedef {object} CommandOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} [timeLimitMs]
 * @property {boolean} [shell]
 *
 * @typedef {{ code: number, output: string }} CommandResult
 */

/**
 * Runs a command quietly and keeps what it printed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<CommandResult>} code -1 if it could not be started or took too long
 */
export function run(command, args, { cwd, env = process.env, timeLimitMs = 0, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, shell, timeout: timeLimitMs, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: -1, output: output + error.message }));
    child.on('close', (code) => resolve({ code: code ?? -1, output }));
  });
}

/**
 * Runs a command quietly; when it fails, what it printed becomes the message.
 * @param {string} purpose completes "Could not …"
 * @param {string} command
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<string>} what it printed
 */
export async function mustRun(purpose, command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code === 0) return output;
  throw new SetupError(`Could not ${purpose} (${command} ${args.join(' ')}, exit ${code}):\n${lastLines(output, 40)}`);
}

/**
 * @param {string} text
 * @param {number} count
 */
export function lastLines(text, count) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}
