import { readFile } from 'node:fs/promises';
import type { Canvas } from '@napi-rs/canvas';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { PictureRole } from '../../../../../src-shared/brief.ts';
import { isComplete } from '../../../../library/picture-end.ts';
import { readPictureHeader } from '../../../../library/picture-header.ts';
import { contentBox } from '../core/pixels.ts';
import { cutOut } from './cut-out.ts';
import { type Focus, focusOf } from './focus.ts';

/** A creator's picture, upright and small enough to paint with. */
export interface LoadedPicture {
  canvas: Canvas;
  /** True when its plain background was taken away. */
  cut: boolean;
  role: PictureRole;
  /** Where the eye goes, as shares of width and height. */
  focus: Focus;
}

/** Longest side kept, in pixels: a hero is at most some 60 % of a 1080p frame's height, a backdrop fills it. */
const LONGEST = { place: 2200, product: 1100, person: 1100 } as const;

/** A smaller product is enlarged to this longest side first, so that it is cut out along a smooth edge. */
const SMOOTH = 480;

/** A decoder paints the half of a picture that is there and says nothing: one that was damaged since is told apart here. */
async function readWhole(file: string): Promise<Buffer> {
  const bytes = await readFile(file);
  const header = readPictureHeader(bytes);
  if (header.kind !== 'picture' || !isComplete(bytes, header.type)) throw new Error(`${file} is no whole picture`);
  return bytes;
}

/**
 * Reads a checked picture and, for a product on a plain ground, cuts it out. The decoder itself turns a picture by all
 * eight orientations of its EXIF (measured), so nothing is turned here.
 */
export async function loadPicture({ file, role }: { file: string; role: PictureRole }): Promise<LoadedPicture> {
  const image = await loadImage(await readWhole(file));
  const side = Math.max(image.width, image.height);
  const enlarged = role === 'product' ? Math.max(1, SMOOTH / side) : 1;
  const scale = Math.min(1, LONGEST[role] / side) * enlarged;
  const canvas = createCanvas(
    Math.max(1, Math.round(image.width * scale)),
    Math.max(1, Math.round(image.height * scale)),
  );
  const pen = canvas.getContext('2d');
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const whole = { canvas, cut: false, role, focus: focusOf(canvas) };
  if (role !== 'product') return whole;
  const pixels = pen.getImageData(0, 0, canvas.width, canvas.height);
  const solid = contentBox(pixels);
  const seeThrough = solid !== null && (solid.w < canvas.width || solid.h < canvas.height);
  if (!seeThrough && !cutOut(pixels)) return whole;
  const box = contentBox(pixels);
  if (!box) return whole;
  const alone = createCanvas(box.w, box.h);
  alone.getContext('2d').putImageData(pixels, -box.x, -box.y);
  return { ...whole, canvas: alone, cut: true };
}

/** The creator's pictures by id. One that cannot be read any more is left out: the scene is then drawn without it, and says so. */
export async function loadPictures(
  pictures: readonly { id: string; role: PictureRole; file: string }[],
): Promise<Map<string, LoadedPicture>> {
  const loaded = new Map<string, LoadedPicture>();
  for (const picture of pictures) {
    const one = await loadPicture(picture).catch(() => null);
    if (one) loaded.set(picture.id, one);
  }
  return loaded;
}
