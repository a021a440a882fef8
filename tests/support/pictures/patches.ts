import { type Canvas, createCanvas } from '@napi-rs/canvas';

export type Rgb = [red: number, green: number, blue: number];
export const [RED, GREEN, BLUE, YELLOW]: [Rgb, Rgb, Rgb, Rgb] = [
  [255, 0, 0],
  [0, 255, 0],
  [0, 0, 255],
  [255, 255, 0],
];

/** Four corners of four colours: red, green, and below them blue, yellow. No two ways of turning it look alike. */
export function corners(width: number, height: number): Canvas {
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  for (const [i, colour] of [RED, GREEN, BLUE, YELLOW].entries()) {
    pen.fillStyle = `rgb(${colour.join(' ')})`;
    pen.fillRect((i % 2) * (width / 2), Math.floor(i / 2) * (height / 2), width / 2, height / 2);
  }
  return canvas;
}

/** The colour in the middle of each of the four corners, in reading order. */
export function readCorners(canvas: Canvas): Rgb[] {
  const { width, height } = canvas;
  return [0, 1, 2, 3].map((i) => {
    const x = Math.floor(width * (i % 2 ? 0.75 : 0.25));
    const y = Math.floor(height * (i > 1 ? 0.75 : 0.25));
    return colourAt(canvas, x, y);
  });
}

export function colourAt(canvas: Canvas, x: number, y: number): Rgb {
  const [r = 0, g = 0, b = 0] = canvas.getContext('2d').getImageData(x, y, 1, 1).data;
  return [r, g, b];
}
