import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** Between two of these that reach us by different ways (terminal, npm) lies less than that. */
const SAME_SIGNAL_MS = 500;

/**
 * Runs a program in our place: it has our terminal and our process group, its exit code is ours, and we never end
 * before it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string }} [options]
 * @returns {Promise<number>} exit code; 128 + number if a signal ended it
 */
export function runInOurPlace(command, args, { env = process.env, cwd = process.cwd() } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, cwd, stdio: 'inherit' });
    let lastMs = 0;
    const pass = (/** @type {NodeJS.Signals} */ signal) => {
      // Ctrl-C in a terminal has reached the child already, as it has everyone in the group.
      if (signal === 'SIGINT' && hasTerminal()) return;
      const now = Date.now();
      if (now - lastMs > SAME_SIGNAL_MS) child.kill(signal);
      lastMs = now;
    };
    /** @type {NodeJS.Signals[]} */
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, pass);
    const stopWatching = onNpmGone(() => child.kill('SIGTERM'));
    const release = () => {
      stopWatching();
      for (const signal of signals) process.off(signal, pass);
    };
    child.on('error', (error) => {
      release();
      reject(error);
    });
    child.on('exit', (code, signal) => {
      release();
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}

/**
 * npm passes SIGTERM to the shell between us, which ends without a word to us. Nobody waits for us then any more.
 * @param {() => void} act
 * @returns {() => void} ends the watch
 */
function onNpmGone(act) {
  const { ppid } = process;
  if (!process.env['npm_lifecycle_event']) return () => undefined;
  const watch = setInterval(() => {
    if (process.ppid === ppid) return;
    clearInterval(watch);
    act();
  }, 500);
  return () => clearInterval(watch);
}

function hasTerminal() {
  return Boolean(process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY);
}
