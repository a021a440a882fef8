import type { Canvas } from '@napi-rs/canvas';
import { createCanvas } from '@napi-rs/canvas';
import type { Pen } from './easel.ts';
import type { Pixels } from './pixels.ts';
import type { Box } from './stage.ts';

/*
 * Memory that a thread paints every layer in. Touching fresh pages costs as much as painting on them: for a layer of a
 * full frame at 1080p 5,800 pages and 16 ms in the kernel with a canvas and a picture of its own, next to none here.
 */
let board: Canvas | undefined;
let store = new ArrayBuffer(0);

/** The thread's canvas, at least as large as asked. Good for one layer's picture at a time. */
export function boardFor({ w, h }: Box): Canvas {
  if (!board || board.width < w || board.height < h)
    board = createCanvas(Math.max(w, board?.width ?? 0), Math.max(h, board?.height ?? 0));
  return board;
}

/** Rows read at once: small enough for memory that the allocator keeps for the next ones. */
const ROWS = 64;

/**
 * Takes what is painted on the board's top-left corner into the thread's store, as picture `index` of `count` of one
 * size. Good until the next layer's pictures are taken.
 */
export function takePixels(pen: Pen, { w, h }: Box, index: number, count: number): Pixels {
  const bytes = w * h * 4;
  if (store.byteLength < bytes * count) {
    if (index > 0) throw new Error('the first picture of a layer makes room for all');
    store = new ArrayBuffer(bytes * count);
  }
  const data = new Uint8ClampedArray(store, index * bytes, bytes);
  for (let y = 0; y < h; y += ROWS) {
    const strip = pen.getImageData(0, y, w, Math.min(ROWS, h - y)).data;
    data.set(strip, y * w * 4);
    // Given back at once, not when the garbage collector comes: the next strip lands in the same memory.
    if (strip.buffer instanceof ArrayBuffer) strip.buffer.transfer(0);
  }
  return { width: w, height: h, data };
}
