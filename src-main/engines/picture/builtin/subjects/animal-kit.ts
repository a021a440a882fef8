import type { Pen } from '../core/easel.ts';
import type { Tones } from './drawing.ts';

/** Animals cut from paper; all look right. Unit: height 1 at the highest point, feet at y = 0. */

export function blob(pen: Pen, points: [number, number][]): void {
  const n = points.length;
  pen.beginPath();
  points.forEach(([x, y], i) => {
    const [nx, ny] = points[(i + 1) % n] ?? [0, 0];
    const mx = (x + nx) / 2;
    const my = (y + ny) / 2;
    if (i === 0) {
      const [lx, ly] = points[n - 1] ?? [0, 0];
      pen.moveTo((lx + x) / 2, (ly + y) / 2);
    }
    pen.quadraticCurveTo(x, y, mx, my);
  });
  pen.closePath();
  pen.fill();
}

export function leg(pen: Pen, { x, top, swing, w }: { x: number; top: number; swing: number; w: number }): void {
  pen.beginPath();
  pen.moveTo(x - w, top);
  pen.lineTo(x + w, top);
  pen.lineTo(x + w * 0.6 + swing * 0.55, top * 0.45);
  pen.lineTo(x + w * 0.55 + swing, 0);
  pen.lineTo(x - w * 0.75 + swing, 0);
  pen.lineTo(x - w * 0.7 + swing * 0.45, top * 0.45);
  pen.fill();
}

export const gait = (phase: number): [number, number, number, number] => {
  const a = Math.sin(phase * Math.PI * 2);
  return [a * 0.13, -a * 0.13, a * 0.11, -a * 0.11];
};

export const eye = (pen: Pen, t: Tones, x: number, y: number, r: number): void => {
  pen.fillStyle = t.shade(t.grade('#241a20'), 0.5);
  pen.beginPath();
  pen.arc(x, y, r, 0, Math.PI * 2);
  pen.fill();
};
