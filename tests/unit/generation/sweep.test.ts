import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sweepLeftovers } from '../../../src-main/generation/sweep.ts';
import { openLibrary } from '../../../src-main/library/library.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { addFilm } from '../library/support.ts';

const library = openLibrary(scratchFolder('sweep'));
afterAll(() => library.close());

/** A film with these files in its folder. */
async function filmWith(files: string[]): Promise<string> {
  const id = addFilm(library);
  const folder = await library.files.makeGenerationFolder(id);
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), 'x');
  }
  return id;
}

function filesOf(id: string): string[] {
  const folder = library.files.generationFolder(id);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

function done(id: string, key: string, output: unknown): void {
  library.steps.start(id, key, 'hash');
  library.steps.finish(id, key, output);
}

test('what a killed run left and no row names is removed; what is taken up again and what was made stays', async () => {
  const kept = [
    'audio/music.wav',
    'audio/voice-1.wav',
    'captions.vtt',
    'film.mp4',
    'poster.jpg',
    'references/picture.png',
    'scenes/paint-2/layer-1.png',
    'scenes/scene-1-taken.jpg',
    'scenes/scene-1-taken.mp4',
    'video.mp4',
  ];
  const id = await filmWith([
    ...kept,
    'audio/mix.m4a',
    'audio/mix.m4a.partial',
    'audio/premix.wav',
    'film.mp4.partial',
    'pieces/piece-000.mp4',
    'references/nobodys.png',
    'scenes/paint-1/layer-1.png',
    'scenes/paint-3/layer-1.png',
    'scenes/scene-2-renamed.mp4',
    'scenes/scene-2-renamed.mp4.graph.partial',
  ]);
  const take = { generationId: id, scene: 1, engine: 'builtin', seed: 1, inputHash: 'hash', durationMs: 3000 };
  const inFolder = (name: string): string => `generations/${id}/${name}`;
  library.scenes.upsert(id, { number: 1 });
  library.takes.insert({
    ...take,
    clipPath: inFolder('scenes/scene-1-taken.mp4'),
    stillPath: inFolder('scenes/scene-1-taken.jpg'),
  });
  const picture = {
    id: crypto.randomUUID(),
    name: 'a.png',
    role: 'place',
    type: 'image/png',
    widthPx: 9,
    heightPx: 9,
  } as const;
  library.pictures.insert(id, 0, { ...picture, path: inFolder('references/picture.png') });
  done(id, 'voice:1', { file: ['audio', 'voice-1.wav'], durationMs: 900 });
  done(id, 'music', { file: ['audio', 'music.wav'], durationMs: 900 });
  done(id, 'stitch', { file: ['video.mp4'] });
  // Scene 1 is filmed, scene 2 is painted, scene 3 was being painted; the mix was made but not written down.
  for (const key of ['picture:1', 'clip:1', 'picture:2']) done(id, key, {});
  for (const key of ['clip:2', 'picture:3', 'mix']) library.steps.start(id, key, 'hash');

  await sweepLeftovers(library, id);
  expect(filesOf(id)).toEqual(kept);
  await sweepLeftovers(library, id);
  expect(filesOf(id)).toEqual(kept);
});

test('layers that were painted anew for a scene that has a clip are kept for its next one', async () => {
  const id = await filmWith(['scenes/paint-1/layer-1.png']);
  done(id, 'clip:1', {});
  await expect.poll(() => library.steps.get(id, 'clip:1')?.finishedAt !== new Date().toISOString()).toBe(true);
  done(id, 'picture:1', {});
  await sweepLeftovers(library, id);
  expect(filesOf(id)).toEqual(['scenes/paint-1/layer-1.png']);
});

test('what is half written among the spoken lines is removed, the lines stay; no folder is no trouble', async () => {
  const id = await filmWith([]);
  await sweepLeftovers(library, id);
  const folder = library.files.speechCache;
  mkdirSync(folder, { recursive: true });
  for (const name of ['a.wav', 'a.json', 'b.wav.1.partial', 'a.json.2.partial']) writeFileSync(join(folder, name), 'x');
  await sweepLeftovers(library, id);
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'a.wav']);
});
