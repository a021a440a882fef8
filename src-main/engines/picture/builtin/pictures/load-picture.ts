import { readFile } from 'node:fs/promises';
import type { Canvas } from '@napi-rs/canvas';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { PictureRole } from '../../../../../src-shared/brief.ts';
import { contentBox } from '../core/png.ts';
import { cutOut } from './cut-out.ts';
import { jpegOrientation } from './exif.ts';

/** A creator's picture, upright and small enough to paint with. */
export interface LoadedPicture {
  canvas: Canvas;
  /** True when its plain background was taken away. */
  cut: boolean;
  role: PictureRole;
}

const LONGEST = { place: 2200, product: 1100, person: 1100 } as const;

/** Reads a checked picture, turns it by its EXIF and, for a product on a plain ground, cuts it out. */
export async function loadPicture({ file, role }: { file: string; role: PictureRole }): Promise<LoadedPicture> {
  const bytes = await readFile(file);
  const image = await loadImage(bytes);
  const orientation = jpegOrientation(bytes);
  // The decoder may already have turned it; the stored size tells.
  const stored = jpegSize(bytes);
  const turned = stored !== null && orientation >= 5 && stored.width !== stored.height && image.width === stored.height;
  const turn = turned ? 1 : orientation;
  const sideways = turn >= 5;
  const scale = Math.min(1, LONGEST[role] / Math.max(image.width, image.height));
  const w = Math.max(1, Math.round(image.width * scale));
  const h = Math.max(1, Math.round(image.height * scale));
  const canvas = createCanvas(sideways ? h : w, sideways ? w : h);
  const pen = canvas.getContext('2d');
  const matrix = (
    [
      [1, 0, 0, 1, 0, 0],
      [-1, 0, 0, 1, w, 0],
      [-1, 0, 0, -1, w, h],
      [1, 0, 0, -1, 0, h],
      [0, 1, 1, 0, 0, 0],
      [0, 1, -1, 0, h, 0],
      [0, -1, -1, 0, h, w],
      [0, -1, 1, 0, 0, w],
    ] as const
  )[turn - 1] ?? [1, 0, 0, 1, 0, 0];
  pen.setTransform(...(matrix as [number, number, number, number, number, number]));
  pen.drawImage(image, 0, 0, w, h);
  pen.resetTransform();
  if (role !== 'product') return { canvas, cut: false, role };
  const pixels = pen.getImageData(0, 0, canvas.width, canvas.height);
  const seeThrough = contentBox(pixels);
  const alphaIn = seeThrough !== null && (seeThrough.w < canvas.width || seeThrough.h < canvas.height);
  if (!alphaIn && !cutOut(pixels)) return { canvas, cut: false, role };
  const box = contentBox(pixels);
  if (!box) return { canvas, cut: false, role };
  const alone = createCanvas(box.w, box.h);
  alone.getContext('2d').putImageData(pixels, -box.x, -box.y);
  return { canvas: alone, cut: true, role };
}

/** Width and height as stored in a JPEG's frame header. */
function jpegSize(bytes: Uint8Array): { width: number; height: number } | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let i = 2; i + 9 < view.byteLength; ) {
    const marker = view.getUint8(i + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { height: view.getUint16(i + 5), width: view.getUint16(i + 7) };
    i += 2 + view.getUint16(i + 2);
  }
  return null;
}
