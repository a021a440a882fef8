import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  addPicture,
  addPictureFromFile,
  duplicatePictures,
  removeDraft,
  removeOldDrafts,
} from '../../../src-main/library/draft-pictures.ts';
import { openLibrary } from '../../../src-main/library/library.ts';
import { guessRole } from '../../../src-main/library/picture-check.ts';
import { readPictureHeader } from '../../../src-main/library/picture-header.ts';
import { toProblem } from '../../../src-shared/errors.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { addFilm } from './support.ts';

const folder = scratchFolder('pictures');
const library = openLibrary(folder);
afterAll(() => library.close());

type Format = 'jpeg' | 'png' | 'webp';
const pictures = {} as Record<Format, Buffer>;

/** A busy picture, so that cutting it cuts into what can be seen. */
function paint(width: number, height: number) {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  for (let i = 0; i < 300; i++) {
    context.fillStyle = `hsl(${(i * 37) % 360} 80% 50%)`;
    context.fillRect(((i * 53) % width) - 20, ((i * 97) % height) - 20, 60, 50);
  }
  return canvas;
}

beforeAll(async () => {
  const canvas = paint(640, 400);
  pictures.jpeg = await canvas.encode('jpeg');
  pictures.png = await canvas.encode('png');
  pictures.webp = await canvas.encode('webp');
});

const drafts = (): string[] => readdirSync(join(folder, 'drafts'));

/** The problem that adding a picture ends with; checks that nothing was kept. */
async function refusal(name: string, bytes: Uint8Array) {
  const before = drafts();
  const problem = await addPicture(library, name, bytes).then(
    () => null,
    (thrown: unknown) => toProblem(thrown),
  );
  expect(drafts()).toEqual(before);
  return problem;
}

