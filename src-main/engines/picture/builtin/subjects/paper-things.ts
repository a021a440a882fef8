import type { Drawing } from './drawing.ts';
import { poly, thing } from './thing-kit.ts';

export const kite = thing({
  width: 1.1,
  size: 0.7,
  rests: 'air',
  paint: (pen, t) => {
    const a = t.grade('#d9503f');
    const b = t.grade('#e8b04a');
    pen.strokeStyle = t.shade(t.grade('#e8d2a0'), 0.1);
    pen.lineWidth = 0.012;
    pen.beginPath();
    pen.moveTo(0, -0.36);
    pen.bezierCurveTo(-0.12, -0.24, 0.1, -0.14, -0.06, 0);
    pen.stroke();
    pen.save();
    pen.translate(0.02, -0.68);
    pen.rotate(0.3);
    pen.fillStyle = a;
    poly(pen, [
      [0, -0.32],
      [0.27, -0.06],
      [0, 0.34],
    ]);
    poly(pen, [
      [-0.27, -0.06],
      [0, -0.06],
      [0, 0.34],
    ]);
    pen.fillStyle = b;
    poly(pen, [
      [0, -0.32],
      [-0.27, -0.06],
      [0, -0.06],
    ]);
    poly(pen, [
      [0, -0.06],
      [0.27, -0.06],
      [0, 0.34],
    ]);
    pen.fillStyle = t.grade('#fbf3e2');
    for (const [x, y] of [
      [-0.09, -0.15],
      [0.09, 0.06],
    ] as const)
      poly(pen, [
        [x - 0.06, y],
        [x + 0.05, y - 0.03],
        [x + 0.06, y + 0.02],
        [x - 0.05, y + 0.05],
      ]);
    pen.restore();
    for (let i = 0; i < 3; i++) {
      pen.fillStyle = i % 2 ? a : b;
      const y = -0.28 + i * 0.09;
      const x = -0.06 + (i % 2) * 0.05;
      poly(pen, [
        [x - 0.07, y - 0.03],
        [x, y],
        [x - 0.07, y + 0.03],
      ]);
      poly(pen, [
        [x + 0.07, y - 0.03],
        [x, y],
        [x + 0.07, y + 0.03],
      ]);
    }
  },
});

/** A rocket: with its fire where it flies, on its fins where it has landed. */
export const rocket = (flies: boolean): Drawing =>
  thing({
    width: 0.7,
    size: 2.2,
    ...(flies
      ? { below: 0.35, rests: 'air', glow: { x: 0, y: 0.12, r: 0.6 }, cycle: { frames: 4, fps: 12 } }
      : { below: 0.02 }),
    paint: (pen, t, _r, phase) => {
      const hull = t.grade('#e6ddd0');
      const red = t.grade('#cf5540');
      const flick = 0.08 * Math.sin(phase * Math.PI * 2);
      for (const [hue, s] of [
        ['#ff8a3a', 1],
        ['#ffc34f', 0.66],
        ['#fff0c0', 0.34],
      ] as const) {
        if (!flies) break;
        pen.fillStyle = t.lift(t.grade(hue), 0.2);
        pen.beginPath();
        pen.moveTo(-0.1 * s, -0.08);
        pen.quadraticCurveTo(-0.13 * s, 0.12, 0, (0.3 + flick) * s);
        pen.quadraticCurveTo(0.13 * s, 0.12, 0.1 * s, -0.08);
        pen.fill();
      }
      pen.fillStyle = t.shade(red, 0.2);
      poly(pen, [
        [-0.14, -0.34],
        [-0.31, -0.1],
        [-0.3, 0.02],
        [-0.12, -0.08],
      ]);
      poly(pen, [
        [0.14, -0.34],
        [0.31, -0.1],
        [0.3, 0.02],
        [0.12, -0.08],
      ]);
      pen.fillStyle = hull;
      pen.beginPath();
      pen.moveTo(0, -1);
      pen.bezierCurveTo(0.24, -0.8, 0.22, -0.3, 0.13, -0.06);
      pen.lineTo(-0.13, -0.06);
      pen.bezierCurveTo(-0.22, -0.3, -0.24, -0.8, 0, -1);
      pen.fill();
      pen.save();
      pen.clip();
      pen.fillStyle = red;
      pen.fillRect(-0.3, -1, 0.6, 0.22);
      pen.fillStyle = 'rgba(20,16,40,0.2)';
      pen.fillRect(0.06, -1, 0.3, 1);
      pen.restore();
      pen.fillStyle = t.shade(hull, 0.5);
      pen.beginPath();
      pen.arc(0, -0.58, 0.1, 0, 6.3);
      pen.fill();
      pen.fillStyle = t.lift(t.lamp, 0.2);
      pen.beginPath();
      pen.arc(0, -0.58, 0.072, 0, 6.3);
      pen.fill();
      pen.fillStyle = red;
      poly(pen, [
        [-0.03, -0.3],
        [0.03, -0.3],
        [0.03, 0.02],
        [-0.03, 0.02],
      ]);
    },
  });

