import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellExpression, gridExpression } from '../../../src-main/film/cells.ts';
import { layerPath } from '../../../src-main/film/motion.ts';
import { cellShiftPx, cellSize, cellsFor } from '../../../src-shared/planes.ts';
import type { LayerMotion } from '../../../src-shared/shot.ts';

/** What ffmpeg's evaluator does with the few functions that our expressions use. */
function evaluate(expression: string, n: number): number {
  if (!/^(?:[\d.n+\-*/(), ]|mod|floor|min|pow|sin)+$/.test(expression)) throw new Error(expression);
  const code = expression.replaceAll('+-', '-').replaceAll('--', '+');
  const mod = (a: number, b: number): number => a - Math.floor(a / b) * b;
  const run = new Function('n', 'mod', 'floor', 'min', 'pow', 'sin', `return ${code}`);
  return run(n, mod, Math.floor, Math.min, Math.pow, Math.sin) as number;
}

const still = { from: { x: -20, y: 4 }, to: { x: -20, y: 4 }, ease: 'linear' as const };
const shot = { frames: 241, fps: 30 };
const at = (motion: LayerMotion, n: number): number => evaluate(layerPath(motion, 'x', shot).expression, n);

test('a layer goes from here to there and stays', () => {
  const motion = { ...still, to: { x: 40, y: 4 } };
  expect([0, 120, 240, 300].map((n) => at(motion, n))).toEqual([-20, 10, 40, 40]);
  expect(layerPath(motion, 'y', shot)).toEqual({ expression: '4', moves: false });
});

test('an eased move starts and ends slowly', () => {
  const motion = { ...still, to: { x: 40, y: 4 }, ease: 'in-out' as const };
  expect(at(motion, 120)).toBe(10);
  expect(at(motion, 24) - at(motion, 0)).toBeLessThan(3);
});

test('a sway swings around the path', () => {
  const motion = { ...still, sway: { xPx: 6, yPx: 0, periodS: 4, phase: 0 } };
  expect([0, 30, 60, 90].map((n) => Math.round(at(motion, n)))).toEqual([-20, -14, -20, -26]);
});

test('a tile that scrolls covers the frame at all times, wherever it starts and whichever way it goes', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -3000, max: 3000 }),
      fc.integer({ min: -2000, max: 2000 }),
      fc.integer({ min: 0, max: 300 }),
      (x, speed, n) => {
        fc.pre(speed !== 0);
        const scroll = { xPxPerS: speed, yPxPerS: 0, periodXPx: 640, periodYPx: 0 };
        const position = at({ ...still, from: { x, y: 0 }, to: { x, y: 0 }, scroll }, n);
        expect(position).toBeGreaterThanOrEqual(-640);
        expect(position).toBeLessThanOrEqual(0);
      },
    ),
  );
});

test('cell and grid together give the position to the pixel', () => {
  const path = layerPath({ ...still, to: { x: 33, y: 4 }, ease: 'in-out' }, 'x', shot);
  for (let n = 0; n <= 240; n += 7) {
    const grid = evaluate(gridExpression(path, 2), n);
    const cell = evaluate(cellExpression(path, 2), n);
    expect(Math.abs(grid % 2)).toBe(0);
    expect(Math.abs(grid + cellShiftPx(cell, 2) - evaluate(path.expression, n))).toBeLessThanOrEqual(0.5 + 1e-9);
  }
});

test('cells are as fine as the layer’s size allows, along the axes it moves on', () => {
  const both = { x: true, y: true };
  expect(cellsFor({ widthPx: 2100, heightPx: 1080, pictures: 1 }, { x: true, y: false })).toEqual({ x: 2, y: 1 });
  expect(cellsFor({ widthPx: 2100, heightPx: 1080, pictures: 1 }, both)).toEqual({ x: 2, y: 2 });
  expect(cellsFor({ widthPx: 600, heightPx: 600, pictures: 48 }, both)).toEqual({ x: 1, y: 1 });
  expect(cellsFor({ widthPx: 300, heightPx: 300, pictures: 1 }, { x: false, y: false })).toEqual({ x: 1, y: 1 });
});

test('a cell has room for its shift and even sides', () => {
  expect(cellSize({ widthPx: 101, heightPx: 51 }, { x: 2, y: 1 })).toEqual({ widthPx: 104, heightPx: 52 });
});
