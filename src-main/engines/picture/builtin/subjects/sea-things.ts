import { boatHull } from './people.ts';
import { poly, thing } from './thing-kit.ts';

/** Tower on its rock; the lamp is in the lantern room, and its glow starts there. */
export const lighthouse = thing({
  width: 1.0,
  size: 3.2,
  rests: 'ground',
  below: 0.06,
  glow: { x: 0, y: -0.865, r: 1.25 },
  paint: (pen, t) => {
    const white = t.grade('#f0e4d0');
    const red = t.grade('#c2463c');
    const rock = t.shade(t.grade('#6a6470'), 0.25);
    pen.fillStyle = rock;
    pen.beginPath();
    for (const [x, y] of [
      [-0.46, 0.06],
      [-0.4, -0.03],
      [-0.3, -0.05],
      [-0.24, -0.12],
      [0.2, -0.13],
      [0.3, -0.06],
      [0.4, -0.05],
      [0.48, 0.06],
    ] as const)
      pen.lineTo(x, y);
    pen.fill();
    pen.fillStyle = t.lift(rock, 0.12);
    poly(pen, [
      [-0.3, -0.05],
      [-0.24, -0.12],
      [0.2, -0.13],
      [0.08, -0.06],
      [-0.12, -0.03],
    ]);
    pen.fillStyle = white;
    poly(pen, [
      [-0.13, -0.1],
      [-0.078, -0.78],
      [0.078, -0.78],
      [0.13, -0.1],
    ]);
    pen.save();
    pen.clip();
    pen.fillStyle = red;
    for (const y of [-0.3, -0.54, -0.78]) pen.fillRect(-0.2, y, 0.4, 0.12);
    pen.fillStyle = 'rgba(20,16,40,0.22)';
    poly(pen, [
      [0.03, 0],
      [0.02, -0.8],
      [0.2, -0.8],
      [0.2, 0],
    ]);
    pen.restore();
    pen.fillStyle = t.shade(white, 0.72);
    pen.beginPath();
    pen.roundRect(-0.025, -0.2, 0.05, 0.09, [0.025, 0.025, 0, 0]);
    pen.fill();
    pen.fillStyle = t.dark > 0.3 ? t.lamp : t.shade(white, 0.6);
    for (const y of [-0.46, -0.66]) {
      pen.beginPath();
      pen.roundRect(-0.018, y, 0.036, 0.055, [0.018, 0.018, 0, 0]);
      pen.fill();
    }
    pen.fillStyle = t.shade(red, 0.4);
    pen.fillRect(-0.115, -0.8, 0.23, 0.03);
    for (let x = -0.11; x <= 0.105; x += 0.036) pen.fillRect(x, -0.84, 0.009, 0.045);
    pen.fillRect(-0.115, -0.845, 0.23, 0.01);
    pen.fillStyle = t.lift(t.lamp, 0.5);
    pen.fillRect(-0.062, -0.91, 0.124, 0.11);
    pen.fillStyle = t.shade(red, 0.45);
    for (const x of [-0.066, -0.023, 0.016, 0.058]) pen.fillRect(x, -0.91, 0.009, 0.11);
    pen.fillStyle = red;
    pen.beginPath();
    pen.moveTo(-0.085, -0.905);
    pen.quadraticCurveTo(-0.04, -0.975, 0, -0.98);
    pen.quadraticCurveTo(0.04, -0.975, 0.085, -0.905);
    pen.fill();
    pen.fillRect(-0.006, -1, 0.012, 0.03);
  },
});

export const rowingBoat = thing({
  width: 3.3,
  below: 0.3,
  size: 0.35,
  rests: 'water',
  facing: 1,
  paint: (pen, t) => boatHull(pen, t, 3, 0.6),
});

export const sailBoat = thing({
  width: 1.1,
  below: 0.08,
  size: 1.6,
  rests: 'water',
  facing: 1,
  paint: (pen, t) => {
    const sail = t.grade('#f3e6cc');
    pen.fillStyle = t.shade(t.grade('#8a5d3b'), 0.25);
    pen.fillRect(-0.02, -1, 0.026, 0.9);
    pen.fillStyle = sail;
    poly(pen, [
      [0.03, -0.97],
      [0.44, -0.2],
      [0.03, -0.2],
    ]);
    pen.fillStyle = t.grade('#c8503c');
    poly(pen, [
      [-0.05, -0.86],
      [-0.05, -0.2],
      [-0.38, -0.2],
    ]);
    pen.save();
    pen.translate(0, 0.01);
    boatHull(pen, t, 1, 0.16);
    pen.restore();
  },
});

/** Glass with a letter in it. */
export const messageBottle = thing({
  width: 2.2,
  below: 0.1,
  size: 0.2,
  rests: 'water',
  paint: (pen, t) => {
    pen.save();
    pen.translate(0, -0.34);
    pen.rotate(-0.28);
    const glass = t.grade('#7fb8a4');
    const outline = (): void => {
      pen.beginPath();
      pen.moveTo(-0.95, -0.22);
      pen.quadraticCurveTo(-0.98, 0, -0.95, 0.22);
      pen.quadraticCurveTo(-0.92, 0.28, -0.82, 0.28);
      pen.lineTo(0.22, 0.28);
      pen.bezierCurveTo(0.46, 0.26, 0.46, 0.1, 0.64, 0.1);
      pen.lineTo(0.84, 0.1);
      pen.lineTo(0.84, -0.1);
      pen.lineTo(0.64, -0.1);
      pen.bezierCurveTo(0.46, -0.1, 0.46, -0.26, 0.22, -0.28);
      pen.lineTo(-0.82, -0.28);
      pen.quadraticCurveTo(-0.92, -0.28, -0.95, -0.22);
    };
    pen.fillStyle = t.shade(glass, 0.3);
    outline();
    pen.fill();
    pen.fillStyle = t.grade('#f3e3bf');
    pen.beginPath();
    pen.roundRect(-0.72, -0.15, 0.82, 0.3, 0.06);
    pen.fill();
    pen.fillStyle = t.grade('#c8503c');
    pen.fillRect(-0.36, -0.16, 0.1, 0.32);
    pen.fillStyle = t.grade('#d9b98a');
    pen.beginPath();
    pen.ellipse(0.1, 0, 0.06, 0.15, 0, 0, 6.3);
    pen.fill();
    pen.globalAlpha = 0.42;
    pen.fillStyle = t.lift(glass, 0.35);
    outline();
    pen.fill();
    pen.globalAlpha = 0.9;
    pen.fillStyle = t.lift(glass, 0.75);
    pen.beginPath();
    pen.roundRect(-0.82, -0.21, 0.95, 0.06, 0.03);
    pen.fill();
    pen.globalAlpha = 1;
    pen.fillStyle = t.grade('#a8703f');
    pen.beginPath();
    pen.roundRect(0.8, -0.12, 0.22, 0.24, 0.04);
    pen.fill();
    pen.restore();
  },
});