export const paperCrane = thing({
  width: 1.5,
  size: 0.3,
  facing: 1,
  paint: (pen, t) => {
    const p = t.grade('#f0dcc0');
    const q = t.grade('#d9694f');
    pen.fillStyle = t.shade(q, 0.25);
    poly(pen, [
      [-0.05, -0.3],
      [-0.42, -0.98],
      [0.2, -0.34],
    ]);
    pen.fillStyle = q;
    poly(pen, [
      [-0.7, -0.55],
      [-0.1, -0.14],
      [0.1, -0.3],
    ]);
    poly(pen, [
      [0.02, -0.3],
      [0.56, -0.8],
      [0.3, -0.2],
    ]);
    poly(pen, [
      [0.56, -0.8],
      [0.74, -0.66],
      [0.53, -0.69],
    ]);
    pen.fillStyle = t.shade(q, 0.14);
    poly(pen, [
      [-0.2, -0.16],
      [0.3, -0.2],
      [0.06, 0],
      [-0.02, 0],
    ]);
    pen.fillStyle = p;
    poly(pen, [
      [0.04, -0.28],
      [0.02, -1],
      [-0.24, -0.2],
    ]);
    pen.fillStyle = t.shade(p, 0.15);
    poly(pen, [
      [0.04, -0.28],
      [0.02, -1],
      [0.14, -0.26],
    ]);
  },
});

/** A square of folded paper, for steps before the crane. */
export const paperSheet = thing({
  width: 1.3,
  size: 0.3,
  paint: (pen, t) => {
    const q = t.grade('#d9694f');
    pen.fillStyle = q;
    poly(pen, [
      [0, -1],
      [0.55, -0.5],
      [0, 0],
      [-0.55, -0.5],
    ]);
    pen.fillStyle = t.grade('#f0dcc0');
    poly(pen, [
      [0, -1],
      [0.55, -0.5],
      [0, -0.5],
    ]);
    pen.fillStyle = t.shade(q, 0.2);
    poly(pen, [
      [-0.55, -0.5],
      [0, -0.5],
      [0, 0],
    ]);
  },
});

export const letter = thing({
  width: 1.5,
  size: 0.16,
  paint: (pen, t) => {
    const p = t.grade('#f3e3bf');
    pen.fillStyle = p;
    pen.fillRect(-0.68, -0.92, 1.36, 0.92);
    pen.fillStyle = t.shade(p, 0.16);
    poly(pen, [
      [-0.68, 0],
      [0, -0.5],
      [0.68, 0],
    ]);
    pen.fillStyle = t.shade(p, 0.08);
    poly(pen, [
      [-0.68, -0.92],
      [0, -0.36],
      [0.68, -0.92],
    ]);
    pen.fillStyle = t.grade('#b8384f');
    pen.beginPath();
    pen.arc(0, -0.42, 0.11, 0, 6.3);
    pen.fill();
  },
});
