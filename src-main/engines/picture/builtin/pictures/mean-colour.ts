import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { type Colour, labOf } from '../core/colour.ts';

/** Side of the small copy that is counted, in pixels. */
const SIDE = 24;

/** The mean colour of what is not transparent; middle grey when nothing is. */
export function meanColour(picture: Canvas): Colour {
  const small = createCanvas(SIDE, SIDE);
  const pen = small.getContext('2d');
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, SIDE, SIDE);
  const { data } = pen.getImageData(0, 0, SIDE, SIDE);
  const sum = [0, 0, 0];
  let weight = 0;
  for (let i = 0; i < data.length; i += 4) {
    const a = data[i + 3] ?? 0;
    weight += a;
    for (let c = 0; c < 3; c++) sum[c] = (sum[c] ?? 0) + (data[i + c] ?? 0) * a;
  }
  const hex = (v: number): string =>
    Math.round(weight > 0 ? v / weight : 128)
      .toString(16)
      .padStart(2, '0');
  return `#${sum.map(hex).join('')}`;
}

/** Lightness of a picture as the eye weighs it, 0 black to 1 white (OKLab). */
export const lightnessOf = (picture: Canvas): number => labOf(meanColour(picture)).l;
