import { describe, expect, it } from 'vitest';
import { labOf } from '../../../src-main/engines/picture/builtin/core/colour.ts';
import { paletteFor } from '../../../src-main/engines/picture/builtin/core/palette.ts';
import { contentBox } from '../../../src-main/engines/picture/builtin/core/pixels.ts';
import { cutOut, plainBackground } from '../../../src-main/engines/picture/builtin/pictures/cut-out.ts';
import { LOOKS } from '../../../src-shared/brief.ts';
import { layerAt } from '../../../src-shared/shot.ts';
import { request } from './request.ts';

function field(width: number, height: number, at: (x: number, y: number) => [number, number, number, number]) {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) data.set(at(x, y), (y * width + x) * 4);
  return { width, height, data };
}

describe('contentBox', () => {
  const picture = field(12, 9, (x, y) =>
    x >= 3 && x < 8 && y >= 2 && y < 6 ? [10 * x, 20 * y, 5, 200] : [0, 0, 0, 0],
  );

  it('finds what is painted', () => {
    expect(contentBox(picture)).toEqual({ x: 3, y: 2, w: 5, h: 4 });
    expect(contentBox(field(4, 4, () => [0, 0, 0, 0]))).toBeNull();
  });
});

describe('cutOut', () => {
  const onWhite = (): ReturnType<typeof field> =>
    field(40, 40, (x, y) => (Math.hypot(x - 20, y - 20) < 12 ? [180, 40, 30, 255] : [250, 250, 250, 255]));

  it('takes a plain background away and keeps the product', () => {
    const picture = onWhite();
    expect(cutOut(picture)).toBe(true);
    expect(picture.data[3]).toBe(0);
    expect(picture.data[(20 * 40 + 20) * 4 + 3]).toBe(255);
  });

  it('keeps white inside the product', () => {
    const picture = field(40, 40, (x, y) =>
      Math.hypot(x - 20, y - 20) < 4
        ? [250, 250, 250, 255]
        : Math.hypot(x - 20, y - 20) < 14
          ? [20, 40, 90, 255]
          : [250, 250, 250, 255],
    );
    expect(cutOut(picture)).toBe(true);
    expect(picture.data[(20 * 40 + 20) * 4 + 3]).toBe(255);
  });

  it('leaves a photograph alone', () => {
    const picture = field(40, 40, (x, y) => [(x * 37 + y * 91) % 256, (x * 13) % 256, (y * 29) % 256, 255]);
    expect(plainBackground(picture)).toBeNull();
    expect(cutOut(picture)).toBe(false);
  });
});

describe('paletteFor', () => {
  it('makes far things lighter than near ones by day, in every look that has depth by value', () => {
    for (const look of LOOKS) {
      const { tone } = paletteFor(request().instruction, { look, film: null, seed: 1 });
      const far = labOf(tone('pine', 0.1)).l;
      const near = labOf(tone('pine', 1)).l;
      expect(far, look).toBeGreaterThanOrEqual(near);
    }
  });

  it('gives every look a palette of its own', () => {
    const skies = LOOKS.map((look) => paletteFor(request().instruction, { look, film: null, seed: 1 }).sky.mid);
    expect(new Set(skies).size).toBe(LOOKS.length);
  });

  it('is dark at night and bends to the palette of a film', () => {
    const night = paletteFor(request({ timeOfDay: 'night' }).instruction, { look: 'paper-cut', film: null, seed: 1 });
    const day = paletteFor(request().instruction, { look: 'paper-cut', film: null, seed: 1 });
    expect(labOf(night.sky.mid).l).toBeLessThan(labOf(day.sky.mid).l - 0.2);
    const red = paletteFor(request().instruction, {
      look: 'paper-cut',
      film: ['#2a0a0a', '#a03030', '#f0c0b0'],
      seed: 1,
    });
    expect(labOf(red.sky.mid).a).toBeGreaterThan(labOf(day.sky.mid).a);
  });
});

describe('layerAt', () => {
  it('adds path, sway and a scroll that stays within its period', () => {
    const still = { from: { x: 0, y: 0 }, to: { x: 100, y: 0 }, ease: 'linear' as const };
    expect(layerAt(still, 2, 4)).toEqual({ x: 50, y: 0 });
    const rain = { ...still, to: { x: 0, y: 0 }, scroll: { xPxPerS: -30, yPxPerS: 200, periodXPx: 64, periodYPx: 90 } };
    for (let t = 0; t < 5; t += 0.1) {
      const { x, y } = layerAt(rain, t, 5);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThan(64);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThan(90);
    }
  });
});
