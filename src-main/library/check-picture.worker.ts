import { createCanvas, loadImage } from '@napi-rs/canvas';
import { BRIEF_LIMITS } from '../../src-shared/brief.ts';
import { serveWorker } from '../process/serve-worker.ts';
import type { PictureToCheck } from './picture-check.ts';
import { isComplete } from './picture-end.ts';

/** Decodes a picture whole, and says whether that worked. Looks at its edge as well, to guess what it shows. */
serveWorker<PictureToCheck, PictureLook | null>(async ({ bytes, type }) => {
  if (!isComplete(bytes, type)) return null;
  const image = await loadImage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).catch(() => null);
  if (!image || image.width === 0 || image.height === 0) return null;
  const { width: widthPx, height: heightPx } = image;
  if (widthPx * heightPx > BRIEF_LIMITS.pictureMegapixels * 1e6) return null;
  const side = 48;
  const context = createCanvas(side, side).getContext('2d');
  context.drawImage(image, 0, 0, side, side);
  const plainEdge = isPlain(edgeOf(context.getImageData(0, 0, side, side).data, side));
  return { widthPx, heightPx, plainEdge };
});

/** What the decoded picture looks like. */
export interface PictureLook {
  /** As it is seen: upright by its EXIF. */
  widthPx: number;
  heightPx: number;
  /** True when its border is of one colour, or see-through: the mark of a picture of a product. */
  plainEdge: boolean;
}

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

function edgeOf(data: Uint8ClampedArray, side: number): Colour[] {
  const at = (x: number, y: number): Colour => {
    const i = (y * side + x) * 4;
    return [data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0, data[i + 3] ?? 0];
  };
  const line = Array.from({ length: side }, (_, i) => i);
  return line.flatMap((i) => [at(i, 0), at(i, side - 1), at(0, i), at(side - 1, i)]);
}

/** Nine tenths of the border lie within a few steps of its middle colour. */
function isPlain(edge: Colour[]): boolean {
  const seeThrough = edge.filter(([, , , alpha]) => alpha < 16).length;
  if (seeThrough >= edge.length * 0.9) return true;
  const middle = [0, 1, 2].map((channel) => median(edge.map((colour) => colour[channel] ?? 0)));
  const near = edge.filter((colour) => middle.every((value, channel) => Math.abs((colour[channel] ?? 0) - value) < 20));
  return near.length >= edge.length * 0.9;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
