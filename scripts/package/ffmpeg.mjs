import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mustRun } from '../lib/command.mjs';
import { hashFile } from '../lib/hash.mjs';
import { SetupError } from '../lib/say.mjs';

/**
 * A build of ffmpeg that may be shipped.
 * @typedef {object} Pin
 * @property {string} url of an archive (zip or tar) that holds ffmpeg, ffprobe and their licence
 * @property {string} sha256 of the archive, in hexadecimal digits
 * @property {string} licence its SPDX name
 * @property {string} source where the source of exactly this build is offered
 */

/**
 * electron-builder's name of a system, `${os}-${arch}`.
 * @param {NodeJS.Platform} platform
 * @param {string} arch
 */
export const systemName = (platform, arch) =>
  `${platform === 'darwin' ? 'mac' : platform === 'win32' ? 'win' : 'linux'}-${arch}`;

/**
 * The pin of a system. Nothing is fetched that nobody has looked at: without a whole pin this refuses.
 * @param {Record<string, Partial<Pin> | null>} pins resources/ffmpeg.json
 * @param {string} system
 * @returns {Pin}
 */
export function pinFor(pins, system) {
  const { url, sha256, licence, source } = pins[system] ?? {};
  if (!url?.startsWith('https://') || !sha256 || !/^[0-9a-f]{64}$/.test(sha256) || !licence || !source) {
    throw new SetupError(
      `resources/ffmpeg.json names no ffmpeg for ${system}. Choose a build with libx264 and aac, look at it, and enter ` +
        'its https address, the sha256 of its archive, its licence and where its source is offered. See docs/packaging.md.',
    );
  }
  return { url, sha256, licence, source };
}

/**
 * Fetches the archive, checks its hash before anything in it is touched, and takes the two programs and the licence.
 * @param {Pin} pin
 * @param {string} target the folder that the package takes them from
 */
export async function fetchFfmpeg({ url, sha256, licence, source }, target) {
  const work = mkdtempSync(join(tmpdir(), 'scenewright-ffmpeg-'));
  try {
    const archive = join(work, 'archive');
    const answer = await fetch(url);
    if (!answer.ok) throw new SetupError(`${url} answered ${answer.status}.`);
    writeFileSync(archive, new Uint8Array(await answer.arrayBuffer()));
    const found = await hashFile(archive, { algorithm: 'sha256', encoding: 'hex' });
    if (found !== sha256) throw new SetupError(`${url} is not what was pinned: its sha256 is ${found}.`);
    const content = join(work, 'content');
    mkdirSync(content);
    await mustRun('unpack ffmpeg', 'tar', ['-xf', archive, '-C', content]);
    takeParts(content, target);
    writeFileSync(join(target, 'SOURCE.txt'), `ffmpeg, ${licence}\nThis build: ${url}\nIts source: ${source}\n`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * @param {string} content
 * @param {string} target
 */
function takeParts(content, target) {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const files = readdirSync(content, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const wanted = files.filter(({ name }) => /^ff(mpeg|probe)(\.exe)?$|^(COPYING|LICENSE|LICENCE)/i.test(name));
  for (const { parentPath, name } of wanted) copyFileSync(join(parentPath, name), join(target, name));
  const programs = readdirSync(target).filter((name) => /^ff(mpeg|probe)(\.exe)?$/.test(name));
  if (programs.length !== 2) throw new SetupError('The archive does not hold ffmpeg and ffprobe.');
  for (const name of programs) chmodSync(join(target, name), 0o755);
}
