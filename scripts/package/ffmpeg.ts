import { createWriteStream } from 'node:fs';
import { chmod, copyFile, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { findTools, forgetTools } from '../../src-main/film/tools.ts';
import type { ScenewrightError } from '../../src-shared/errors.ts';
import { mustRun } from '../lib/command.mjs';
import { hashFile } from '../lib/hash.mjs';
import { root } from '../lib/paths.mjs';
import { SetupError } from '../lib/say.mjs';
import type { Pin } from './ffmpeg-pins.ts';

const exe = process.platform === 'win32' ? '.exe' : '';
const PROGRAMS = [`ffmpeg${exe}`, `ffprobe${exe}`];
const LICENCE = join(root, 'resources/licences/GPL-3.0.txt');

/** Windows' own tar reads zip; the one of Git, which may come first on PATH, does not. */
const TAR = process.platform === 'win32' ? join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32/tar.exe') : 'tar';

/**
 * Fetches the two programs, and puts them with their licence and where their source is into `target`, once what was
 * downloaded has the pinned hashes and the programs run here and can do what a film needs.
 *
 * @param target the folder that the package takes them from; on failure as it was
 */
export async function fetchFfmpeg(pin: Pin, target: string): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'scenewright-ffmpeg-'));
  const ready = `${target}.new`;
  try {
    await rm(ready, { recursive: true, force: true });
    await mkdir(ready, { recursive: true });
    for (const { program, url, sha256 } of pin.downloads) {
      const file = join(work, basename(url));
      await download(url, sha256, file);
      if (program) await copyFile(file, join(ready, `${program}${exe}`));
      else await unpack(file, join(work, 'content'), ready);
    }
    for (const program of PROGRAMS) await chmod(join(ready, program), 0o755);
    const built = await checked(pin, ready);
    await copyFile(LICENCE, join(ready, 'LICENCE.txt'));
    await writeFile(join(ready, 'SOURCE.txt'), sourceNote(pin, built));
    await rm(target, { recursive: true, force: true });
    await rename(ready, target);
  } finally {
    await rm(work, { recursive: true, force: true });
    await rm(ready, { recursive: true, force: true });
  }
}

async function download(url: string, sha256: string, file: string): Promise<void> {
  const answer = await fetch(url).catch((error: Error) => {
    throw new SetupError(`${url} could not be fetched: ${String(error.cause ?? error)}`);
  });
  if (!answer.ok || !answer.body) throw new SetupError(`${url} answered ${answer.status}.`);
  await pipeline(answer.body, createWriteStream(file));
  const found = await hashFile(file);
  if (found !== sha256) throw new SetupError(`${url} is not what was pinned: its sha256 is ${found}.`);
}

async function unpack(archive: string, content: string, target: string): Promise<void> {
  await mkdir(content);
  await mustRun('unpack ffmpeg', TAR, ['-xf', archive, '-C', content]);
  const files = (await readdir(content, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  for (const program of PROGRAMS) {
    const [found, ...more] = files.filter(({ name }) => name === program);
    if (!found || more.length > 0) throw new SetupError(`${basename(archive)} does not hold one ${program}.`);
    await copyFile(join(found.parentPath, program), join(target, program));
  }
}

/** What the build says of itself, after the app's own look at it and one at its licence. */
async function checked(pin: Pin, folder: string): Promise<string> {
  const [ffmpeg, ffprobe] = PROGRAMS.map((program) => join(folder, program)) as [string, string];
  forgetTools(); // of another build in this folder
  const tools = await findTools({ settings: { ffmpeg, ffprobe }, path: '' }).catch((error: ScenewrightError) => error);
  if (tools instanceof Error || tools.source !== 'settings') {
    const why = tools instanceof Error ? tools.problem.detail : null;
    throw new SetupError(`The ffmpeg that was fetched cannot be used here: ${why ?? 'it does not answer'}`);
  }
  if (!tools.version.includes(pin.version)) {
    throw new SetupError(`ffmpeg ${pin.version} was pinned, and what was fetched says that it is ${tools.version}.`);
  }
  const built = await mustRun('ask ffmpeg for its version', ffmpeg, ['-version']);
  const closed = /--enable-(nonfree|libfdk[_-]aac)\b/.exec(built);
  if (closed)
    throw new SetupError(`The ffmpeg that was fetched was built with ${closed[0]}, and may not be passed on.`);
  return built.trim();
}

const sourceNote = ({ licence, downloads, sources }: Pin, built: string): string =>
  [
    `ffmpeg and ffprobe are programs of their own beside Scenewright, under ${licence}: see LICENCE.txt.`,
    '',
    'They come, unchanged, from',
    ...downloads.map(({ url }) => `  ${url}`),
    '',
    'Their source, that of the libraries in them, and the scripts that built them are offered at',
    ...sources.map((url) => `  ${url}`),
    '',
    built,
    '',
  ].join('\n');
