import { num } from './encoding.ts';
import type { Path } from './motion.ts';

/**
 * `overlay` places a 4:2:0 layer on even pixels only, so a slow layer would jerk. Hence each moving layer is painted
 * several times at start, shifted by fractions of those two pixels, into one tall or wide picture of cells; per frame
 * `crop` picks the cell (no pixel is copied) and `overlay` the even position.
 */
export interface Cells {
  /** Cells along each axis: 1, 2 (steps of 1 px), 4 (½ px) or 8 (¼ px). */
  x: number;
  y: number;
}

/** Most bytes that the cells of one layer may take; a full frame at 1080p in ½ px steps is 23 MB. */
const LAYER_BYTES = 28e6;
/** 4:2:0 with alpha. */
const BYTES_PER_PIXEL = 2.5;
/** overlay's grid. */
const GRID_PX = 2;

/** The finest steps that the layer's size allows, along the axes on which it moves. */
export function cellsFor(
  layer: { widthPx: number; heightPx: number; pictures: number },
  moves: { x: boolean; y: boolean },
): Cells {
  const bytes = layer.widthPx * layer.heightPx * layer.pictures * BYTES_PER_PIXEL;
  const finest = [4, 2, 1].find((n) => bytes * (moves.x ? n : 1) * (moves.y ? n : 1) <= LAYER_BYTES) ?? 1;
  return { x: moves.x ? finest : 1, y: moves.y ? finest : 1 };
}

/** Size of one cell: room for the shift, and even. */
export function cellSize(
  layer: { widthPx: number; heightPx: number },
  cells: Cells,
): { widthPx: number; heightPx: number } {
  const even = (px: number): number => Math.ceil(px / 2) * 2;
  return {
    widthPx: even(layer.widthPx + (cells.x > 1 ? GRID_PX : 0)),
    heightPx: even(layer.heightPx + (cells.y > 1 ? GRID_PX : 0)),
  };
}

/** Position in steps, as an expression of `n`. */
const steps = (path: Path, count: number): string => `floor((${path.expression})*${num(count / GRID_PX)}+0.5)`;
/** Which cell to show at frame `n`. */
export const cellExpression = (path: Path, count: number): string => `mod(${steps(path, count)},${count})`;
/** The even position of that cell at frame `n`. */
export const gridExpression = (path: Path, count: number): string => `${GRID_PX}*floor(${steps(path, count)}/${count})`;

/** Catmull-Rom weights in 1/128 for a shift to the right by 0, ¼, ½, ¾ px: of the pixels at +1, 0, −1, −2. */
const WEIGHTS: Record<number, readonly number[]> = {
  0: [0, 128, 0, 0],
  0.25: [-9, 111, 29, -3],
  0.5: [-8, 72, 72, -8],
  0.75: [-3, 29, 111, -9],
};

/** A `convolution` that shifts by cell `index` of `count` to the right (or down); null for the first, unshifted. */
export function shiftFilter(index: number, count: number, axis: 'x' | 'y', planes: number): string | null {
  if (index === 0) return null;
  const shift = (index * GRID_PX) / count;
  const whole = Math.floor(shift);
  const weights = WEIGHTS[shift - whole] as readonly number[];
  const taps = [0, 0, 0, 0, 0, 0, 0];
  for (const [i, weight] of weights.entries()) if (weight !== 0) taps[3 + 1 - i - whole] = weight;
  const matrix = taps.join(' ');
  const mode = axis === 'x' ? 'row' : 'column';
  const options = Array.from({ length: planes }, (_, p) => `${p}m='${matrix}':${p}rdiv=1/128:${p}mode=${mode}`);
  return `convolution=${options.join(':')}`;
}
