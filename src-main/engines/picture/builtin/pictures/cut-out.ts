import type { Pixels } from '../core/png.ts';

/** How far a pixel may be from the background's colour (0–441) to belong to it, and where it is surely the product. */
const NEAR = 34;
const FAR = 74;

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
  const { width, height, data } = pixels;
  const gone = new Uint8Array(width * height);
  const queue: number[] = [];
  const visit = (i: number): void => {
    if (gone[i] || distance(at(pixels, i), background) > NEAR) return;
    gone[i] = 1;
    queue.push(i);
  };
  for (const i of borderOf(pixels)) visit(i);
  for (let i = queue.pop(); i !== undefined; i = queue.pop()) {
    const x = i % width;
    if (x > 0) visit(i - 1);
    if (x < width - 1) visit(i + 1);
    if (i >= width) visit(i - width);
    if (i < width * (height - 1)) visit(i + width);
  }
  const share = gone.reduce((sum, g) => sum + g, 0) / gone.length;
  if (share < 0.12 || share > 0.96) return false;
  for (let i = 0; i < gone.length; i++) {
    if (gone[i]) {
      data[i * 4 + 3] = 0;
      continue;
    }
    const x = i % width;
    const edge =
      (x > 0 && gone[i - 1]) ||
      (x < width - 1 && gone[i + 1]) ||
      (i >= width && gone[i - width]) ||
      (i < width * (height - 1) && gone[i + width]);
    // Pixels at the edge are half background: let it through by how close they are to it.
    if (edge)
      data[i * 4 + 3] = Math.round(
        255 * Math.min(1, Math.max(0.25, (distance(at(pixels, i), background) - NEAR) / (FAR - NEAR))),
      );
  }
  return true;
}
