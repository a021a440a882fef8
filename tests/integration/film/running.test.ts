import { chmodSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { renderClip } from '../../../src-main/film/clip.ts';
import { runFfmpeg } from '../../../src-main/film/ffmpeg.ts';
import type { FfmpegTools } from '../../../src-main/film/film-room.ts';
import { probe } from '../../../src-main/film/probe.ts';
import { findTools, forgetTools } from '../../../src-main/film/tools.ts';
import { writeVerified } from '../../../src-main/film/write-verified.ts';
import { withRetries } from '../../../src-main/generation/retry.ts';
import { runningChildren } from '../../../src-main/process/children.ts';
import { frameHashes } from '../../support/ffmpeg.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { paintedScene } from './layers.ts';

const folder = scratchFolder('running');
const signal = new AbortController().signal;
const film = { widthPx: 320, heightPx: 180, fps: 30 as const };
let tools: FfmpegTools;

beforeAll(async () => {
  tools = await findTools();
});

const problemOf = (run: Promise<unknown>): Promise<unknown> =>
  run.then(
    () => 'no error',
    (thrown: { problem?: unknown }) => thrown.problem,
  );

const clip = (name: string, frames: number) => ({
  picture: paintedScene(folder, name, { film, frames, hue: 200 }),
  film,
  frames,
  ends: { headFrames: 0, tailFrames: 0 },
  narrationFile: null,
  narrationStartMs: 0,
  file: join(folder, `${name}.mp4`),
  stillFile: join(folder, `${name}.jpg`),
});

test('cancelling in the middle of a clip ends the child and leaves nothing', async () => {
  const abort = new AbortController();
  const reason = new Error('cancelled by the creator');
  const request = clip('long', 3000);
  const run = renderClip(request, { tools, signal: abort.signal, onProgress: () => abort.abort(reason) });
  await expect(run).rejects.toBe(reason);
  expect(runningChildren()).toBe(0);
  expect(readdirSync(folder).filter((name) => /long\.(mp4|jpg)/.test(name))).toEqual([]);
});

test('progress rises to the end', async () => {
  const seen: number[] = [];
  await renderClip(clip('progress', 120), { tools, signal, onProgress: (fraction) => seen.push(fraction) });
  expect(seen.at(-1)).toBe(1);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
});

test('the same plan gives the same frames', async () => {
  await renderClip(clip('one', 45), { tools, signal });
  await renderClip({ ...clip('one', 45), file: join(folder, 'two.mp4') }, { tools, signal });
  const frames = await frameHashes(tools, join(folder, 'one.mp4'));
  expect(frames).toHaveLength(45);
  expect(await frameHashes(tools, join(folder, 'two.mp4'))).toEqual(frames);
});

test('a flat picture of any shape becomes a clip that moves', async () => {
  const { picture } = clip('flat', 1);
  if (picture.kind !== 'layers') throw new Error('layers expected');
  const ball = join(folder, 'flat-ball.png');
  const still = { kind: 'still' as const, file: ball, widthPx: 64, heightPx: 64, frames: 60 };
  const request = { ...clip('flat', 60), picture: still };
  await renderClip(request, { tools, signal });
  const frames = await frameHashes(tools, request.file);
  expect(frames).toHaveLength(60);
  expect(new Set(frames).size).toBeGreaterThan(5);
});

test('what ffmpeg says when it fails is kept for the report', async () => {
  const args = ['-i', join(folder, 'not there.mp4'), '-f', 'null', '-'];
  expect(await problemOf(runFfmpeg({ tools, signal, label: 'clip', args }))).toMatchObject({
    code: 'FFMPEG_FAILED',
    detail: expect.stringContaining('No such file or directory'),
  });
});

test('ffmpeg that fails by itself is run once, one that was killed three times', async () => {
  const tries = async (program: string): Promise<number> => {
    let count = 0;
    const run = (): Promise<unknown> => {
      count++;
      const args = ['-i', join(folder, 'not there.mp4'), '-f', 'null', '-'];
      return runFfmpeg({ tools: { ffmpeg: program }, signal, label: 'clip', args });
    };
    await expect(withRetries(run, { signal, pauseMs: 1 })).rejects.toThrow('ffmpeg failed');
    return count;
  };
  expect(await tries(tools.ffmpeg)).toBe(1);
  if (process.platform === 'win32') return;
  const killed = join(folder, 'killed-ffmpeg');
  writeFileSync(killed, '#!/bin/sh\nkill -9 $$\n');
  chmodSync(killed, 0o755);
  expect(await tries(killed)).toBe(3);
});

test.skipIf(process.platform !== 'linux')('a full disk is named', async () => {
  const args = ['-f', 'lavfi', '-i', 'testsrc=size=320x180:rate=30:duration=1', '-f', 'mp4', '/dev/full'];
  expect(await problemOf(runFfmpeg({ tools, signal, label: 'clip', args }))).toMatchObject({ code: 'DISK_FULL' });
});

test('a file that is no film fails as such, and a missing program as missing', async () => {
  const text = join(folder, 'text.mp4');
  writeFileSync(text, 'not a film');
  expect(await problemOf(probe(text, { tools, signal }))).toMatchObject({ code: 'FFMPEG_FAILED' });
  const gone = { ...tools, ffmpeg: '/no such/ffmpeg', ffprobe: '/no such/ffprobe' };
  expect(await problemOf(probe(text, { tools: gone, signal }))).toMatchObject({ code: 'FFMPEG_MISSING' });
  const run = runFfmpeg({ tools: gone, signal, label: 'clip', args: ['-i', text, '-f', 'null', '-'] });
  expect(await problemOf(run)).toMatchObject({ code: 'FFMPEG_MISSING', hint: expect.stringMatching(/settings/) });
});

test('a file that does not pass its check never gets its name', async () => {
  const file = join(folder, 'checked.txt');
  const write = (partial: string): Promise<void> => Promise.resolve(writeFileSync(partial, 'x'));
  await expect(writeVerified({ file, write, verify: () => Promise.reject(new Error('not good')) })).rejects.toThrow(
    'not good',
  );
  expect(readdirSync(folder).filter((name) => name.startsWith('checked'))).toEqual([]);
  await writeVerified({ file, write, verify: () => Promise.resolve() });
  expect(readdirSync(folder).filter((name) => name.startsWith('checked'))).toEqual(['checked.txt']);
});

test.skipIf(process.platform === 'win32')(
  'ffmpeg is looked for in order, and a program that is none is passed over',
  async () => {
    const packaged = join(folder, 'resources', 'ffmpeg');
    mkdirSync(packaged, { recursive: true });
    symlinkSync(tools.ffmpeg, join(packaged, 'ffmpeg'));
    symlinkSync(tools.ffprobe, join(packaged, 'ffprobe'));
    const fake = join(folder, 'fake');
    mkdirSync(fake);
    for (const name of ['ffmpeg', 'ffprobe']) {
      writeFileSync(join(fake, name), '#!/bin/sh\necho something else\n');
      chmodSync(join(fake, name), 0o755);
    }
    forgetTools();
    const resourcesPath = join(folder, 'resources');
    const settings = { ffmpeg: join(fake, 'ffmpeg'), ffprobe: null };
    expect((await findTools({ settings, resourcesPath })).source).toBe('packaged');
    const own = { ffmpeg: join(packaged, 'ffmpeg'), ffprobe: null };
    expect(await findTools({ settings: own })).toMatchObject({
      source: 'settings',
      ffprobe: join(packaged, 'ffprobe'),
    });
  },
);

test.skipIf(process.platform === 'win32')('a program that could not be asked once is asked again', async () => {
  const once = join(folder, 'once');
  mkdirSync(once, { recursive: true });
  const struck = join(once, 'struck');
  const program = join(once, 'ffmpeg');
  writeFileSync(
    program,
    `#!/bin/sh\nif mkdir '${struck}' 2>/dev/null; then kill -9 $$; fi\nexec '${tools.ffmpeg}' "$@"\n`,
  );
  chmodSync(program, 0o755);
  const request = { settings: { ffmpeg: program, ffprobe: tools.ffprobe }, path: '' };
  const foundAtFirst = await findTools(request).catch(() => null);
  expect(foundAtFirst?.source).not.toBe('settings');
  expect((await findTools(request)).source).toBe('settings');
});
