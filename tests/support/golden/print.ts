import type { Canvas } from '@napi-rs/canvas';

/**
 * What is kept of a frame: a grid of luma means and a coarser one of chroma means, a byte each. Small enough for hundreds,
 * blind to single pixels, and every change that an eye sees at arm's length moves some of it.
 */
export interface Print {
  luma: Uint8Array;
  chroma: Uint8Array;
}

const LUMA = { columns: 40, rows: 24 };
const CHROMA = { columns: 16, rows: 10 };

/** Rec. 709 luma and the two colour differences of a frame, as means over cells. */
export function printOf(canvas: Canvas): Print {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const means = ({ columns, rows }: typeof LUMA, value: (r: number, g: number, b: number) => number): Uint8Array => {
    const sums = new Float64Array(columns * rows);
    const counts = new Float64Array(columns * rows);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const cell = Math.floor((y * rows) / height) * columns + Math.floor((x * columns) / width);
        const i = (y * width + x) * 4;
        sums[cell] = (sums[cell] ?? 0) + value(data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0);
        counts[cell] = (counts[cell] ?? 0) + 1;
      }
    }
    return Uint8Array.from(sums, (sum, cell) => Math.round(sum / Math.max(1, counts[cell] ?? 1)));
  };
  const luma = (r: number, g: number, b: number): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const blue = means(CHROMA, (r, g, b) => 128 + (b - luma(r, g, b)) / 1.8556);
  const red = means(CHROMA, (r, g, b) => 128 + (r - luma(r, g, b)) / 1.5748);
  return { luma: means(LUMA, luma), chroma: Uint8Array.from([...blue, ...red]) };
}

export interface Distance {
  /** Root mean square of luma and chroma differences, in steps of 255. */
  overall: number;
  /** The largest difference of one luma cell. */
  worst: number;
}

const square = (one: Uint8Array, other: Uint8Array): number =>
  one.reduce((sum, v, i) => sum + (v - (other[i] ?? 0)) ** 2, 0) / one.length;

export function distanceOf(one: Print, other: Print): Distance {
  return {
    overall: Math.sqrt(square(one.luma, other.luma) + square(one.chroma, other.chroma)),
    worst: one.luma.reduce((most, v, i) => Math.max(most, Math.abs(v - (other.luma[i] ?? 0))), 0),
  };
}

/** Other builds of the canvas smooth edges a little differently: that stays far below both. */
export const isAlike = ({ overall, worst }: Distance): boolean => overall <= 1 && worst <= 8;

export const encodePrint = ({ luma, chroma }: Print): string => Buffer.from([...luma, ...chroma]).toString('base64');

export function decodePrint(text: string): Print {
  const bytes = Buffer.from(text, 'base64');
  const cells = LUMA.columns * LUMA.rows;
  return { luma: Uint8Array.from(bytes.subarray(0, cells)), chroma: Uint8Array.from(bytes.subarray(cells)) };
}
