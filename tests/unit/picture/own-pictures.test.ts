import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { cutOut } from '../../../src-main/engines/picture/builtin/pictures/cut-out.ts';
import { focusOf } from '../../../src-main/engines/picture/builtin/pictures/focus.ts';
import { lightnessOf } from '../../../src-main/engines/picture/builtin/pictures/mean-colour.ts';
import { pictureRoom, pictureX, widestIn } from '../../../src-main/engines/picture/builtin/pictures/picture-room.ts';
import { wordsPlace } from '../../../src-main/engines/picture/builtin/words/set-words.ts';
import { PHOTOS } from '../../support/pictures/photos.ts';

const photo = (id: string) => {
  const found = PHOTOS.find((one) => one.id === id);
  if (!found) throw new Error(`no photo ${id}`);
  return found.paint();
};
const pixelsOf = (id: string) => {
  const canvas = photo(id);
  return canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
};

describe('cutting out', () => {
  it('takes a white ground and its soft shadow away, and leaves no pale rim', () => {
    const pixels = pixelsOf('on-white');
    expect(cutOut(pixels)).toBe(true);
    const { data, width } = pixels;
    const alpha = (x: number, y: number): number => data[(y * width + x) * 4 + 3] ?? 0;
    expect([alpha(20, 20), alpha(880, 1030), alpha(500, 700)]).toEqual([0, 0, 255]);
    // Across the left edge of the orange glass, up to its glint, everything that is seen at all is orange.
    for (let x = 240; x < 325; x++) {
      const i = (500 * width + x) * 4;
      if ((data[i + 3] ?? 0) > 60) expect(data[i + 2] ?? 255, `blue at ${x}`).toBeLessThan(140);
    }
  });

  it('leaves a picture whole where product and ground cannot be told apart', () => {
    for (const id of ['dark', 'busy', 'tall']) expect(cutOut(pixelsOf(id)), id).toBe(false);
  });
});

describe('what is seen in a picture', () => {
  it('is near the thing in it', () => {
    const canvas = createCanvas(200, 100);
    const pen = canvas.getContext('2d');
    pen.fillStyle = '#dddddd';
    pen.fillRect(0, 0, 200, 100);
    pen.fillStyle = '#a02020';
    pen.fillRect(130, 40, 30, 30);
    const { x, y } = focusOf(canvas);
    expect(x).toBeGreaterThan(0.62);
    expect(y).toBeGreaterThan(0.4);
    expect(y).toBeLessThan(0.7);
  });

  it('has a lightness that transparent parts do not change', () => {
    expect(lightnessOf(photo('dark'))).toBeLessThan(0.4);
    expect(lightnessOf(photo('on-white'))).toBeGreaterThan(0.7);
  });
});

describe('where it stands', () => {
  const stage = { w: 640, h: 360, shape: 'wide', side: 1 } as const;
  const brand = [{ text: 'Northbound', style: 'brand' }] as const;

  it('leaves the brand half of a wide last picture', () => {
    const room = pictureRoom(stage, brand, { count: 1 });
    expect(room.brandBeside).toBe(true);
    expect(pictureX(stage, room).x).toBeGreaterThan(stage.w * 0.7);
    expect(wordsPlace(stage, brand[0], room)).toBe('beside');
    expect(wordsPlace({ shape: 'tall' }, brand[0], room)).toBe('raised');
  });

  it('puts several in a row, none over another, none outside', () => {
    for (const count of [2, 3])
      for (const shape of ['wide', 'tall', 'square'] as const) {
        const of = { ...stage, shape };
        const room = pictureRoom(of, brand, { count });
        const half = widestIn(of, room, 1) / 2;
        const middles = Array.from({ length: count }, (_, index) => pictureX(of, { ...room, index }).x ?? 0);
        middles.sort((a, b) => a - b);
        for (const [i, x] of middles.entries()) {
          expect(x - half).toBeGreaterThanOrEqual(0);
          expect(x + half).toBeLessThanOrEqual(of.w);
          expect(x - (middles[i - 1] ?? -of.w)).toBeGreaterThanOrEqual(half * 2);
        }
      }
  });
});
