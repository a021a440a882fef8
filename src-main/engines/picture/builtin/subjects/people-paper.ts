import { Path2D } from '@napi-rs/canvas';
import { withAlpha } from '../core/colour.ts';
import type { Pen } from '../core/easel.ts';
import type { Tones } from './drawing.ts';
import type { Joint, Limb } from './people-pose.ts';

export type Shape = InstanceType<typeof Path2D>;
export type Points = readonly (readonly [x: number, y: number])[];

/** What a figure is cut with: the pen, the scene's tones, and the pixels of one unit for soft shadows between papers. */
export interface Scissors {
  pen: Pen;
  t: Tones;
  unitPx: number;
}

export function scissors(pen: Pen, t: Tones): Scissors {
  const m = pen.getTransform();
  return { pen, t, unitPx: Math.hypot(m.c, m.d) };
}

/** Goes on from the path's last point through the points in a smooth line. */
export function through(path: Shape, from: readonly [number, number], points: Points): void {
  const all = [from, ...points];
  for (let i = 0; i < all.length - 1; i++) {
    const a = all[Math.max(0, i - 1)] as readonly [number, number];
    const b = all[i] as readonly [number, number];
    const c = all[i + 1] as readonly [number, number];
    const d = all[Math.min(all.length - 1, i + 2)] as readonly [number, number];
    path.bezierCurveTo(
      b[0] + (c[0] - a[0]) / 6,
      b[1] + (c[1] - a[1]) / 6,
      c[0] - (d[0] - b[0]) / 6,
      c[1] - (d[1] - b[1]) / 6,
      c[0],
      c[1],
    );
  }
}

/** A closed smooth outline that passes through its points. */
export function loop(...points: Points): Shape {
  const path = new Path2D();
  const n = points.length;
  const at = (i: number): readonly [number, number] => points[((i % n) + n) % n] as readonly [number, number];
  path.moveTo(...at(0));
  for (let i = 0; i < n; i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    path.bezierCurveTo(
      b[0] + (c[0] - a[0]) / 6,
      b[1] + (c[1] - a[1]) / 6,
      c[0] - (d[0] - b[0]) / 6,
      c[1] - (d[1] - b[1]) / 6,
      c[0],
      c[1],
    );
  }
  path.closePath();
  return path;
}

/** A closed outline with corners. */
export function corners(...points: Points): Shape {
  const path = new Path2D();
  for (const [x, y] of points) path.lineTo(x, y);
  path.closePath();
  return path;
}

export function disc(x: number, y: number, rx: number, ry = rx, turn = 0): Shape {
  const path = new Path2D();
  path.ellipse(x, y, rx, ry, turn, 0, Math.PI * 2);
  return path;
}

export function plate(x: number, y: number, w: number, h: number, r = 0): Shape {
  const path = new Path2D();
  path.roundRect(x, y, w, h, r);
  return path;
}

/** Lays one piece of paper: its soft shadow on what lies beneath, then what is drawn within its edge. */
export function lay(
  s: Scissors,
  path: Shape,
  colour: string,
  { fall = 1, within }: { fall?: number; within?: () => void } = {},
): void {
  const { pen } = s;
  pen.save();
  pen.fillStyle = colour;
  if (fall > 0) {
    pen.shadowColor = withAlpha(s.t.ink, 0.5);
    pen.shadowBlur = s.unitPx * 0.017 * fall;
    pen.shadowOffsetY = s.unitPx * 0.005 * fall;
  }
  pen.fill(path);
  pen.restore();
  if (!within) return;
  pen.save();
  pen.clip(path);
  within();
  pen.restore();
}

/** Paper without a shadow: for what lies flat on another piece. */
export const flat = (s: Scissors, path: Shape, colour: string): void => lay(s, path, colour, { fall: 0 });

export function line(s: Scissors, colour: string, width: number, ...points: Points): void {
  const { pen } = s;
  pen.save();
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.beginPath();
  for (const [x, y] of points) pen.lineTo(x, y);
  pen.stroke();
  pen.restore();
}

/** A limb as one tapered piece; widths at root, bend and end. */
export function tube({ root, bend, end }: Limb, [a, b, c]: readonly [number, number, number]): Shape {
  const path = new Path2D();
  const side = (p: Joint, q: Joint): Joint => {
    const d = Math.hypot(q.x - p.x, q.y - p.y) || 1;
    return { x: -(q.y - p.y) / d, y: (q.x - p.x) / d };
  };
  const n1 = side(root, bend);
  const n2 = side(bend, end);
  const nm = { x: (n1.x + n2.x) / 2, y: (n1.y + n2.y) / 2 };
  const d = Math.hypot(nm.x, nm.y) || 1;
  const m = { x: nm.x / d, y: nm.y / d };
  const at = (p: Joint, n: Joint, w: number): [number, number] => [p.x + (n.x * w) / 2, p.y + (n.y * w) / 2];
  const start = at(root, n1, a);
  path.moveTo(...start);
  path.quadraticCurveTo(
    ...at({ x: (root.x + bend.x) / 2, y: (root.y + bend.y) / 2 }, n1, (a + b) * 0.53),
    ...at(bend, m, b),
  );
  path.quadraticCurveTo(
    ...at({ x: (bend.x + end.x) / 2, y: (bend.y + end.y) / 2 }, n2, (b + c) * 0.54),
    ...at(end, n2, c),
  );
  path.lineTo(...at(end, n2, -c));
  path.quadraticCurveTo(
    ...at({ x: (bend.x + end.x) / 2, y: (bend.y + end.y) / 2 }, n2, -(b + c) * 0.54),
    ...at(bend, m, -b),
  );
  path.quadraticCurveTo(
    ...at({ x: (root.x + bend.x) / 2, y: (root.y + bend.y) / 2 }, n1, -(a + b) * 0.53),
    ...at(root, n1, -a),
  );
  // A round end: back over the root, against the bone.
  path.quadraticCurveTo(root.x - n1.y * a * 0.9, root.y + n1.x * a * 0.9, ...start);
  path.closePath();
  return path;
}
