import type { Pixels } from '../core/pixels.ts';

/** How far a pixel may be from the background's colour (0–441) to belong to it, and where it is surely the product. */
const NEAR = 34;
const FAR = 74;
/** A rim no farther from the background than this cannot be told from it. */
const FAINT = 48;
/** A soft shadow on the background darkens by small steps (0–441 a pixel) and keeps its hue (spread of channels). */
const SHADOW = { step: 8, darkest: 190, spread: 20 };

interface Rgb {
  r: number;
  g: number;
  b: number;
}

const at = ({ data }: Pixels, i: number): Rgb => ({
  r: data[i * 4] ?? 0,
  g: data[i * 4 + 1] ?? 0,
  b: data[i * 4 + 2] ?? 0,
});
const distance = (p: Rgb, q: Rgb): number => Math.hypot(p.r - q.r, p.g - q.g, p.b - q.b);

/** True for a pixel that is the background with a soft shadow on it, coming from a neighbour that is gone. */
function isShadow(p: Rgb, from: Rgb, background: Rgb): boolean {
  const fall = [background.r - p.r, background.g - p.g, background.b - p.b];
  const low = Math.min(...fall);
  return (
    low >= 0 &&
    Math.max(...fall) - low <= SHADOW.spread &&
    distance(p, background) <= SHADOW.darkest &&
    distance(p, from) <= SHADOW.step
  );
}

function borderOf({ width, height }: Pixels): number[] {
  const border: number[] = [];
  for (let x = 0; x < width; x++) border.push(x, (height - 1) * width + x);
  for (let y = 0; y < height; y++) border.push(y * width, y * width + width - 1);
  return border;
}

/** The colour of a plain background: the median of the border, when nearly all of the border is close to it. */
export function plainBackground(pixels: Pixels): Rgb | null {
  const border = borderOf(pixels).map((i) => at(pixels, i));
  const middle = (pick: (c: Rgb) => number): number => border.map(pick).sort((a, b) => a - b)[border.length >> 1] ?? 0;
  const colour = { r: middle((c) => c.r), g: middle((c) => c.g), b: middle((c) => c.b) };
  const close = border.filter((c) => distance(c, colour) < NEAR).length;
  return close / border.length > 0.9 ? colour : null;
}

/**
 * Makes a plain background transparent by flooding in from the border, softly at the edge. Changes the pixels.
 * @returns false (and leaves the pixels alone) when the background is not plain or hardly anything would be left or gone
 */
export function cutOut(pixels: Pixels): boolean {
  const background = plainBackground(pixels);
  if (!background) return false;
  const { width, height } = pixels;
  const gone = new Uint8Array(width * height);
  const queue: number[] = [];
  const visit = (i: number, from = i): void => {
    if (gone[i]) return;
    const colour = at(pixels, i);
    if (distance(colour, background) > NEAR && (from === i || !isShadow(colour, at(pixels, from), background))) return;
    gone[i] = 1;
    queue.push(i);
  };
  for (const i of borderOf(pixels)) visit(i);
  for (let i = queue.pop(); i !== undefined; i = queue.pop()) {
    const x = i % width;
    if (x > 0) visit(i - 1, i);
    if (x < width - 1) visit(i + 1, i);
    if (i >= width) visit(i - width, i);
    if (i < width * (height - 1)) visit(i + width, i);
  }
  const smooth = rounded(gone, width, height);
  const share = smooth.reduce((sum, g) => sum + g, 0) / gone.length;
  if (share < 0.12 || share > 0.96) return false;
  if (isLost(pixels, smooth, background)) return false;
  feather(pixels, smooth, background);
  return true;
}

/** Part of the pixels around each that is gone, 0–1: a 5 × 5 mean. */
function softened(gone: Uint8Array, width: number, height: number): Float32Array {
  const across = new Float32Array(gone.length);
  const both = new Float32Array(gone.length);
  const clamp = (v: number, most: number): number => Math.max(0, Math.min(most, v));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let d = -2; d <= 2; d++) sum += gone[y * width + clamp(x + d, width - 1)] ?? 0;
      across[y * width + x] = sum / 5;
    }
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let d = -2; d <= 2; d++) sum += across[clamp(y + d, height - 1) * width + x] ?? 0;
      both[y * width + x] = sum / 5;
    }
  return both;
}

