import { spawn } from 'node:child_process';
import { SetupError } from './say.mjs';

const SIZE = '1920x1080x24';

/**
 * Runs `work` with a display that nobody sees. Xvfb chooses a free number itself and tells it.
 * @template T
 * @param {(env: { DISPLAY: string }) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withVirtualDisplay(work) {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SIZE, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true, // out of reach of Ctrl-C: the tests end first, then it
  });
  try {
    const number = await new Promise((resolve, reject) => {
      const told = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
      told.once('data', (/** @type {Buffer} */ line) => resolve(line.toString().trim()));
      server.once('error', reject);
      server.once('exit', () => reject(new Error('it ended at once')));
    }).catch((error) => {
      throw new SetupError(`Could not start Xvfb, which shows windows where there is no display: ${error.message}`);
    });
    return await work({ DISPLAY: `:${number}` });
  } finally {
    server.kill();
  }
}
