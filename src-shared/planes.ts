import type { LayerMotion } from './shot.ts';

/**
 * How the illustrator writes a layer that moves: as the video frames that `overlay` takes, so that ffmpeg has nothing to
 * decode, convert or copy. YUV 4:2:0 (BT.709, limited range) with straight alpha, or without alpha for an opaque layer;
 * planes Y, U, V, A one after the other, row by row; one such frame for each picture of a sequence.
 *
 * `overlay` places a 4:2:0 layer on even pixels only, so a slow layer would jerk. Hence a frame holds the picture once
 * for each step of one pixel: in `x` × `y` cells of equal size, each shifted by one pixel more to the right or down.
 */
export interface Cells {
  /** Along each axis 1 (steps of 2 px) or 2 (steps of 1 px). */
  x: number;
  y: number;
}

export interface Size {
  widthPx: number;
  heightPx: number;
}

/** Most bytes that the cells of one layer may take; a full frame at 1080p, moving both ways, is 21 MB. */
const LAYER_BYTES = 28e6;
/** 4:2:0 with alpha. */
const BYTES_PER_PIXEL = 2.5;
/** overlay's grid. */
export const GRID_PX = 2;

/** Whether a layer moves along an axis at all. */
export function movesAlong({ from, to, sway, scroll }: LayerMotion, axis: 'x' | 'y'): boolean {
  const reach = axis === 'x' ? sway?.xPx : sway?.yPx;
  const speed = axis === 'x' ? scroll?.xPxPerS : scroll?.yPxPerS;
  return from[axis] !== to[axis] || (Boolean(reach) && (sway?.periodS ?? 0) > 0) || Boolean(speed);
}

/**
 * The finest steps that the layer's size allows, along the axes on which it moves. Steps of 1 px need no resampling;
 * steps of ½ px were tried and cost more than the whole encoding (8 s of set-up for a clip of 12 layers at 1080p).
 */
export function cellsFor(layer: Size & { pictures: number }, moves: { x: boolean; y: boolean }): Cells {
  const bytes = layer.widthPx * layer.heightPx * layer.pictures * BYTES_PER_PIXEL;
  const finest = [2, 1].find((n) => bytes * (moves.x ? n : 1) * (moves.y ? n : 1) <= LAYER_BYTES) ?? 1;
  return { x: moves.x ? finest : 1, y: moves.y ? finest : 1 };
}

/** Size of one cell: room for the shift, and even. */
export function cellSize(layer: Size, cells: Cells): Size {
  const even = (px: number): number => Math.ceil(px / 2) * 2;
  return {
    widthPx: even(layer.widthPx + (cells.x > 1 ? GRID_PX : 0)),
    heightPx: even(layer.heightPx + (cells.y > 1 ? GRID_PX : 0)),
  };
}

/** How far to the right (or down) a cell's picture lies in it, in pixels. */
export const cellShiftPx = (index: number, count: number): number => (index * GRID_PX) / count;
