import { num } from './encoding.ts';
import type { Path } from './motion.ts';

/**
 * `overlay` places a 4:2:0 layer on even pixels only, so a slow layer would jerk. Hence each moving layer is painted
 * several times at start, shifted by fractions of those two pixels, into one tall or wide picture of cells; per frame
 * `crop` picks the cell (no pixel is copied) and `overlay` the even position.
 */
export interface Cells {
  /** Cells along each axis: 1 (steps of 2 px) or 2 (steps of 1 px). */
  x: number;
  y: number;
}

/** Most bytes that the cells of one layer may take; a full frame at 1080p, moving both ways, is 21 MB. */
const LAYER_BYTES = 28e6;
/** 4:2:0 with alpha. */
const BYTES_PER_PIXEL = 2.5;
/** overlay's grid. */
const GRID_PX = 2;

/**
 * The finest steps that the layer's size allows, along the axes on which it moves. Steps of 1 px need no resampling;
 * steps of ½ px were tried and cost more than the whole encoding (8 s of set-up for a clip of 12 layers at 1080p).
 */
export function cellsFor(
  layer: { widthPx: number; heightPx: number; pictures: number },
  moves: { x: boolean; y: boolean },
): Cells {
  const bytes = layer.widthPx * layer.heightPx * layer.pictures * BYTES_PER_PIXEL;
  const finest = [2, 1].find((n) => bytes * (moves.x ? n : 1) * (moves.y ? n : 1) <= LAYER_BYTES) ?? 1;
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

/** How far to the right (or down) a cell's picture lies in it, in pixels. */
export const cellShiftPx = (index: number, count: number): number => (index * GRID_PX) / count;
