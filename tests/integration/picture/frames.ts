import type { Canvas, ImageData } from '@napi-rs/canvas';
import { createCanvas } from '@napi-rs/canvas';
import type { PictureResult } from '../../../src-main/engines/picture/picture-engine.ts';
import type { FilmParams, Layer, Shot } from '../../../src-shared/shot.ts';
import { layerAt } from '../../../src-shared/shot.ts';
import { layerPicture } from '../../support/layer-picture.ts';

/** The shots of a painted scene; throws for a picture of another kind. */
export function shotsOf({ picture }: PictureResult): Shot[] {
  if (picture.kind !== 'layers') throw new Error(`not layers: ${picture.kind}`);
  return picture.shots;
}

export function firstShot(result: PictureResult): Shot {
  const [shot] = shotsOf(result);
  if (!shot) throw new Error('no shot');
  return shot;
}

/** A layer's first picture as pixels. */
export async function pixelsOf(layer: Layer): Promise<ImageData> {
  return pixels(layerPicture(layer));
}

/** The frame at a time (s), composed as the film room does; `keep` leaves layers out. */
export async function frameAt(
  shot: Shot,
  film: FilmParams,
  tS: number,
  keep: (layer: Layer, index: number) => boolean = () => true,
): Promise<Canvas> {
  const canvas = createCanvas(film.widthPx, film.heightPx);
  const pen = canvas.getContext('2d');
  for (const [i, layer] of shot.layers.entries()) {
    const { visible } = layer;
    if (!keep(layer, i) || (visible && (tS < visible.startS || tS > visible.endS))) continue;
    const { x, y } = layerAt(layer.motion, tS, shot.frames / film.fps);
    pen.drawImage(layerPicture(layer), Math.round(x), Math.round(y));
  }
  return canvas;
}

export const pixels = (canvas: Canvas): ImageData =>
  canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);

/** The box of the pixels that pass, and how many they are. */
export function where(
  { data, width }: Pick<ImageData, 'data' | 'width'>,
  passes: (r: number, g: number, b: number, a: number) => boolean,
): { count: number; left: number; right: number; top: number; bottom: number } {
  const box = { count: 0, left: Infinity, right: -1, top: Infinity, bottom: -1 };
  for (let i = 0; i < data.length; i += 4) {
    if (!passes(data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0, data[i + 3] ?? 0)) continue;
    const x = (i / 4) % width;
    const y = Math.floor(i / 4 / width);
    box.count++;
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}
