import { spawn } from 'node:child_process';
import { constants } from 'node:os';
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
 * Runs a command quietly and keeps what it printed. If we are told to stop meanwhile, we stop after the command has:
 * npm tidies up when it is interrupted, and must not do so under the hands of the next set-up.
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
    const stopIfTold = holdSignals(child);
    child.on('error', (error) => {
      stopIfTold();
      resolve({ code: -1, output: output + error.message });
    });
    child.on('close', (code) => {
      stopIfTold();
      resolve({ code: code ?? -1, output });
    });
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} to be called when it has ended; does not return if we were told to stop
 */
function holdSignals(child) {
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  /** @type {NodeJS.Signals | null} */
  let told = null;
  const hold = (/** @type {NodeJS.Signals} */ signal) => {
    told = signal;
    child.kill(signal);
  };
  for (const signal of signals) process.on(signal, hold);
  return () => {
    for (const signal of signals) process.off(signal, hold);
    if (told) process.exit(128 + constants.signals[told]);
  };
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
  throw new SetupError(`Could not ${purpose} (${command} ${args.join(' ')}, exit ${code}):\n${excerpt(output, 20)}`);
}

/**
 * The beginning and the end of a long output: npm tells the cause first, compilers and apt tell it last.
 * @param {string} text
 * @param {number} count of lines from each end
 */
export function excerpt(text, count) {
  const lines = text.trimEnd().split('\n');
  if (lines.length <= count * 2) return lines.join('\n');
  return [...lines.slice(0, count), `… (${lines.length - count * 2} lines)`, ...lines.slice(-count)].join('\n');
}

/**
 * @param {string} text
 * @param {number} count
 */
export function lastLines(text, count) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}
