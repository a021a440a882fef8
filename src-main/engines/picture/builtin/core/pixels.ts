import type { Box } from './stage.ts';

/** Pixels as the canvas hands them out: straight alpha, RGBA, 32 bits. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** The smallest box with anything in it; null when all is transparent. */
export function contentBox({ width, height, data }: Pixels): Box | null {
  const words = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const rowHas = (y: number): boolean => {
    for (let i = y * width, end = i + width; i < end; i++) if (words[i] !== 0) return true;
    return false;
  };
  let top = 0;
  while (top < height && !rowHas(top)) top++;
  if (top === height) return null;
  let bottom = height - 1;
  while (!rowHas(bottom)) bottom--;
  let left = width;
  let right = -1;
  for (let y = top; y <= bottom; y++) {
    const row = y * width;
    for (let x = 0; x < left; x++) if (words[row + x] !== 0) left = x;
    for (let x = width - 1; x > right; x--) if (words[row + x] !== 0) right = x;
  }
  return { x: left, y: top, w: right - left + 1, h: bottom - top + 1 };
}

/** The first row of the box from which all pixels down to its bottom are opaque; its height when the last row is not. */
export function solidFrom({ width, data }: Pixels, { x, y, w, h }: Box): number {
  const solid = (row: number): boolean => {
    const start = ((y + row) * width + x) * 4 + 3;
    for (let i = start, end = start + w * 4; i < end; i += 4) if (data[i] !== 255) return false;
    return true;
  };
  let from = h;
  while (from > 0 && solid(from - 1)) from--;
  return from;
}
