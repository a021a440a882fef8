import type { Drawing } from './drawing.ts';
import type { Maker } from './maker.ts';
import { blob, box, oval, poly, ring, stroke } from './shapes.ts';

const thing = (drawing: Omit<Drawing, 'facing' | 'rests'> & Partial<Drawing>): Maker => {
  const whole: Drawing = { facing: 0, rests: 'ground', ...drawing };
  return () => whole;
};

/** A ball of dough on a floured board, the rolling pin beside it. */
const dough = thing({
  width: 2.2,
  size: 0.2,
  paint: (pen, t) => {
    const pale = t.grade('#f0dfbc');
    box(pen, t.grade('#a8744a'), -1.08, -0.14, 2.16, 0.14, 0.05);
    oval(pen, t.lift(pale, 0.4), -0.2, -0.15, 0.72, 0.05);
    blob(pen, pale, [-0.86, -0.16], [-0.84, -0.62], [-0.46, -0.96], [0.06, -0.94], [0.36, -0.6], [0.36, -0.16]);
    blob(
      pen,
      t.shade(pale, 0.12),
      [-0.86, -0.15],
      [-0.8, -0.4],
      [-0.4, -0.3],
      [0.1, -0.26],
      [0.36, -0.36],
      [0.34, -0.15],
    );
    stroke(pen, t.shade(pale, 0.2), 0.03, [-0.4, -0.76], [-0.2, -0.7], [0, -0.78]);
    box(pen, t.grade('#c9955f'), 0.44, -0.34, 0.5, 0.2, 0.1);
    stroke(pen, t.shade(t.grade('#c9955f'), 0.3), 0.08, [0.38, -0.24], [1, -0.24]);
  },
});

const kettle = thing({
  width: 1.15,
  size: 0.28,
  paint: (pen, t) => {
    const metal = t.grade('#5f8fa0');
    stroke(pen, t.shade(metal, 0.45), 0.07, [-0.26, -0.66], [-0.2, -0.94], [0.2, -0.94], [0.26, -0.66]);
    blob(pen, metal, [-0.46, 0], [-0.48, -0.4], [-0.3, -0.7], [0.3, -0.7], [0.48, -0.4], [0.46, 0]);
    poly(pen, metal, [0.36, -0.3], [0.6, -0.66], [0.52, -0.7], [0.26, -0.5]);
    blob(pen, t.lift(metal, 0.25), [-0.38, -0.1], [-0.38, -0.42], [-0.24, -0.6], [-0.18, -0.4], [-0.26, -0.1]);
    box(pen, t.shade(metal, 0.25), -0.22, -0.72, 0.44, 0.06, 0.03);
    oval(pen, t.shade(metal, 0.5), 0, -0.76, 0.06);
    box(pen, t.shade(metal, 0.3), -0.42, -0.05, 0.84, 0.05, 0.02);
  },
});

/** A potter's kiln: a brick vault with fire behind its door. */
const kiln = thing({
  width: 1.05,
  size: 1.05,
  glow: { x: 0, y: -0.28, r: 0.6 },
  paint: (pen, t) => {
    const brick = t.grade('#b0603f');
    box(pen, t.shade(brick, 0.15), 0.16, -1, 0.2, 0.4, 0.02);
    pen.fillStyle = brick;
    pen.beginPath();
    pen.moveTo(-0.5, 0);
    pen.lineTo(-0.5, -0.4);
    pen.bezierCurveTo(-0.5, -0.9, 0.5, -0.9, 0.5, -0.4);
    pen.lineTo(0.5, 0);
    pen.fill();
    pen.save();
    pen.clip();
    for (let row = 0; row < 8; row++)
      for (let i = -3; i < 4; i++)
        if ((row + i) % 2)
          box(pen, t.shade(brick, 0.1), i * 0.16 + (row % 2) * 0.08, -0.78 + row * 0.1, 0.14, 0.08, 0.01);
    pen.restore();
    pen.fillStyle = t.shade(brick, 0.6);
    pen.beginPath();
    pen.roundRect(-0.22, -0.46, 0.44, 0.46, [0.22, 0.22, 0, 0]);
    pen.fill();
    for (const [hue, s] of [
      ['#f07a32', 1],
      ['#ffc24f', 0.6],
    ] as const)
      blob(
        pen,
        t.lift(t.grade(hue), 0.25),
        [-0.18 * s, 0],
        [-0.14 * s, -0.22 * s],
        [-0.03 * s, -0.36 * s],
        [0.06 * s, -0.24 * s],
        [0.14 * s, -0.3 * s],
        [0.18 * s, 0],
      );
  },
});

/** Carpets rolled and stacked, one of them hanging open. */
const carpet = thing({
  width: 1.7,
  size: 0.55,
  paint: (pen, t) => {
    for (const [x, y, hue] of [
      [-0.52, -0.2, '#a83f3a'],
      [-0.08, -0.2, '#3f6f86'],
      [-0.3, -0.54, '#c08a3c'],
    ] as const) {
      const cloth = t.grade(hue);
      oval(pen, cloth, x, y, 0.2);
      for (const r of [0.14, 0.08]) ring(pen, t.lift(cloth, 0.35), 0.025, x, y, r);
    }
    const red = t.grade('#a83f3a');
    box(pen, red, 0.2, -1, 0.56, 1, 0.02);
    box(pen, t.lift(red, 0.3), 0.25, -0.94, 0.46, 0.88, 0.01);
    box(pen, t.shade(red, 0.2), 0.29, -0.9, 0.38, 0.8, 0.01);
    for (let i = 0; i < 3; i++)
      poly(
        pen,
        t.grade('#e0b25a'),
        [0.48, -0.84 + i * 0.25],
        [0.6, -0.73 + i * 0.25],
        [0.48, -0.62 + i * 0.25],
        [0.36, -0.73 + i * 0.25],
      );
  },
});

/** Heaps of spice in bowls. */
const spice = thing({
  width: 2.6,
  size: 0.24,
  paint: (pen, t) => {
    ['#d9962f', '#b3402f', '#7d8f3f'].forEach((hue, i) => {
      const x = (i - 1) * 0.84;
      const heap = t.grade(hue);
      blob(pen, heap, [x - 0.36, -0.42], [x - 0.1, -0.98], [x + 0.1, -0.98], [x + 0.36, -0.42]);
      pen.fillStyle = t.grade('#8a5d3b');
      pen.beginPath();
      pen.moveTo(x - 0.42, -0.48);
      pen.lineTo(x + 0.42, -0.48);
      pen.quadraticCurveTo(x + 0.36, 0, x + 0.2, 0);
      pen.lineTo(x - 0.2, 0);
      pen.quadraticCurveTo(x - 0.36, 0, x - 0.42, -0.48);
      pen.fill();
    });
  },
});

/** Things of kitchens, potteries and markets that no icon set draws. */
export const KITCHEN: Record<string, Maker> = { dough, kettle, kiln, carpet, rug: carpet, spice };
