import { type Canvas, createCanvas } from '@napi-rs/canvas';

/** Where the eye goes in a picture, as shares of its width and height. */
export interface Focus {
  x: number;
  y: number;
}

const SIDE = 32;

/**
 * The middle of what differs most from the picture's border, drawn toward the middle of the picture: things are
 * photographed near it. Pure but for the canvas.
 */
export function focusOf(picture: Canvas): Focus {
  const small = createCanvas(SIDE, SIDE);
  const pen = small.getContext('2d');
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, SIDE, SIDE);
  const { data } = pen.getImageData(0, 0, SIDE, SIDE);
  const at = (x: number, y: number): [number, number, number] => {
    const i = (y * SIDE + x) * 4;
    return [data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0];
  };
  const border: [number, number, number][] = [];
  for (let i = 0; i < SIDE; i++) border.push(at(i, 0), at(i, SIDE - 1), at(0, i), at(SIDE - 1, i));
  let [sum, sx, sy] = [0, 0, 0];
  for (let y = 0; y < SIDE; y++)
    for (let x = 0; x < SIDE; x++) {
      const [r, g, b] = at(x, y);
      const unlike = Math.min(...border.map((c) => Math.hypot(c[0] - r, c[1] - g, c[2] - b)));
      const centred = Math.exp(-(((x / SIDE - 0.5) ** 2 + (y / SIDE - 0.52) ** 2) * 5));
      const weight = unlike ** 2 * centred;
      sum += weight;
      sx += weight * (x + 0.5);
      sy += weight * (y + 0.5);
    }
  return sum > 0 ? { x: sx / sum / SIDE, y: sy / sum / SIDE } : { x: 0.5, y: 0.5 };
}