/** The mask without its single teeth and holes: each pixel goes with most of its neighbours. */
function rounded(gone: Uint8Array, width: number, height: number): Uint8Array {
  const most = softened(gone, width, height);
  return gone.map((_, i) => ((most[i] ?? 0) > 0.5 ? 1 : 0));
}

/**
 * True when the rim of what is left can hardly be told from the background: a black bottle on black loses its
 * shoulders, and is better shown as the photograph that it is.
 */
function isLost(pixels: Pixels, gone: Uint8Array, background: Rgb): boolean {
  const { width, height } = pixels;
  let rim = 0;
  let faint = 0;
  for (let y = 3; y < height - 3; y++)
    for (let x = 3; x < width - 3; x++) {
      const i = y * width + x;
      if (gone[i] || !(gone[i - 1] || gone[i + 1] || gone[i - width] || gone[i + width])) continue;
      rim++;
      // Three pixels further in, where no edge is soft any more.
      const dx = (gone[i + 1] ?? 0) - (gone[i - 1] ?? 0);
      const dy = (gone[i + width] ?? 0) - (gone[i - width] ?? 0);
      if (distance(at(pixels, i - dx * 3 - dy * 3 * width), background) < FAINT) faint++;
    }
  return rim > 0 && faint / rim > 0.25;
}

/** The mean colour of what is surely the product near a pixel; null where there is none. */
function inside(pixels: Pixels, edge: Float32Array, i: number): Rgb | null {
  const { width, height } = pixels;
  const [x, y] = [i % width, Math.floor(i / width)];
  const sum = { r: 0, g: 0, b: 0 };
  let count = 0;
  for (let dy = -4; dy <= 4; dy++)
    for (let dx = -4; dx <= 4; dx++) {
      const [nx, ny] = [x + dx, y + dy];
      if (nx < 0 || ny < 0 || nx >= width || ny >= height || (edge[ny * width + nx] ?? 1) > 0) continue;
      const { r, g, b } = at(pixels, ny * width + nx);
      sum.r += r;
      sum.g += g;
      sum.b += b;
      count++;
    }
  return count > 0 ? { r: sum.r / count, g: sum.g / count, b: sum.b / count } : null;
}

/** Part of a pixel that is product, 0–1: how far its colour has come from the background's to the product's. */
function coverage(c: Rgb, product: Rgb, background: Rgb): number {
  const way = { r: product.r - background.r, g: product.g - background.g, b: product.b - background.b };
  const long = way.r ** 2 + way.g ** 2 + way.b ** 2;
  const gone = (c.r - background.r) * way.r + (c.g - background.g) * way.g + (c.b - background.b) * way.b;
  return Math.min(1, Math.max(0, gone / long));
}

/** Fades the edge and gives what is half background the product's own colour, so that no halo is left. */
function feather(pixels: Pixels, gone: Uint8Array, background: Rgb): void {
  const { width, height, data } = pixels;
  const edge = softened(gone, width, height);
  const from = { ...pixels, data: data.slice() };
  for (let i = 0; i < gone.length; i++) {
    if (gone[i]) {
      data.fill(0, i * 4, i * 4 + 4);
      continue;
    }
    const near = edge[i] ?? 0;
    if (near === 0) continue;
    const colour = at(from, i);
    // By place: gone where most of its neighbours are. By colour: as far as it is the product's.
    const byPlace = Math.min(1, Math.max(0, (0.72 - near) / 0.5));
    const product = inside(from, edge, i);
    const far = product !== null && distance(product, background) > FAR;
    data[i * 4 + 3] = Math.round(255 * Math.min(byPlace, far ? coverage(colour, product, background) : 1));
    if (!product) continue;
    // The nearer to the rim, the more of the colour from within.
    const own = far ? coverage(colour, product, background) ** 2 : 0.5;
    data[i * 4] = Math.round(colour.r * own + product.r * (1 - own));
    data[i * 4 + 1] = Math.round(colour.g * own + product.g * (1 - own));
    data[i * 4 + 2] = Math.round(colour.b * own + product.b * (1 - own));
  }
}
