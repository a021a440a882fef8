import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { loadPicture } from '../../../src-main/engines/picture/builtin/pictures/load-picture.ts';
import { checkPicture } from '../../../src-main/library/picture-check.ts';
import type { PictureRole } from '../../../src-shared/brief.ts';
import { toProblem } from '../../../src-shared/errors.ts';
import {
  exifBlock,
  fourComponentJpeg,
  manyScansJpeg,
  withComment,
  withOrientation,
} from '../../support/pictures/jpeg.ts';
import { BLUE, colourAt, corners, GREEN, RED, type Rgb, readCorners, YELLOW } from '../../support/pictures/patches.ts';
import { animatedPng, bomb, png, pngChunk } from '../../support/pictures/png.ts';
import { animatedWebp, webpWithExif } from '../../support/pictures/webp.ts';
import { scratchFolder } from '../../support/scratch.ts';

const folder = scratchFolder('hostile-pictures');
const [WIDE, HIGH] = [120, 80];
const painted = corners(WIDE, HIGH);
const [jpeg, webp, plain] = await Promise.all([
  painted.encode('jpeg', 100),
  painted.encode('webp', 100),
  painted.encode('png'),
]);

/** What the illustrator paints with, after the check that every picture goes through. */
async function taken(bytes: Buffer, role: PictureRole = 'place'): Promise<Canvas> {
  const { widthPx, heightPx } = await checkPicture('p', bytes);
  const file = join(folder, 'picture');
  writeFileSync(file, bytes);
  const { canvas } = await loadPicture({ file, role });
  if (role === 'place') expect([canvas.width, canvas.height]).toEqual([widthPx, heightPx]);
  return canvas;
}

/** JPEG rounds colours a little. */
function expectColours(seen: Rgb[], wanted: Rgb[]): void {
  for (const [i, colour] of seen.entries())
    for (const [c, value] of colour.entries())
      expect(Math.abs(value - (wanted[i]?.[c] ?? Number.NaN)), `${seen.join(' / ')}`).toBeLessThanOrEqual(4);
}

async function refusal(bytes: Buffer, limitMs?: number) {
  return checkPicture('x.png', bytes, limitMs).then(
    () => null,
    (thrown: unknown) => toProblem(thrown),
  );
}

// Where the corners of the stored picture go, as the EXIF standard has it.
const UPRIGHT: Record<number, Rgb[]> = {
  1: [RED, GREEN, BLUE, YELLOW],
  2: [GREEN, RED, YELLOW, BLUE],
  3: [YELLOW, BLUE, GREEN, RED],
  4: [BLUE, YELLOW, RED, GREEN],
  5: [RED, BLUE, GREEN, YELLOW],
  6: [BLUE, RED, YELLOW, GREEN],
  7: [YELLOW, GREEN, BLUE, RED],
  8: [GREEN, YELLOW, RED, BLUE],
};

