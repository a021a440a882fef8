import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/**
 * @param {string | Buffer} data
 * @returns {string} hex
 */
export function sha256(data) {
  return createHash('sha256').update(data).digest('hex');
}

/**
 * A small file's hash.
 * @param {string} file
 */
export function sha256OfFile(file) {
  return sha256(readFileSync(file));
}

/**
 * A large file's hash, without holding the file in memory.
 * @param {string} file
 * @param {{ algorithm?: string, encoding?: 'hex' | 'base64' }} [options]
 */
export async function hashFile(file, { algorithm = 'sha256', encoding = 'hex' } = {}) {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest(encoding);
}

/**
 * Whether a file is the one that npm's `integrity` string names.
 * @param {string} file
 * @param {string} integrity `sha512-<base64>`
 */
export async function matchesIntegrity(file, integrity) {
  const dash = integrity.indexOf('-');
  const algorithm = integrity.slice(0, dash);
  return (await hashFile(file, { algorithm, encoding: 'base64' })) === integrity.slice(dash + 1);
}
