import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { run } from './command.mjs';
import { root } from './paths.mjs';
import { say } from './say.mjs';
import { onPath } from './system-packages.mjs';

/** A slow line gets its time, a dead one does not hold the set-up up: the downloader gives up on its own far earlier. */
const TIME_LIMIT_MS = 5 * 60_000;

/**
 * Sees to an ffmpeg: the machine's own, else the downloaded one of an optional dependency. Its install script is run
 * here and not by npm, so that a host that cannot be reached costs nothing where ffmpeg is there already.
 * Without either the app still starts, and says what to do.
 * @param {string} node
 */
export async function ensureFfmpeg(node) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  if (onPath(`ffmpeg${suffix}`) && onPath(`ffprobe${suffix}`)) return;
  const folder = packageFolder();
  if (!folder) return;
  if (existsSync(join(folder, `ffmpeg${suffix}`)) && existsSync(join(folder, `ffprobe${suffix}`))) return;
  say('Fetching ffmpeg (about 80 MB) …');
  const { code } = await run(node, ['install.js'], { cwd: folder, timeLimitMs: TIME_LIMIT_MS });
  if (code !== 0)
    say('ffmpeg could not be fetched; films need it, so please install ffmpeg from your package manager.');
}

function packageFolder() {
  try {
    return dirname(createRequire(join(root, 'package.json')).resolve('ffmpeg-ffprobe-static/package.json'));
  } catch {
    return null;
  }
}
