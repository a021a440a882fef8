import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { parseFileId } from '../../../src-main/library/file-ids.ts';
import { LibraryFiles } from '../../../src-main/library/files.ts';
import { openLibrary } from '../../../src-main/library/library.ts';
import { listFiles, mediaFile } from '../../../src-main/library/media-file.ts';
import { safeFileName } from '../../../src-main/library/safe-file-name.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { addFilm } from './support.ts';

const folder = scratchFolder('files');
const files = new LibraryFiles(folder);
const library = openLibrary(join(folder, 'library'));
afterAll(() => library.close());
const ID = '0d6f3b7e-7a55-4d7e-9c63-6a1f0a3f2b11';

test('only a UUID names a folder, and nothing leaves it', () => {
  for (const id of ['..', '', 'x', `${ID}/..`, `../${ID}`, `${ID}\0`]) {
    expect(() => files.generationFolder(id)).toThrow('not a file of the library');
  }
  expect(() => files.inGeneration(ID, '..', 'other')).toThrow('not a file of the library');
  expect(() => files.absolute('../outside')).toThrow();
  expect(() => files.absolute('/etc/passwd')).toThrow();
  expect(() => files.relative('/etc/passwd')).toThrow();
  expect(() => files.relative(`${folder}-beside/x`)).toThrow();
});

test('paths are stored with forward slashes and come back', () => {
  const absolute = files.inGeneration(ID, 'scenes', 'scene-1.mp4');
  expect(files.relative(absolute)).toBe(`generations/${ID}/scenes/scene-1.mp4`);
  expect(files.absolute(files.relative(absolute))).toBe(absolute);
});

test.each([
  ['film', { kind: 'film' }],
  ['captions-vtt', { kind: 'vtt' }],
  ['scene-12-still', { kind: 'still', scene: 12 }],
  [`picture-${ID}`, { kind: 'picture', id: ID }],
  ['scene-0-clip', null],
  ['scene-01-clip', null],
  ['film.mp4', null],
  ['../film', null],
  ['picture-../../library.db', null],
  ['', null],
])('file id %j', (text, parsed) => {
  expect(parseFileId(text)).toEqual(parsed);
});

test('a file is found by its row, and not when the film was removed', () => {
  const id = addFilm(library, { title: 'A/B: "two" worlds?' });
  expect(mediaFile(library, id, 'film')).toBeNull();
  library.generations.update(id, {
    videoPath: `generations/${id}/film.mp4`,
    vttPath: `generations/${id}/captions.vtt`,
  });
  expect(mediaFile(library, id, 'film')).toEqual({
    fileId: 'film',
    absolutePath: join(library.folder, 'generations', id, 'film.mp4'),
    type: 'video/mp4',
    name: 'A B two worlds.mp4',
  });
  expect(listFiles(library, id).map(({ fileId }) => fileId)).toEqual(['film', 'captions-vtt']);
  library.generations.softDelete(id);
  expect(mediaFile(library, id, 'film')).toBeNull();
});

test('there is room to be asked for', async () => {
  expect(await files.freeBytes()).toBeGreaterThan(0);
});

test.each([
  ['The Keeper’s Answer', 'The Keeper’s Answer.mp4'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.mp4'],
  ['CON', '_CON.mp4'],
  ['nul.old', '_nul.old.mp4'],
  ['console', 'console.mp4'],
  ['  ends with dots... ', 'ends with dots.mp4'],
  ['.hidden', 'hidden.mp4'],
  ['line\nbreak\ttab\0', 'line break tab.mp4'],
  ['gpj.\u202Eevil', 'gpj. evil.mp4'],
  ['灯台守の答え', '灯台守の答え.mp4'],
  ['family 👨‍👩‍👧', 'family 👨‍👩‍👧.mp4'],
  ['///', 'Scenewright film.mp4'],
  ['', 'Scenewright film.mp4'],
])('file name of %j', (title, name) => {
  expect(safeFileName(title, 'mp4')).toBe(name);
});

test('any title makes a name that every system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      const name = safeFileName(title, 'mp4');
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
      expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]+\.mp4$/u);
      expect(name).not.toMatch(/^[\s.]|^(con|prn|aux|nul|com\d|lpt\d)\./i);
      expect(name.slice(0, -4)).not.toMatch(/[\s.]$/u);
    }),
  );
});