describe.each(['jpeg', 'png', 'webp'] as const)('%s', (format) => {
  test('is taken whatever its name, with its size', async () => {
    const picture = await addPicture(library, 'holiday.gif', pictures[format]);
    expect(picture).toMatchObject({
      name: 'holiday.gif',
      type: `image/${format}`,
      widthPx: 640,
      heightPx: 400,
      role: 'place',
    });
    const kept = library.drafts.byId(picture.id);
    expect(kept?.path).toMatch(/^drafts\//);
    await removeDraft(library, picture.id);
    expect(library.drafts.byId(picture.id)).toBeNull();
  });

  test.each([0.999, 0.9, 0.5, 0.1, 0.01])('cut to %s of its bytes is refused', async (part) => {
    const bytes = pictures[format].subarray(0, Math.floor(pictures[format].length * part));
    expect(await refusal('cut.jpg', bytes)).toMatchObject({
      code: 'PICTURE_UNREADABLE',
      message: '“cut.jpg” is damaged or incomplete. Save it again, or use another picture.',
    });
  });
});

test('a PNG with a damaged middle is refused', async () => {
  const bytes = Buffer.from(pictures.png);
  bytes.fill(0xaa, bytes.length >> 1, (bytes.length >> 1) + 50);
  expect(await refusal('damaged.png', bytes)).toMatchObject({ code: 'PICTURE_UNREADABLE' });
});

test('a JPEG whose thumbnail ends is not whole for that', async () => {
  const thumbnail = Buffer.from([0xff, 0xe1, 0x00, 0x06, 0xff, 0xd8, 0xff, 0xd9]);
  const cut = Buffer.concat([pictures.jpeg.subarray(0, 2), thumbnail, pictures.jpeg.subarray(2, -2)]);
  expect(await refusal('camera.jpg', cut)).toMatchObject({ code: 'PICTURE_UNREADABLE' });
  const whole = Buffer.concat([cut, Buffer.from([0xff, 0xd9]), Buffer.from('what a camera adds')]);
  await expect(addPicture(library, 'camera.jpg', whole)).resolves.toMatchObject({ widthPx: 640 });
});

test.each([
  ['anim.png', Buffer.from('GIF89a\x01\0\x01\0'), '“anim.png” is a GIF. Use a JPEG, PNG or WebP picture.'],
  [
    'x.jpg',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    '“x.jpg” is an SVG. Use a JPEG, PNG or WebP picture.',
  ],
  [
    'photo.jpg',
    Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'),
    '“photo.jpg” is a HEIC picture. Use a JPEG, PNG or WebP picture.',
  ],
  [
    'notes.jpg',
    Buffer.from('hello'),
    '“notes.jpg” is not a picture that can be read. Use a JPEG, PNG or WebP picture.',
  ],
  ['empty.jpg', Buffer.alloc(0), '“empty.jpg” is not a picture that can be read. Use a JPEG, PNG or WebP picture.'],
])('%s is refused by its content', async (name, bytes, message) => {
  expect(await refusal(name, bytes)).toMatchObject({ code: 'BAD_INPUT', message, fields: { pictures: message } });
});

test('10 MB are taken and one byte more is not', async () => {
  const limit = 10 * 1024 * 1024;
  const padded = (size: number): Buffer => Buffer.concat([pictures.jpeg, Buffer.alloc(size - pictures.jpeg.length)]);
  await expect(addPicture(library, 'big.jpg', padded(limit))).resolves.toMatchObject({ type: 'image/jpeg' });
  expect(await refusal('big.jpg', padded(limit + 1))).toMatchObject({
    code: 'BAD_INPUT',
    message: '“big.jpg” is larger than 10 MB. Use a smaller one.',
  });
});

test('too many pixels are refused before anything is decoded', async () => {
  const bytes = Buffer.from(pictures.png);
  bytes.writeUInt32BE(8000, 16);
  bytes.writeUInt32BE(5001, 20);
  expect(await refusal('huge.png', bytes)).toMatchObject({
    message: '“huge.png” has 40.1 megapixels; a film takes up to 40. Use a smaller one.',
  });
});

test('sizes are read from every kind of WebP', () => {
  const lossless = Buffer.alloc(30);
  lossless.write('RIFF', 0, 'latin1');
  lossless.write('WEBPVP8L', 8, 'latin1');
  lossless.writeUInt8(0x2f, 20);
  lossless.writeUInt32LE((321 - 1) | ((123 - 1) << 14), 21);
  expect(readPictureHeader(lossless)).toMatchObject({ type: 'image/webp', widthPx: 321, heightPx: 123 });
  const extended = Buffer.alloc(30);
  extended.write('RIFF', 0, 'latin1');
  extended.write('WEBPVP8X', 8, 'latin1');
  extended.writeUIntLE(4000 - 1, 24, 3);
  extended.writeUIntLE(3000 - 1, 27, 3);
  expect(readPictureHeader(extended)).toMatchObject({ widthPx: 4000, heightPx: 3000 });
});

test('a file is taken by its path, and one that is not there has a message', async () => {
  const file = join(folder, 'photo.jpg');
  writeFileSync(file, pictures.jpeg);
  await expect(addPictureFromFile(library, file)).resolves.toMatchObject({ name: 'photo.jpg' });
  await expect(addPictureFromFile(library, join(folder, 'none.jpg'))).rejects.toThrow('“none.jpg” cannot be opened');
  await expect(addPictureFromFile(library, folder)).rejects.toThrow('cannot be opened');
});

test('a generation’s pictures come back as new drafts', async () => {
  const id = addFilm(library);
  const draft = await addPicture(library, 'photo.jpg', pictures.jpeg);
  const kept = library.drafts.byId(draft.id);
  if (!kept) throw new Error('the draft was not kept');
  library.pictures.insert(id, 0, kept);
  const [copy] = await duplicatePictures(library, id);
  expect(copy).toEqual({ ...draft, id: copy?.id });
  expect(copy?.id).not.toBe(draft.id);
  expect(library.drafts.byId(copy?.id ?? '')).not.toBeNull();
});

test('fresh drafts stay when the old ones go', async () => {
  const draft = await addPicture(library, 'photo.jpg', pictures.jpeg);
  await removeOldDrafts(library);
  expect(library.drafts.byId(draft.id)).not.toBeNull();
  expect(library.drafts.olderThan('9999-01-01').map(({ id }) => id)).toContain(draft.id);
});

test('the role is guessed from ground and shape', async () => {
  expect(guessRole({ widthPx: 1600, heightPx: 900, plainEdge: false })).toBe('place');
  expect(guessRole({ widthPx: 900, heightPx: 1600, plainEdge: false })).toBe('person');
  expect(guessRole({ widthPx: 900, heightPx: 1600, plainEdge: true })).toBe('product');
  const canvas = createCanvas(900, 500);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 900, 500);
  context.fillStyle = '#b33';
  context.fillRect(350, 100, 200, 300);
  expect((await addPicture(library, 'bottle.jpg', await canvas.encode('jpeg'))).role).toBe('product');
});
