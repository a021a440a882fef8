import type { Pen } from '../core/easel.ts';

type Point = readonly [x: number, y: number];

/** A filled polygon. */
export function poly(pen: Pen, fill: string, ...points: Point[]): void {
  pen.fillStyle = fill;
  pen.beginPath();
  for (const [x, y] of points) pen.lineTo(x, y);
  pen.closePath();
  pen.fill();
}

/** A closed smooth curve through points: each is the middle of its two neighbours' pull. */
export function blob(pen: Pen, fill: string, ...points: Point[]): void {
  const n = points.length;
  const at = (i: number): Point => points[((i % n) + n) % n] as Point;
  const middle = (i: number): Point => [(at(i)[0] + at(i + 1)[0]) / 2, (at(i)[1] + at(i + 1)[1]) / 2];
  pen.fillStyle = fill;
  pen.beginPath();
  pen.moveTo(...middle(0));
  for (let i = 1; i <= n; i++) pen.quadraticCurveTo(...at(i), ...middle(i));
  pen.fill();
}

/** A filled ellipse, turned by `turn` radians. */
export function oval(pen: Pen, fill: string, x: number, y: number, rx: number, ry: number = rx, turn = 0): void {
  pen.fillStyle = fill;
  pen.beginPath();
  pen.ellipse(x, y, rx, ry, turn, 0, Math.PI * 2);
  pen.fill();
}

/** A filled box with round corners, by its left, top, width and height. */
export function box(pen: Pen, fill: string, x: number, y: number, w: number, h: number, r = 0): void {
  pen.fillStyle = fill;
  pen.beginPath();
  pen.roundRect(x, y, w, h, r);
  pen.fill();
}

/** An open line. */
export function stroke(pen: Pen, colour: string, width: number, ...points: Point[]): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.beginPath();
  for (const [x, y] of points) pen.lineTo(x, y);
  pen.stroke();
}

/** A ring. */
export function ring(pen: Pen, colour: string, width: number, x: number, y: number, r: number): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.beginPath();
  pen.arc(x, y, r, 0, Math.PI * 2);
  pen.stroke();
}
