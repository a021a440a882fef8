import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashFile } from '../../../scripts/lib/hash.mjs';
import { fetchFfmpeg } from '../../../scripts/package/ffmpeg.ts';
import type { Pin } from '../../../scripts/package/ffmpeg-pins.ts';
import { findTools } from '../../../src-main/film/tools.ts';
import { scratchFolder } from '../../support/scratch.ts';

const scratch = scratchFolder('fetch-ffmpeg');
const target = join(scratch, 'here/ffmpeg');
const exe = process.platform === 'win32' ? '.exe' : '';
const own = await findTools();

/** Serves the machine's own programs, as a release page would. */
const server = createServer((request, answer) => {
  const file = join(scratch, basename(request.url ?? ''));
  if (existsSync(file)) answer.end(readFileSync(file));
  else answer.writeHead(404).end();
});
let address = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const program of ['ffmpeg', 'ffprobe'] as const) copyFileSync(own[program], join(scratch, `${program}${exe}`));
});
afterAll(() => void server.close());

const download = async (file: string, program?: 'ffmpeg' | 'ffprobe') => ({
  ...(program && { program }),
  url: `${address}/${file}`,
  sha256: await hashFile(join(scratch, file)),
});

const pinned = async (): Promise<Pin> => ({
  version: /\d+\.\d+/.exec(own.version)?.[0] ?? own.version,
  downloads: [await download(`ffmpeg${exe}`, 'ffmpeg'), await download(`ffprobe${exe}`, 'ffprobe')],
  licence: 'GPL-3.0-or-later',
  sources: ['https://example.org/source'],
});

test('two programs are fetched, tried, and laid with their licence and the place of their source', async () => {
  const pin = await pinned();
  await fetchFfmpeg(pin, target);
  expect(readdirSync(target).sort()).toEqual(['LICENCE.txt', 'SOURCE.txt', `ffmpeg${exe}`, `ffprobe${exe}`]);
  expect(readFileSync(join(target, 'LICENCE.txt'), 'utf8')).toContain('GNU GENERAL PUBLIC LICENSE');
  const source = readFileSync(join(target, 'SOURCE.txt'), 'utf8');
  for (const said of [pin.downloads[0]?.url, 'https://example.org/source', `ffmpeg version ${own.version}`]) {
    expect(source).toContain(said);
  }
  // The app looks beside itself in a folder called ffmpeg.
  const found = await findTools({ resourcesPath: join(scratch, 'here'), path: '' });
  expect(found).toMatchObject({ source: 'packaged', version: own.version });
});

test('an archive holds them at any depth, and nothing else of it is taken', async () => {
  const inside = join(scratch, 'build-1/bin');
  mkdirSync(inside, { recursive: true });
  for (const program of ['ffmpeg', 'ffprobe']) {
    copyFileSync(join(scratch, `${program}${exe}`), join(inside, `${program}${exe}`));
  }
  writeFileSync(join(inside, `ffplay${exe}`), 'not needed');
  execFileSync('tar', ['-cf', join(scratch, 'build.tar'), '-C', scratch, 'build-1']);
  await fetchFfmpeg({ ...(await pinned()), downloads: [await download('build.tar')] }, target);
  expect(readdirSync(target).sort()).toEqual(['LICENCE.txt', 'SOURCE.txt', `ffmpeg${exe}`, `ffprobe${exe}`]);
});

test('what is not as pinned is refused, and what was there stays', async () => {
  const pin = await pinned();
  await fetchFfmpeg(pin, target);
  writeFileSync(join(scratch, 'text.tar'), 'not an archive');
  execFileSync('tar', ['-cf', join(scratch, 'one.tar'), '-C', scratch, `ffmpeg${exe}`]);
  const [ffmpeg, ffprobe] = pin.downloads as [Pin['downloads'][0], Pin['downloads'][0]];
  const refused: [RegExp, Partial<Pin>][] = [
    [/is not what was pinned/, { downloads: [{ ...ffmpeg, sha256: 'a'.repeat(64) }, ffprobe] }],
    [/could not be fetched/, { downloads: [{ ...ffmpeg, url: 'http://127.0.0.1:1/ffmpeg' }, ffprobe] }],
    [/answered 404/, { downloads: [{ ...ffmpeg, url: `${address}/gone` }, ffprobe] }],
    [/says that it is/, { version: '99.9' }],
    [/Could not unpack/, { downloads: [await download('text.tar')] }],
    [/does not hold one ffprobe/, { downloads: [await download('one.tar')] }],
  ];
  for (const [message, part] of refused) {
    await expect(fetchFfmpeg({ ...pin, ...part }, target)).rejects.toThrow(message);
    expect(existsSync(join(target, `ffmpeg${exe}`))).toBe(true);
    expect(readdirSync(join(scratch, 'here'))).toEqual(['ffmpeg']);
  }
});

/** A program that answers as our own does, but for what `sed` changes. */
async function changed(name: string, sed: string) {
  writeFileSync(join(scratch, name), `#!/bin/sh\n'${own.ffmpeg}' "$@" | sed '${sed}'\n`);
  chmodSync(join(scratch, name), 0o755);
  return download(name, 'ffmpeg');
}

test.skipIf(process.platform === 'win32')(
  'a build that lacks something, or may not be passed on, is refused',
  async () => {
    const pin = await pinned();
    const ffprobe = pin.downloads[1] as Pin['downloads'][0];
    const poor = await changed('poor', 's/ xfade / blend /; s/ libx264 / libopenh264 /');
    await expect(fetchFfmpeg({ ...pin, downloads: [poor, ffprobe] }, target)).rejects.toThrow(
      /was built without xfade, libx264/,
    );
    const closed = await changed('closed', 's/^configuration:/& --enable-nonfree/');
    await expect(fetchFfmpeg({ ...pin, downloads: [closed, ffprobe] }, target)).rejects.toThrow(
      /--enable-nonfree, and may not be passed on/,
    );
  },
);
