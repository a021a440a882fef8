import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Canvas } from '@napi-rs/canvas';
import { createCanvas } from '@napi-rs/canvas';
import { afterAll, describe, expect, it } from 'vitest';
import { createBuiltinIllustrator } from '../../../src-main/engines/picture/builtin/illustrator.ts';
import type { PictureRequest, PictureResult } from '../../../src-main/engines/picture/picture-engine.ts';
import type { FilmParams } from '../../../src-shared/shot.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { request, subject } from '../../unit/picture/request.ts';
import { firstShot, frameAt, pixels, pixelsOf, where } from './frames.ts';

const folder = scratchFolder('heroes');
const illustrator = createBuiltinIllustrator();
afterAll(() => illustrator.close());

let painted = 0;
function draw(asked: PictureRequest): Promise<PictureResult> {
  const into = join(folder, `scene-${painted++}`);
  mkdirSync(into);
  return illustrator.draw({ ...asked, folder: into }, { signal: new AbortController().signal });
}

type Role = PictureRequest['pictures'][number]['role'];
function keep(name: string, role: Role, bytes: Uint8Array): PictureRequest['pictures'][number] {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return { id: name, role, file };
}

/** Nothing else in these scenes is magenta, or green like this. */
const isMagenta = (r: number, g: number, b: number, a = 255): boolean => a > 200 && r > 150 && b > 150 && g < 90;
const isGreen = (r: number, g: number, b: number, a = 255): boolean => a > 200 && g > 130 && r < 90 && b < 90;

function canvasOf(
  w: number,
  h: number,
  ground: string,
  paint: (pen: ReturnType<Canvas['getContext']>) => void,
): Canvas {
  const canvas = createCanvas(w, h);
  const pen = canvas.getContext('2d');
  pen.fillStyle = ground;
  pen.fillRect(0, 0, w, h);
  paint(pen);
  return canvas;
}

/** A magenta jar on white, with white round it. */
const jar = canvasOf(300, 400, '#fdfdfc', (pen) => {
  pen.fillStyle = '#e010e0';
  pen.fillRect(80, 60, 140, 300);
});
/** A photograph: nothing about its border is plain. */
const photo = canvasOf(320, 240, '#203040', (pen) => {
  for (let i = 0; i < 400; i++) {
    pen.fillStyle = `hsl(${(i * 47) % 90} 40% ${20 + ((i * 13) % 60)}%)`;
    pen.fillRect((i * 83) % 320, (i * 59) % 240, 40, 30);
  }
  pen.fillStyle = '#e010e0';
  pen.fillRect(110, 70, 100, 100);
});
const place = canvasOf(500, 300, '#10c010', (pen) => pen.fillRect(0, 0, 500, 300));

const film: FilmParams = { widthPx: 640, heightPx: 360, fps: 30 };
const tall: FilmParams = { widthPx: 360, heightPx: 640, fps: 30 };
const square: FilmParams = { widthPx: 360, heightPx: 360, fps: 30 };

describe('a product on a plain ground', () => {
  const files = [
    keep('jar.jpg', 'product', jar.toBuffer('image/jpeg', 92)),
    keep('jar.png', 'product', jar.toBuffer('image/png')),
    keep('jar.webp', 'product', jar.toBuffer('image/webp', 92)),
  ];
  for (const picture of files)
    it(`stands in the scene without it: ${picture.id}`, async () => {
      const subjects = [subject('zorblax', { pictureId: picture.id })];
      const result = await draw(request({ place: 'garden', subjects }, { film, pictures: [picture] }));
      expect(result.drawn).toContain('zorblax');
      expect(result.lettered).toEqual([]);
      const seen = where(pixels(await frameAt(firstShot(result), film, 1)), isMagenta);
      // The jar fills its cut-out: 45–60 % of the frame's height, standing on the ground.
      expect((seen.bottom - seen.top) / film.heightPx).toBeGreaterThan(0.42);
      expect((seen.bottom - seen.top) / film.heightPx).toBeLessThan(0.65);
      expect(seen.bottom / film.heightPx).toBeGreaterThan(0.65);
      // The white around it is gone: just beside the jar its layer lets the scene through.
      for (const layer of firstShot(result).layers) {
        const own = await pixelsOf(layer);
        if (where(own, isMagenta).count === 0) continue;
        expect(where(own, (r, g, b, a) => a > 200 && r > 215 && g > 215 && b > 215).count).toBeLessThan(60);
      }
    });

  it.each(['brand', 'brand-line', 'title'] as const)('keeps clear of the words: %s', async (style) => {
    const [picture] = files;
    if (!picture) throw new Error('no picture');
    for (const shape of [film, tall]) {
      const words = [{ text: 'Marmalade of the old mill', style, startS: 0, endS: 3 }];
      const asked = request({ place: 'kitchen' }, { film: shape, pictures: [picture], words, number: 3 });
      const shot = firstShot(await draw(asked));
      const label = where(
        pixels(await frameAt(shot, shape, 1.5, (layer) => layer.visible !== undefined)),
        (r, _g, _b, a) => a > 200 && r > 200,
      );
      const product = where(pixels(await frameAt(shot, shape, 1.5, (layer) => !layer.visible)), isMagenta);
      expect(label.count).toBeGreaterThan(500);
      expect(product.count).toBeGreaterThan(500);
      // Above it, or at the end of a film in the other half of a wide frame.
      const apart = label.bottom < product.top || label.right < product.left || label.left > product.right;
      expect(apart).toBe(true);
    }
  });
});