describe('drawn right', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('a JPEG and a WebP of EXIF orientation %s stand upright', async (orientation) => {
    for (const bytes of [withOrientation(jpeg, orientation), webpWithExif(webp, exifBlock(orientation), WIDE, HIGH)]) {
      const { widthPx, heightPx } = await checkPicture('p', bytes);
      expect([widthPx, heightPx]).toEqual(orientation > 4 ? [HIGH, WIDE] : [WIDE, HIGH]);
      expectColours(readCorners(await taken(bytes)), UPRIGHT[orientation] ?? []);
    }
  });

  test('a portrait that a camera stored lying is guessed as a person', async () => {
    expect((await checkPicture('p', jpeg)).role).toBe('place');
    expect((await checkPicture('p', withOrientation(jpeg, 6))).role).toBe('person');
  });

  test('print colours come out as light: CMYK and YCCK', async () => {
    // As Adobe stores them, ink is 0: white, cyan, magenta, yellow, black.
    const cmyk = [
      [255, 255, 255, 255],
      [0, 255, 255, 255],
      [255, 0, 255, 255],
      [255, 255, 0, 255],
      [255, 255, 255, 0],
    ];
    const wanted: Rgb[] = [
      [255, 255, 255],
      [0, 255, 255],
      [255, 0, 255],
      [255, 255, 0],
      [0, 0, 0],
    ];
    const seen = await taken(fourComponentJpeg(cmyk, 0));
    expectColours(
      wanted.map((_, i) => colourAt(seen, i * 8 + 4, 4)),
      wanted,
    );
    const ycck = await taken(
      fourComponentJpeg(
        [
          [0, 128, 128, 255],
          [255, 128, 128, 255],
        ],
        2,
      ),
    );
    expectColours(
      [colourAt(ycck, 4, 4), colourAt(ycck, 12, 4)],
      [
        [255, 255, 255],
        [0, 0, 0],
      ],
    );
  });

  test.each([2, 6] as const)('16 bits a channel, colour type %s', async (colourType) => {
    const bytes = png({
      width: 20,
      height: 10,
      depth: 16,
      colourType,
      pixel: (x) => [...(x < 10 ? [1, 0, 0] : [0, 0.5, 1]), ...(colourType === 6 ? [1] : [])],
    });
    const seen = await taken(bytes);
    expectColours([colourAt(seen, 5, 5), colourAt(seen, 15, 5)], [RED, [0, 128, 255]]);
  });

  test('an animation is its first frame', async () => {
    const frame = (colour: string): Promise<Buffer> => {
      const canvas = createCanvas(8, 8);
      canvas.getContext('2d').fillStyle = colour;
      canvas.getContext('2d').fillRect(0, 0, 8, 8);
      return canvas.encode('webp', 100);
    };
    const moving = animatedWebp([await frame('#f00'), await frame('#00f')], 8, 8);
    const apng = animatedPng(
      [RED, BLUE].map(([r, g, b]) => ({ width: 8, height: 8, pixel: () => [r / 255, g, b / 255] })),
    );
    for (const bytes of [moving, apng]) expectColours([colourAt(await taken(bytes), 4, 4)], [RED]);
  });

  test.each(['place', 'person', 'product'] as const)('one pixel as a %s', async (role) => {
    const seen = await taken(png({ width: 1, height: 1, pixel: () => [0, 0, 1] }), role);
    // A small product is enlarged before it is cut out.
    const side = role === 'product' ? 480 : 1;
    expect([seen.width, seen.height]).toEqual([side, side]);
    expectColours([colourAt(seen, side >> 1, side >> 1)], [BLUE]);
  });

  test('a picture that is something else too is only a picture', async () => {
    const zip = Buffer.from('PK\x03\x04 and then an archive PK\x05\x06', 'latin1');
    const html = '<html><script>alert(1)</script></html>';
    for (const bytes of [
      withComment(jpeg, html),
      Buffer.concat([jpeg, Buffer.from(html)]),
      Buffer.concat([plain, zip]),
      Buffer.concat([plain, Buffer.from(html)]),
      Buffer.concat([webp, zip]),
    ])
      expectColours(readCorners(await taken(bytes)), UPRIGHT[1] ?? []);
  });

  test('a picture whose data goes on for two gigabytes ends where its size says', async () => {
    const packed = bomb(2000);
    const keyed = (head: string): Buffer => Buffer.concat([Buffer.from(head, 'latin1'), packed]);
    expectColours([colourAt(await taken(png({ width: 90, height: 90, data: packed })), 50, 50)], [[0, 0, 0]]);
    for (const chunk of [
      pngChunk('iCCP', keyed('x\0\0')),
      pngChunk('zTXt', keyed('x\0\0')),
      pngChunk('iTXt', keyed('x\0\x01\0\0\0')),
    ])
      expectColours([colourAt(await taken(png({ width: 9, height: 9, before: [chunk] })), 4, 4)], [[128, 128, 128]]);
  });
});

