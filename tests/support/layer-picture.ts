import { readFileSync } from 'node:fs';
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { cellSize } from '../../src-shared/planes.ts';
import type { Layer } from '../../src-shared/shot.ts';

/** Bytes of one picture of a painted layer, as src-shared/planes.ts lays them out. */
export function frameBytes(layer: Layer): number {
  const { widthPx, heightPx } = sheetOf(layer);
  return widthPx * heightPx * (layer.opaque ? 1.5 : 2.5);
}

function sheetOf(layer: Layer): { widthPx: number; heightPx: number; cells: { x: number; y: number } } {
  const { cells } = layer;
  if (!cells) throw new Error(`not planes: ${layer.file}`);
  const { widthPx, heightPx } = cellSize(layer, cells);
  return { widthPx: widthPx * cells.x, heightPx: heightPx * cells.y, cells };
}

const read = new WeakMap<Layer, Canvas>();

/** The first picture of a painted layer, read back from its planes: BT.709, limited range, as a player does. */
export function layerPicture(layer: Layer): Canvas {
  const known = read.get(layer) ?? readLayer(layer);
  read.set(layer, known);
  return known;
}

function readLayer(layer: Layer): Canvas {
  const { widthPx: stride, heightPx } = sheetOf(layer);
  const bytes = readFileSync(layer.file);
  const area = stride * heightPx;
  const canvas = createCanvas(layer.widthPx, layer.heightPx);
  const pen = canvas.getContext('2d');
  const image = pen.createImageData(layer.widthPx, layer.heightPx);
  const { data } = image;
  let to = 0;
  for (let y = 0; y < layer.heightPx; y++) {
    for (let x = 0; x < layer.widthPx; x++) {
      const at = y * stride + x;
      const half = (y >> 1) * (stride / 2) + (x >> 1);
      const luma = ((bytes[at] ?? 0) - 16) * (255 / 219);
      const u = ((bytes[area + half] ?? 0) - 128) * (255 / 224);
      const v = ((bytes[area * 1.25 + half] ?? 0) - 128) * (255 / 224);
      data[to++] = luma + 1.5748 * v;
      data[to++] = luma - 0.1873 * u - 0.4681 * v;
      data[to++] = luma + 1.8556 * u;
      data[to++] = layer.opaque ? 255 : (bytes[area * 1.5 + at] ?? 0);
    }
  }
  pen.putImageData(image, 0, 0);
  return canvas;
}
