import type { Pen } from '../core/easel.ts';
import type { Drawing, Tones } from './drawing.ts';

/** Things that films ask for most, drawn for this studio. Unit: height 1, foot at y = 0. */

export const thing = (o: Partial<Drawing> & Pick<Drawing, 'paint' | 'size' | 'width'>): Drawing => ({
  facing: 0,
  rests: 'ground',
  ...o,
});

export const poly = (pen: Pen, points: [number, number][]): void => {
  pen.beginPath();
  for (const [x, y] of points) pen.lineTo(x, y);
  pen.closePath();
  pen.fill();
};

export const wheels = (pen: Pen, t: Tones, xs: number[], r: number): void => {
  for (const x of xs) {
    pen.fillStyle = t.shade(t.grade('#2c2c34'), 0.2);
    pen.beginPath();
    pen.arc(x, -r, r, 0, 6.3);
    pen.fill();
    pen.fillStyle = t.grade('#b9b5ac');
    pen.beginPath();
    pen.arc(x, -r, r * 0.45, 0, 6.3);
    pen.fill();
  }
};