describe('pictures that no subject carries', () => {
  const product = keep('only.png', 'product', jar.toBuffer('image/png'));
  const person = keep('face.jpg', 'person', photo.toBuffer('image/jpeg', 92));
  const magentaIn = async (pictures: PictureRequest['pictures'], number: number): Promise<number> =>
    where(
      pixels(
        await frameAt(firstShot(await draw(request({ place: 'field' }, { film, pictures, number, of: 3 }))), film, 1),
      ),
      isMagenta,
    ).count;

  it('shows the only product in every scene', async () => {
    for (const number of [1, 2, 3]) expect(await magentaIn([product], number)).toBeGreaterThan(1000);
  });

  it('shows a person in the first and the last scene', async () => {
    expect(await magentaIn([person], 1)).toBeGreaterThan(500);
    expect(await magentaIn([person], 2)).toBe(0);
    expect(await magentaIn([person], 3)).toBeGreaterThan(500);
  });

  it('draws the scene without a picture that cannot be read', async () => {
    const gone = { id: 'gone', role: 'product' as const, file: join(folder, 'nowhere.png') };
    const result = await draw(request({ place: 'field', subjects: [subject('fox')] }, { film, pictures: [gone] }));
    expect(result.drawn).toEqual(['fox']);
    expect(result.unread).toEqual(['gone']);
  });

  it('tells a damaged picture from a whole one, and misses it only where it belongs', async () => {
    const whole = keep('whole.jpg', 'person', photo.toBuffer('image/jpeg', 92));
    const half = keep('half.jpg', 'person', readFileSync(whole.file).subarray(0, 3000));
    const pictures = [whole, half];
    const unread = async (number: number): Promise<string[]> =>
      (await draw(request({ place: 'field' }, { film, pictures, number, of: 3 }))).unread;
    expect(await unread(1)).toEqual([half.id]);
    expect(await unread(2)).toEqual([]);
  });
});

describe('a photograph', () => {
  it('becomes a card with a white margin', async () => {
    const picture = keep('photo.jpg', 'product', photo.toBuffer('image/jpeg', 92));
    const subjects = [subject('jar', { pictureId: picture.id })];
    const result = await draw(request({ place: 'library' }, { film, pictures: [picture] }));
    expect((await draw(request({ place: 'library', subjects }, { film, pictures: [picture] }))).drawn).toEqual(['jar']);
    const cards = await Promise.all(firstShot(result).layers.map(pixelsOf));
    const card = cards.find((layer) => where(layer, isMagenta).count > 500);
    if (!card) throw new Error('no card');
    const inside = where(card, isMagenta);
    const margin = where(card, (r, g, b, a) => a > 200 && r > 190 && g > 180 && b > 160);
    expect(margin.left).toBeLessThan(inside.left);
    expect(margin.right).toBeGreaterThan(inside.right);
    expect(margin.top).toBeLessThan(inside.top);
    expect(margin.bottom).toBeGreaterThan(inside.bottom);
  });

  it('is turned upright by its EXIF', async () => {
    // Magenta on the left as stored; orientation 6 turns it to the top.
    const stored = canvasOf(400, 300, '#10c010', (pen) => {
      pen.fillStyle = '#e010e0';
      pen.fillRect(0, 0, 200, 300);
    }).toBuffer('image/jpeg', 92);
    const tiff = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
    const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), Buffer.from(tiff)]);
    const exif = Buffer.concat([Buffer.from([0xff, 0xe1, 0, body.length + 2]), body]);
    const bytes = Buffer.concat([stored.subarray(0, 2), exif, stored.subarray(2)]);
    const picture = keep('turned.jpg', 'person', bytes);
    const subjects = [subject('woman', { kind: 'person', pictureId: picture.id })];
    const shot = firstShot(await draw(request({ place: 'library', subjects }, { film, pictures: [picture] })));
    const frame = pixels(await frameAt(shot, film, 1));
    const top = where(frame, isMagenta);
    const foot = where(frame, isGreen);
    expect(top.count).toBeGreaterThan(500);
    expect(foot.count).toBeGreaterThan(500);
    expect(Math.abs((top.top + top.bottom) / 2 - (foot.top + foot.bottom) / 2)).toBeGreaterThan(40);
    expect(top.top).toBeLessThan(foot.top);
    expect(top.bottom).toBeLessThan(foot.bottom);
  });
});

describe('a picture of the place', () => {
  const picture = keep('place.jpg', 'place', place.toBuffer('image/jpeg', 92));

  it('covers the frame from the first moment to the last, in every shape', async () => {
    for (const shape of [film, tall, square]) {
      const instruction = { weather: 'snow', backdropPictureId: picture.id } as const;
      const shot = firstShot(await draw(request(instruction, { film: shape, pictures: [picture] })));
      expect(shot.layers[0]?.opaque).toBe(true);
      expect(shot.layers.length).toBeGreaterThan(1); // snow still falls before it
      for (const tS of [0, 1.5, 3]) {
        const base = pixels(await frameAt(shot, shape, tS, (_, i) => i === 0));
        expect(where(base, (r, g, b, a) => a === 255 && g > r + 12 && g > b + 12).count).toBe(base.width * base.height);
      }
    }
  });

  it('is used when the scene names none', async () => {
    const shot = firstShot(await draw(request({ place: 'city' }, { film, pictures: [picture] })));
    const sky = pixels(await frameAt(shot, film, 1, (_, i) => i === 0));
    expect(where(sky, (r, g, b) => g > r + 30 && g > b + 30).count).toBeGreaterThan(sky.width * sky.height * 0.5);
  });
});
