import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeWav } from '../../../src-main/engines/sound/wav.ts';
import { runFfmpeg } from '../../../src-main/film/ffmpeg.ts';
import type { FilmRun } from '../../../src-main/film/film-room.ts';
import { findTools } from '../../../src-main/film/tools.ts';
import { addMusicFromFile } from '../../../src-main/generation/add-music.ts';
import { adoptMusic } from '../../../src-main/generation/adopt-music.ts';
import { duplicateMusic, removeDraftMusic } from '../../../src-main/library/draft-music.ts';
import { type Library, openLibrary } from '../../../src-main/library/library.ts';
import { BRIEF_DEFAULTS, briefSchema } from '../../../src-shared/brief.ts';
import { planFilm } from '../../../src-shared/plan.ts';
import { scratchFolder } from '../../support/scratch.ts';

const folder = scratchFolder('own-music');
let run: FilmRun;
let library: Library;
const song = join(folder, 'song.wav');

beforeAll(async () => {
  run = { tools: await findTools(), signal: new AbortController().signal };
  library = openLibrary(join(folder, 'library'));
  const side = Float32Array.from({ length: 48_000 * 6 }, (_, i) => 0.4 * Math.sin((2 * Math.PI * 330 * i) / 48_000));
  await writeFile(song, encodeWav([side, side], 48_000));
});
afterAll(() => library.close());

const drafts = (): string[] => readdirSync(join(library.folder, 'drafts'));

describe.each([
  ['wav', []],
  ['flac', []],
  ['mp3', ['-b:a', '128k']],
  ['ogg', ['-c:a', 'libvorbis']],
  ['opus', ['-c:a', 'libopus']],
  ['m4a', ['-c:a', 'aac']],
  ['aac', ['-c:a', 'aac']],
  ['aiff', []],
] as const)('%s', (extension, options) => {
  it('is taken by its content, whatever it is called', async () => {
    const encoded = join(folder, `encoded.${extension}`);
    await runFfmpeg({ ...run, label: 'encode', args: ['-i', song, ...options, '-y', encoded] });
    const disguised = join(folder, `${extension} song.txt`);
    await writeFile(disguised, readFileSync(encoded));
    const music = await addMusicFromFile(library, disguised, run);
    expect(music.name).toBe(`${extension} song.txt`);
    expect(Math.abs(music.durationMs - 6000)).toBeLessThan(120);
    await removeDraftMusic(library, music.id);
  });
});

it('is refused where it is no music, damaged, too short, silent or not there; nothing is kept', async () => {
  const bad = async (name: string, bytes: Uint8Array | string): Promise<string> => {
    await writeFile(join(folder, name), bytes);
    return join(folder, name);
  };
  const silence = (s: number): Uint8Array => encodeWav([new Float32Array(48_000 * s)], 48_000);
  const list = await bad('list.mp3', `#EXTM3U\n${song}\n`);
  const concat = await bad('list.wav', `ffconcat version 1.0\nfile '${song}'\n`);
  const torn = await bad('torn.flac', `fLaC${'x'.repeat(4000)}`);
  const short = join(folder, 'short.wav');
  await writeFile(short, readFileSync(song));
  await truncate(short, 48_000 * 4);
  const quiet = await bad('quiet.wav', silence(5));
  for (const [file, message] of [
    [list, /no music that can be read/],
    [concat, /no music that can be read/],
    [torn, /damaged/],
    [short, /too short/],
    [quiet, /Nothing is heard/],
    [join(folder, 'none.mp3'), /is not there/],
    [folder, /is not there/],
  ] as const) {
    await expect(addMusicFromFile(library, file, run)).rejects.toMatchObject({
      problem: { code: 'BAD_INPUT', fields: { musicFile: expect.stringMatching(message) } },
    });
  }
  expect(drafts()).toEqual([]);
});

it('belongs to the film once that is begun, and can be taken for another', async () => {
  const hash = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
  const music = await addMusicFromFile(library, song, run);
  const id = crypto.randomUUID();
  const said = { ...music, name: 'a lie', durationMs: 1 };
  const kept = await adoptMusic(library, id, said);
  expect(kept).toEqual(music);
  const brief = briefSchema.parse({ ...BRIEF_DEFAULTS, idea: 'A fox is lost in the snow.', musicFile: kept });
  library.generations.insert({ id, brief, plan: planFilm(brief) });
  await removeDraftMusic(library, music.id);
  expect(drafts()).toEqual([]);
  expect(hash(library.files.music(id))).toBe(hash(song));
  const again = await duplicateMusic(library, id);
  expect(again).toEqual({ ...music, id: expect.not.stringContaining(music.id) });
  expect(hash(library.files.draftMusic(again?.id ?? ''))).toBe(hash(song));
  await expect(adoptMusic(library, crypto.randomUUID(), music)).rejects.toMatchObject({
    problem: { code: 'BAD_INPUT', fields: { musicFile: expect.stringContaining('no longer there') } },
  });
});
