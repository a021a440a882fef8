import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodePlanes } from '../../../src-main/engines/picture/builtin/core/write-planes.ts';
import { cellSize } from '../../../src-shared/planes.ts';

type Rgba = [number, number, number, number];

function field(width: number, height: number, at: (x: number, y: number) => Rgba) {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) data.set(at(x, y), (y * width + x) * 4);
  return { width, height, data };
}

/** The planes of a picture, each as rows of numbers. */
function planesOf(bytes: Buffer, width: number, height: number, opaque: boolean) {
  const area = width * height;
  const rows = (from: number, w: number, h: number): number[][] =>
    Array.from({ length: h }, (_, r) => [...bytes.subarray(from + r * w, from + (r + 1) * w)]);
  return {
    y: rows(0, width, height),
    u: rows(area, width / 2, height / 2),
    v: rows(area * 1.25, width / 2, height / 2),
    a: opaque ? null : rows(area * 1.5, width, height),
  };
}

const ONE = { x: 1, y: 1 };

// ITU-R BT.709-6, 8 bit: table of 75/100 % bars.
test.each<[string, Rgba, number[]]>([
  ['white', [255, 255, 255, 255], [235, 128, 128]],
  ['black', [0, 0, 0, 255], [16, 128, 128]],
  ['red', [255, 0, 0, 255], [63, 102, 240]],
  ['green', [0, 255, 0, 255], [173, 42, 26]],
  ['blue', [0, 0, 255, 255], [32, 240, 118]],
])('%s has the numbers of the standard', (_name, colour, [y, u, v]) => {
  const picture = field(4, 4, () => colour);
  const bytes = encodePlanes(picture, { x: 0, y: 0, w: 4, h: 4 }, { cells: ONE, opaque: true });
  expect(bytes).toHaveLength(24);
  const planes = planesOf(bytes, 4, 4, true);
  expect(new Set(planes.y.flat())).toEqual(new Set([y]));
  expect(new Set(planes.u.flat())).toEqual(new Set([u]));
  expect(new Set(planes.v.flat())).toEqual(new Set([v]));
});

test('what is not painted has no say in the colour of an edge', () => {
  const picture = field(2, 2, (x, y) => (x + y === 0 ? [255, 0, 0, 255] : [0, 255, 0, 0]));
  const planes = planesOf(
    encodePlanes(picture, { x: 0, y: 0, w: 2, h: 2 }, { cells: ONE, opaque: false }),
    2,
    2,
    false,
  );
  expect([planes.u, planes.v]).toEqual([[[102]], [[240]]]);
  expect(planes.a).toEqual([
    [255, 0],
    [0, 0],
  ]);
});

test('each cell holds the box of the picture, one pixel further right or down than the one before', () => {
  const side = fc.integer({ min: 1, max: 4 }).map((half) => half * 2);
  const cells = fc.constantFrom(ONE, { x: 2, y: 1 }, { x: 1, y: 2 }, { x: 2, y: 2 });
  fc.assert(
    fc.property(side, side, cells, fc.nat(255), (w, h, cells, seed) => {
      const grey = (x: number, y: number): number => (x * 53 + y * 31 + seed) % 256;
      const picture = field(w + 3, h + 2, (x, y) => [grey(x, y), grey(x, y), grey(x, y), 255]);
      const bytes = encodePlanes(picture, { x: 2, y: 1, w, h }, { cells, opaque: false });
      const cell = cellSize({ widthPx: w, heightPx: h }, cells);
      const planes = planesOf(bytes, cell.widthPx * cells.x, cell.heightPx * cells.y, false);
      for (let j = 0; j < cells.y; j++) {
        for (let i = 0; i < cells.x; i++) {
          for (let y = 0; y < h; y++) {
            const row = planes.y[j * cell.heightPx + j + y]?.slice(i * cell.widthPx + i, i * cell.widthPx + i + w);
            const off = row?.map((value, x) => Math.abs(value - 16 - (grey(x + 2, y + 1) * 219) / 255)) ?? [];
            // Fixed point may round the other way.
            expect(Math.max(...off)).toBeLessThan(0.51);
          }
        }
      }
      expect(planes.a?.flat().filter((a) => a === 255)).toHaveLength(w * h * cells.x * cells.y);
      expect(new Set(planes.u.flat())).toEqual(new Set([128]));
    }),
  );
});