describe('refused with a message beside the field', () => {
  const bigPng = png({ width: 20_000, height: 20_000, data: deflateSync(Buffer.alloc(1000)) });
  const bigJpeg = Buffer.from(jpeg);
  const size = bigJpeg.indexOf(Buffer.from([0xff, 0xc0])) + 5;
  bigJpeg.writeUInt16BE(20_000, size);
  bigJpeg.writeUInt16BE(20_000, size + 2);
  const otherFirst = Buffer.concat([
    plain.subarray(0, 8),
    pngChunk('aaAA', Buffer.from([0, 0, 0, 9, 0, 0, 0, 9])),
    bigPng.subarray(8),
  ]);

  test.each<[string, Buffer, RegExp]>([
    ['a PNG that claims 20,000 × 20,000', bigPng, /has 400 megapixels; a film takes up to 40/],
    ['a JPEG that claims 20,000 × 20,000', bigJpeg, /has 400 megapixels/],
    ['a WebP that claims 16,000 × 16,000', webpWithExif(webp, exifBlock(1), 16_000, 16_000), /has 256 megapixels/],
    ['a WebP whose picture is larger than it says', webpWithExif(webp, exifBlock(1), 10, 10), /damaged/],
    ['a WebP whose frame is larger than it says', animatedWebp([webp], 10, 10), /damaged/],
    ['a PNG with a false size before the true one', otherFirst, /damaged/],
    ['a PNG one pixel high and 40 million wide', png({ width: 40_000_000, height: 1, data: bomb(1) }), /damaged/],
    ['a JPEG of a thousand scans', manyScansJpeg(6000, 5000, 1000), /damaged/],
    [
      'print colours that do not say which way round',
      fourComponentJpeg([[9, 9, 9, 9]], null),
      /print colours \(CMYK\)/,
    ],
    ['an SVG with a prolog', Buffer.from('<?xml version="1.0"?>\n<!-- --><svg xmlns="x"><script/></svg>'), /is an SVG/],
    ['an HTML page', Buffer.from('<!doctype html><img src=x onerror=alert(1)>'), /not a picture/],
    ['a picture behind HTML', Buffer.concat([Buffer.from('<html>'), jpeg]), /not a picture/],
    ['a zip', Buffer.from('PK\x03\x04'), /not a picture/],
    ['nothing but a signature', plain.subarray(0, 8), /damaged/],
    ['no bytes', Buffer.alloc(0), /not a picture/],
  ])('%s', async (_what, bytes, message) => {
    const problem = await refusal(bytes);
    expect(problem?.message).toMatch(message);
    expect(problem?.message).toContain('“x.png”');
    expect(['BAD_INPUT', 'PICTURE_UNREADABLE']).toContain(problem?.code);
    expect(problem?.fields).toEqual({ pictures: problem?.message });
  });

  test('what takes too long, and the next picture is read all the same', async () => {
    const slow = png({ width: 6000, height: 6000, depth: 16, data: deflateSync(Buffer.alloc(36_006_000 * 6)) });
    expect(await refusal(slow, 1)).toMatchObject({
      code: 'PICTURE_UNREADABLE',
      message: expect.stringContaining('takes too long'),
    });
    expect(await refusal(plain)).toBeNull();
  });
});

test('any cut and any flipped byte ends in a picture or a refusal, never in anything else', async () => {
  let drawn = 0;
  for (const [i, whole] of [jpeg, webp, plain].entries()) {
    for (let n = 0; n < 60; n += 1) {
      const bytes = Buffer.from(whole.subarray(0, n % 3 === 0 ? (n * 7919) % whole.length : whole.length));
      if (n % 3 !== 0) bytes[(n * 104_729 + i) % bytes.length] = (n * 37) & 255;
      const problem = await refusal(bytes);
      if (problem) expect(['BAD_INPUT', 'PICTURE_UNREADABLE']).toContain(problem.code);
      else drawn += 1;
    }
  }
  expect(drawn).toBeGreaterThan(0);
});
