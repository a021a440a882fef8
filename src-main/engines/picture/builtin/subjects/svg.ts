import type { Canvas } from '@napi-rs/canvas';
import { createCanvas } from '@napi-rs/canvas';
import { Resvg } from '@resvg/resvg-js';
import { adjust, labOf } from '../core/colour.ts';
import type { Icon } from './icon-sets.ts';

const HEX = /#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b/g;

const long = (hex: string): string =>
  hex.length === 4 ? `#${[...hex.slice(1)].map((c) => c + c).join('')}` : hex.toLowerCase();

/** An icon drawn with its colours changed one by one; `side` in pixels. */
export function renderIcon(icon: Icon, side: number, recolour: (colour: string) => string): Canvas {
  const cache = new Map<string, string>();
  const body = icon.body.replaceAll('currentColor', '#000000').replace(HEX, (hex) => {
    const known = cache.get(hex);
    if (known) return known;
    const changed = recolour(long(hex));
    cache.set(hex, changed);
    return changed;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${icon.side} ${icon.side}">${body}</svg>`;
  const image = new Resvg(svg, {
    fitTo: { mode: 'width', value: Math.max(8, Math.round(side)) },
    font: { loadSystemFonts: false },
  }).render();
  const canvas = createCanvas(image.width, image.height);
  const pen = canvas.getContext('2d');
  const data = pen.createImageData(image.width, image.height);
  // resvg hands out premultiplied pixels, the canvas wants straight ones.
  const from = image.pixels;
  for (let i = 0; i < from.length; i += 4) {
    const a = from[i + 3] ?? 0;
    if (a === 0) continue;
    data.data[i] = ((from[i] ?? 0) * 255) / a;
    data.data[i + 1] = ((from[i + 1] ?? 0) * 255) / a;
    data.data[i + 2] = ((from[i + 2] ?? 0) * 255) / a;
    data.data[i + 3] = a;
  }
  pen.putImageData(data, 0, 0);
  return canvas;
}

/** Colour drawings flattened to few tones: lightness in five steps, chroma held back. Then the scene's light grades them. */
export function flatten(colour: string): string {
  const { l } = labOf(colour);
  const step = Math.round(l * 6) / 6;
  return adjust(colour, { l: l > 0.02 ? (step * 0.75 + l * 0.25) / l : 1, c: 0.86 });
}

/** Everything that is not reachable from the rim: the drawing with its holes filled, as a mask of one colour. */
export function hullOf(canvas: Canvas, colour: string): Canvas {
  const { width, height } = canvas;
  const image = canvas.getContext('2d').getImageData(0, 0, width, height);
  const outside = new Uint8Array(width * height);
  const queue: number[] = [];
  const visit = (i: number): void => {
    if (outside[i] || (image.data[i * 4 + 3] ?? 0) > 100) return;
    outside[i] = 1;
    queue.push(i);
  };
  for (let x = 0; x < width; x++) {
    visit(x);
    visit((height - 1) * width + x);
  }
  for (let y = 0; y < height; y++) {
    visit(y * width);
    visit(y * width + width - 1);
  }
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const x = at % width;
    if (x > 0) visit(at - 1);
    if (x < width - 1) visit(at + 1);
    if (at >= width) visit(at - width);
    if (at < width * (height - 1)) visit(at + width);
  }
  const hull = createCanvas(width, height);
  const pen = hull.getContext('2d');
  const mask = pen.createImageData(width, height);
  for (let i = 0; i < outside.length; i++) mask.data[i * 4 + 3] = outside[i] ? 0 : 255;
  pen.putImageData(mask, 0, 0);
  pen.globalCompositeOperation = 'source-in';
  pen.fillStyle = colour;
  pen.fillRect(0, 0, width, height);
  return hull;
}
