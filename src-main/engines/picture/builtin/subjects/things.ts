import type { Pen } from '../core/easel.ts';
import { flower } from '../paint/flora.ts';
import type { Drawing, Tones } from './drawing.ts';
import { bicycleFrame, boatHull } from './people.ts';

/** Things that films ask for most, drawn for this studio. Unit: height 1, foot at y = 0. */

const thing = (o: Partial<Drawing> & Pick<Drawing, 'paint' | 'size' | 'width'>): Drawing => ({
  facing: 0,
  rests: 'ground',
  ...o,
});

const poly = (pen: Pen, points: [number, number][]): void => {
  pen.beginPath();
  for (const [x, y] of points) pen.lineTo(x, y);
  pen.closePath();
  pen.fill();
};

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

export const perfumeBottle = thing({
  width: 0.85,
  size: 0.16,
  glow: { x: 0, y: -0.4, r: 1.05 },
  paint: (pen, t) => {
    const gold = t.grade('#e0a63f');
    pen.fillStyle = t.shade(gold, 0.25);
    pen.beginPath();
    pen.roundRect(-0.36, -0.62, 0.72, 0.62, 0.12);
    pen.fill();
    pen.fillStyle = t.lift(gold, 0.3);
    pen.beginPath();
    pen.roundRect(-0.31, -0.58, 0.62, 0.53, 0.09);
    pen.fill();
    pen.fillStyle = gold;
    pen.beginPath();
    pen.roundRect(-0.31, -0.4, 0.62, 0.35, [0.02, 0.02, 0.09, 0.09]);
    pen.fill();
    pen.fillStyle = t.lift(gold, 0.75);
    pen.beginPath();
    pen.roundRect(-0.26, -0.54, 0.07, 0.42, 0.035);
    pen.fill();
    pen.fillStyle = t.grade('#f7ead0');
    pen.fillRect(-0.13, -0.34, 0.26, 0.2);
    pen.fillStyle = t.shade(gold, 0.45);
    pen.fillRect(-0.08, -0.275, 0.16, 0.02);
    pen.fillRect(-0.05, -0.225, 0.1, 0.016);
    pen.fillStyle = t.shade(gold, 0.12);
    pen.fillRect(-0.1, -0.7, 0.2, 0.1);
    pen.fillStyle = t.lift(gold, 0.2);
    pen.beginPath();
    pen.arc(0, -0.84, 0.155, 0, 6.3);
    pen.fill();
    pen.fillStyle = t.lift(gold, 0.75);
    pen.beginPath();
    pen.arc(-0.05, -0.89, 0.045, 0, 6.3);
    pen.fill();
  },
});

export const lantern = thing({
  width: 0.75,
  size: 0.3,
  glow: { x: 0, y: -0.42, r: 1.7 },
  paint: (pen, t) => {
    const brass = t.grade('#c08a3c');
    pen.strokeStyle = t.shade(brass, 0.3);
    pen.lineWidth = 0.03;
    pen.beginPath();
    pen.arc(0, -0.86, 0.12, Math.PI, 0);
    pen.stroke();
    pen.fillStyle = t.shade(brass, 0.15);
    poly(pen, [
      [-0.2, -0.72],
      [-0.08, -0.87],
      [0.08, -0.87],
      [0.2, -0.72],
    ]);
    pen.fillStyle = t.lift(t.lamp, 0.2);
    poly(pen, [
      [-0.24, -0.68],
      [0.24, -0.68],
      [0.3, -0.36],
      [0.22, -0.1],
      [-0.22, -0.1],
      [-0.3, -0.36],
    ]);
    pen.fillStyle = t.lift(t.lamp, 0.75);
    pen.beginPath();
    pen.moveTo(0, -0.56);
    pen.bezierCurveTo(0.14, -0.36, 0.1, -0.18, 0, -0.17);
    pen.bezierCurveTo(-0.1, -0.18, -0.12, -0.34, 0, -0.56);
    pen.fill();
    pen.fillStyle = brass;
    pen.fillRect(-0.27, -0.73, 0.54, 0.06);
    pen.fillRect(-0.26, -0.12, 0.52, 0.12);
    pen.strokeStyle = brass;
    pen.lineWidth = 0.028;
    pen.beginPath();
    for (const x of [-1, -0.33, 0.33, 1]) {
      pen.moveTo(x * 0.24, -0.68);
      pen.lineTo(x * 0.3, -0.36);
      pen.lineTo(x * 0.22, -0.1);
    }
    pen.moveTo(-0.3, -0.36);
    pen.lineTo(0.3, -0.36);
    pen.stroke();
  },
});

export const book = thing({
  width: 1.9,
  size: 0.18,
  glow: { x: 0, y: -0.6, r: 1.5 },
  paint: (pen, t) => {
    const cover = t.grade('#8a3f3c');
    const page = t.grade('#f6ead0');
    pen.fillStyle = cover;
    pen.beginPath();
    pen.moveTo(-0.9, -0.5);
    pen.quadraticCurveTo(-0.4, -0.6, 0, -0.36);
    pen.quadraticCurveTo(0.4, -0.6, 0.9, -0.5);
    pen.lineTo(0.9, -0.02);
    pen.quadraticCurveTo(0.4, -0.12, 0, 0);
    pen.quadraticCurveTo(-0.4, -0.12, -0.9, -0.02);
    pen.fill();
    for (const s of [-1, 1]) {
      for (const [lift, tone] of [
        [0, 0.18],
        [0.08, 0.06],
        [0.16, 0],
      ] as const) {
        pen.fillStyle = t.shade(page, tone);
        pen.beginPath();
        pen.moveTo(0, -0.12 - lift * 0.4);
        pen.quadraticCurveTo(s * 0.36, -0.36 - lift, s * 0.84, -0.14 - lift * 0.3);
        pen.lineTo(s * 0.84, -0.58 - lift * 0.5);
        pen.quadraticCurveTo(s * 0.36, -0.8 - lift, 0, -0.56 - lift * 0.4);
        pen.fill();
      }
      pen.strokeStyle = t.shade(page, 0.4);
      pen.lineWidth = 0.018;
      pen.beginPath();
      for (let i = 0; i < 4; i++) {
        pen.moveTo(s * 0.14, -0.62 + i * 0.1);
        pen.quadraticCurveTo(s * 0.4, -0.76 + i * 0.1, s * 0.72, -0.6 + i * 0.1);
      }
      pen.stroke();
    }
  },
});

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

const wheels = (pen: Pen, t: Tones, xs: number[], r: number): void => {
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

/** A car from the side; `taxi` gives it a sign and a chequered band. */
export const car = (colour: string, taxi: boolean): Drawing =>
  thing({
    width: 2.7,
    size: 0.9,
    facing: 1,
    ...(taxi ? { glow: { x: 1.25, y: -0.42, r: 1.4 } } : {}),
    paint: (pen, t) => {
      const body = t.grade(colour);
      pen.fillStyle = t.shade(body, 0.08);
      pen.beginPath();
      pen.moveTo(-0.86, -0.56);
      pen.bezierCurveTo(-0.7, -0.98, -0.6, -0.98, 0.16, -0.96);
      pen.quadraticCurveTo(0.36, -0.94, 0.66, -0.54);
      pen.fill();
      pen.fillStyle = t.dark > 0.4 ? t.shade(t.lamp, 0.25) : t.shade(t.grade('#a9cdd6'), 0.2);
      poly(pen, [
        [-0.74, -0.58],
        [-0.6, -0.88],
        [-0.16, -0.88],
        [-0.16, -0.58],
      ]);
      poly(pen, [
        [-0.08, -0.58],
        [-0.08, -0.88],
        [0.2, -0.87],
        [0.48, -0.58],
      ]);
      pen.fillStyle = body;
      pen.beginPath();
      pen.moveTo(-1.26, -0.2);
      pen.bezierCurveTo(-1.32, -0.5, -1.2, -0.58, -0.86, -0.58);
      pen.lineTo(0.66, -0.57);
      pen.bezierCurveTo(1.05, -0.54, 1.3, -0.46, 1.28, -0.2);
      pen.closePath();
      pen.fill();
      pen.fillStyle = t.shade(body, 0.3);
      pen.fillRect(-1.26, -0.26, 2.53, 0.1);
      if (taxi) {
        pen.fillStyle = t.shade(t.grade('#26242c'), 0.2);
        for (let i = 0; i < 16; i++) pen.fillRect(-1 + i * 0.125, -0.42 + (i % 2) * 0.045, 0.0625, 0.045);
        pen.fillStyle = t.lift(t.lamp, 0.4);
        pen.beginPath();
        pen.roundRect(-0.3, -1.08, 0.34, 0.12, 0.03);
        pen.fill();
      }
      pen.fillStyle = t.lift(t.lamp, 0.5);
      pen.beginPath();
      pen.ellipse(1.2, -0.4, 0.07, 0.09, 0, 0, 6.3);
      pen.fill();
      pen.fillStyle = t.grade('#d9483c');
      pen.fillRect(-1.27, -0.46, 0.07, 0.12);
      wheels(pen, t, [-0.72, 0.74], 0.22);
    },
  });

export const bicycle = thing({
  width: 1.75,
  size: 0.62,
  facing: 1,
  paint: (pen, t) => {
    pen.save();
    pen.scale(1.6, 1.6);
    bicycleFrame(pen, t, 0.6, t.grade('#c8503c'));
    pen.restore();
  },
});

export const coffeeCart = thing({
  width: 1.15,
  size: 1.25,
  paint: (pen, t) => {
    const wood = t.grade('#3f7f86');
    pen.fillStyle = t.shade(t.grade('#8a5d3b'), 0.3);
    pen.fillRect(-0.42, -0.82, 0.03, 0.5);
    pen.fillRect(0.39, -0.82, 0.03, 0.5);
    pen.fillStyle = t.grade('#8a6a52');
    pen.beginPath();
    pen.roundRect(-0.2, -0.6, 0.24, 0.17, 0.02);
    pen.roundRect(0.12, -0.53, 0.07, 0.1, 0.015);
    pen.roundRect(0.22, -0.53, 0.07, 0.1, 0.015);
    pen.fill();
    pen.fillStyle = t.grade('#e8e0d0');
    pen.fillRect(-0.17, -0.57, 0.18, 0.06);
    pen.fillStyle = wood;
    pen.beginPath();
    pen.roundRect(-0.46, -0.43, 0.92, 0.33, 0.03);
    pen.fill();
    pen.fillStyle = t.shade(wood, 0.25);
    for (const x of [-0.4, -0.12, 0.16]) pen.fillRect(x, -0.37, 0.24, 0.2);
    pen.fillStyle = t.grade('#d9b07c');
    pen.beginPath();
    pen.roundRect(-0.5, -0.46, 1, 0.05, 0.02);
    pen.fill();
    // A cup on the front, for those who come from afar.
    pen.fillStyle = t.grade('#f6ead0');
    pen.beginPath();
    pen.moveTo(-0.07, -0.34);
    pen.lineTo(0.07, -0.34);
    pen.lineTo(0.05, -0.21);
    pen.lineTo(-0.05, -0.21);
    pen.fill();
    wheels(pen, t, [-0.26, 0.26], 0.12);
    const n = 8;
    for (let i = 0; i < n; i++) {
      pen.fillStyle = i % 2 ? t.grade('#f6ead0') : t.grade('#c8503c');
      const w = 1.1 / n;
      const x = -0.55 + w * i;
      pen.beginPath();
      pen.moveTo(-0.46 + (0.92 / n) * i, -1);
      pen.lineTo(-0.46 + (0.92 / n) * (i + 1), -1);
      pen.lineTo(x + w, -0.82);
      pen.arc(x + w / 2, -0.82, w / 2, 0, Math.PI);
      pen.fill();
    }
  },
});

export const cup = thing({
  width: 1.2,
  size: 0.14,
  paint: (pen, t) => {
    const clay = t.grade('#c8503c');
    pen.strokeStyle = t.shade(clay, 0.1);
    pen.lineWidth = 0.09;
    pen.beginPath();
    pen.arc(0.36, -0.36, 0.16, -1.4, 1.5);
    pen.stroke();
    pen.fillStyle = clay;
    pen.beginPath();
    pen.moveTo(-0.38, -0.62);
    pen.bezierCurveTo(-0.38, -0.1, -0.24, -0.06, -0.16, -0.06);
    pen.lineTo(0.16, -0.06);
    pen.bezierCurveTo(0.24, -0.06, 0.38, -0.1, 0.38, -0.62);
    pen.fill();
    pen.fillStyle = t.shade(t.grade('#4a2c22'), 0.1);
    pen.beginPath();
    pen.ellipse(0, -0.62, 0.38, 0.08, 0, 0, 6.3);
    pen.fill();
    pen.fillStyle = t.grade('#f0e4d0');
    pen.beginPath();
    pen.ellipse(0, -0.03, 0.46, 0.06, 0, 0, 6.3);
    pen.fill();
    pen.strokeStyle = 'rgba(255,250,240,0.6)';
    pen.lineWidth = 0.035;
    pen.lineCap = 'round';
    for (const x of [-0.14, 0.02, 0.17]) {
      pen.beginPath();
      pen.moveTo(x, -0.72);
      pen.bezierCurveTo(x + 0.1, -0.8, x - 0.1, -0.88, x, -0.97);
      pen.stroke();
    }
  },
});

export const bread = thing({
  width: 1.9,
  size: 0.2,
  paint: (pen, t) => {
    const crust = t.grade('#c98842');
    pen.fillStyle = t.shade(crust, 0.2);
    pen.beginPath();
    pen.moveTo(-0.88, -0.04);
    pen.bezierCurveTo(-1.05, -0.7, -0.5, -1, 0, -0.98);
    pen.bezierCurveTo(0.5, -1, 1.05, -0.7, 0.88, -0.04);
    pen.fill();
    pen.fillStyle = crust;
    pen.beginPath();
    pen.moveTo(-0.8, -0.2);
    pen.bezierCurveTo(-0.9, -0.72, -0.46, -0.94, 0, -0.92);
    pen.bezierCurveTo(0.46, -0.94, 0.9, -0.72, 0.8, -0.2);
    pen.fill();
    pen.fillStyle = t.grade('#f0d6a0');
    for (const x of [-0.46, -0.04, 0.38]) {
      pen.beginPath();
      pen.ellipse(x, -0.6, 0.09, 0.3, 0.5, 0, 6.3);
      pen.fill();
    }
  },
});

export const clockTower = thing({
  width: 0.5,
  size: 3.4,
  glow: { x: 0, y: -0.62, r: 0.5 },
  paint: (pen, t) => {
    const stone = t.grade('#c9a98a');
    pen.fillStyle = stone;
    poly(pen, [
      [-0.16, 0],
      [-0.14, -0.5],
      [0.14, -0.5],
      [0.16, 0],
    ]);
    pen.fillRect(-0.17, -0.76, 0.34, 0.27);
    pen.fillStyle = t.shade(stone, 0.22);
    pen.fillRect(-0.19, -0.52, 0.38, 0.03);
    pen.fillRect(-0.19, -0.78, 0.38, 0.03);
    pen.fillRect(0.07, -0.49, 0.07, 0.49);
    pen.fillStyle = t.grade('#a8503f');
    poly(pen, [
      [-0.2, -0.78],
      [0, -0.97],
      [0.2, -0.78],
    ]);
    pen.fillRect(-0.007, -1, 0.014, 0.05);
    pen.fillStyle = t.dark > 0.3 ? t.lift(t.lamp, 0.35) : t.grade('#f6ead0');
    pen.beginPath();
    pen.arc(0, -0.635, 0.105, 0, 6.3);
    pen.fill();
    pen.strokeStyle = t.ink;
    pen.lineWidth = 0.012;
    pen.stroke();
    pen.lineCap = 'round';
    pen.beginPath();
    pen.moveTo(0, -0.715);
    pen.lineTo(0, -0.635);
    pen.lineTo(0.045, -0.61);
    for (let i = 0; i < 12; i++) {
      pen.moveTo(Math.cos((i * Math.PI) / 6) * 0.085, -0.635 + Math.sin((i * Math.PI) / 6) * 0.085);
      pen.lineTo(Math.cos((i * Math.PI) / 6) * 0.094, -0.635 + Math.sin((i * Math.PI) / 6) * 0.094);
    }
    pen.stroke();
    pen.fillStyle = t.shade(stone, 0.55);
    for (const y of [-0.4, -0.24]) {
      pen.beginPath();
      pen.roundRect(-0.03, y, 0.06, 0.09, [0.03, 0.03, 0, 0]);
      pen.fill();
    }
    pen.beginPath();
    pen.roundRect(-0.05, -0.11, 0.1, 0.11, [0.05, 0.05, 0, 0]);
    pen.fill();
  },
});

export const plant = (fruit: string | null): Drawing =>
  thing({
    width: 0.95,
    size: 0.5,
    paint: (pen, t, rng) => {
      const leaf = t.grade('#5f9a4a');
      const stem = t.shade(leaf, 0.25);
      pen.strokeStyle = stem;
      pen.lineWidth = 0.035;
      pen.lineCap = 'round';
      pen.beginPath();
      pen.moveTo(0, -0.2);
      pen.quadraticCurveTo(0.03, -0.6, -0.02, -0.92);
      pen.stroke();
      [
        [0.34, -1, 0.3],
        [0.42, 1, 0.32],
        [0.58, -1, 0.28],
        [0.66, 1, 0.27],
        [0.8, -1, 0.2],
        [0.86, 1, 0.2],
        [0.93, -0.4, 0.13],
      ].forEach(([y = 0, s = 1, l = 0.2], i) => {
        pen.fillStyle = i % 2 ? leaf : t.lift(leaf, 0.12);
        pen.beginPath();
        pen.moveTo(0, -y);
        pen.quadraticCurveTo(s * l * 0.5, -y - l * 0.75, s * l * 1.2, -y - l * 0.25);
        pen.quadraticCurveTo(s * l * 0.6, -y + l * 0.14, 0, -y);
        pen.fill();
      });
      if (fruit)
        for (const [x, y, r] of [
          [-0.16, -0.4, 0.085],
          [0.17, -0.52, 0.075],
          [-0.09, -0.68, 0.06],
          [0.08, -0.34, 0.065 + rng() * 0.01],
        ] as const) {
          pen.fillStyle = t.grade(fruit);
          pen.beginPath();
          pen.arc(x, y, r, 0, 6.3);
          pen.fill();
          pen.fillStyle = t.lift(t.grade(fruit), 0.5);
          pen.beginPath();
          pen.arc(x - r * 0.3, y - r * 0.35, r * 0.2, 0, 6.3);
          pen.fill();
        }
      pen.fillStyle = t.grade('#b5683f');
      poly(pen, [
        [-0.22, -0.24],
        [0.22, -0.24],
        [0.16, 0],
        [-0.16, 0],
      ]);
      pen.fillStyle = t.shade(t.grade('#b5683f'), 0.2);
      pen.fillRect(-0.245, -0.28, 0.49, 0.065);
    },
  });

/** A glass dome with a plant in it. */
export const dome = (fruit: string | null): Drawing => {
  const inside = plant(fruit);
  return thing({
    width: 1.75,
    size: 1.5,
    glow: { x: 0, y: -0.35, r: 1.2 },
    paint: (pen, t, rng, phase) => {
      pen.fillStyle = 'rgba(206,232,232,0.18)';
      pen.beginPath();
      pen.arc(0, -0.1, 0.84, Math.PI, 0);
      pen.fill();
      pen.fillStyle = t.shade(t.grade('#7a4a34'), 0.2);
      pen.beginPath();
      pen.ellipse(0, -0.1, 0.74, 0.07, 0, 0, 6.3);
      pen.fill();
      pen.save();
      pen.translate(0, -0.1);
      pen.scale(0.62, 0.62);
      inside.paint(pen, t, rng, phase);
      pen.restore();
      pen.strokeStyle = 'rgba(240,250,248,0.55)';
      pen.lineWidth = 0.014;
      pen.beginPath();
      pen.arc(0, -0.1, 0.84, Math.PI, 0);
      for (const k of [0.34, 0.68]) {
        pen.moveTo(-0.84 * k, -0.1);
        pen.ellipse(0, -0.1, 0.84 * k, 0.84, 0, Math.PI, 0);
      }
      pen.moveTo(-0.76, -0.45);
      pen.quadraticCurveTo(0, -0.37, 0.76, -0.45);
      pen.stroke();
      pen.strokeStyle = 'rgba(255,255,255,0.75)';
      pen.lineWidth = 0.032;
      pen.lineCap = 'round';
      pen.beginPath();
      pen.arc(0, -0.1, 0.74, Math.PI * 1.12, Math.PI * 1.32);
      pen.stroke();
      pen.fillStyle = t.grade('#8d8f9c');
      pen.beginPath();
      pen.roundRect(-0.88, -0.1, 1.76, 0.1, 0.03);
      pen.fill();
      pen.fillStyle = t.lamp;
      for (const x of [-0.6, -0.2, 0.2, 0.6]) {
        pen.beginPath();
        pen.arc(x, -0.05, 0.022, 0, 6.3);
        pen.fill();
      }
    },
  });
};

export const rocket = thing({
  width: 0.7,
  below: 0.35,
  size: 2.2,
  rests: 'air',
  glow: { x: 0, y: 0.12, r: 0.6 },
  cycle: { frames: 4, fps: 12 },
  paint: (pen, t, _r, phase) => {
    const hull = t.grade('#e6ddd0');
    const red = t.grade('#cf5540');
    const flick = 0.08 * Math.sin(phase * Math.PI * 2);
    for (const [hue, s] of [
      ['#ff8a3a', 1],
      ['#ffc34f', 0.66],
      ['#fff0c0', 0.34],
    ] as const) {
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

export const hive = thing({
  width: 0.9,
  size: 0.7,
  paint: (pen, t) => {
    const a = t.grade('#e3b565');
    pen.fillStyle = t.shade(t.grade('#8a5d3b'), 0.25);
    pen.fillRect(-0.34, -0.12, 0.06, 0.12);
    pen.fillRect(0.28, -0.12, 0.06, 0.12);
    pen.fillRect(-0.42, -0.14, 0.84, 0.05);
    for (let i = 0; i < 3; i++) {
      pen.fillStyle = i % 2 ? t.grade('#f0dfb4') : a;
      pen.fillRect(-0.36, -0.38 - i * 0.22, 0.72, 0.235);
      pen.fillStyle = t.shade(a, 0.3);
      pen.fillRect(-0.36, -0.165 - i * 0.22, 0.72, 0.018);
      pen.beginPath();
      pen.roundRect(-0.07, -0.3 - i * 0.22, 0.14, 0.03, 0.015);
      pen.fill();
    }
    pen.fillStyle = t.grade('#b5683f');
    poly(pen, [
      [-0.43, -0.82],
      [-0.3, -0.97],
      [0.3, -0.97],
      [0.43, -0.82],
    ]);
    pen.fillStyle = t.ink;
    pen.beginPath();
    pen.roundRect(-0.14, -0.19, 0.28, 0.045, 0.02);
    pen.fill();
  },
});

export const headphones = thing({
  width: 1,
  size: 0.24,
  paint: (pen, t) => {
    const shell = t.grade('#3a4258');
    pen.strokeStyle = shell;
    pen.lineWidth = 0.09;
    pen.beginPath();
    pen.arc(0, -0.5, 0.42, Math.PI * 0.98, Math.PI * 2.02);
    pen.stroke();
    pen.strokeStyle = t.lift(shell, 0.3);
    pen.lineWidth = 0.02;
    pen.beginPath();
    pen.arc(0, -0.5, 0.45, Math.PI * 1.1, Math.PI * 1.7);
    pen.stroke();
    for (const s of [-1, 1]) {
      pen.fillStyle = t.shade(shell, 0.4);
      pen.beginPath();
      pen.ellipse(s * 0.34, -0.27, 0.12, 0.25, s * 0.12, 0, 6.3);
      pen.fill();
      pen.fillStyle = shell;
      pen.beginPath();
      pen.ellipse(s * 0.41, -0.27, 0.1, 0.23, s * 0.12, 0, 6.3);
      pen.fill();
      pen.fillStyle = t.grade('#e0a13f');
      pen.beginPath();
      pen.ellipse(s * 0.435, -0.27, 0.035, 0.1, s * 0.12, 0, 6.3);
      pen.fill();
    }
  },
});

export const trainCar = thing({
  width: 3.2,
  size: 1.7,
  facing: 1,
  paint: (pen, t) => {
    const body = t.grade('#3f6f8a');
    pen.fillStyle = body;
    pen.beginPath();
    pen.roundRect(-1.55, -0.98, 3.1, 0.82, [0.1, 0.34, 0.08, 0.04]);
    pen.fill();
    pen.fillStyle = t.grade('#e8b04a');
    pen.fillRect(-1.55, -0.42, 3.08, 0.06);
    pen.fillStyle = t.dark > 0.3 ? t.lamp : t.grade('#cfe6e8');
    for (let i = 0; i < 6; i++) {
      pen.beginPath();
      pen.roundRect(-1.42 + i * 0.46, -0.84, 0.34, 0.3, 0.05);
      pen.fill();
    }
    pen.fillStyle = t.lift(t.lamp, 0.5);
    pen.beginPath();
    pen.arc(1.46, -0.28, 0.05, 0, 6.3);
    pen.fill();
    wheels(pen, t, [-1.2, -0.9, 0.9, 1.2], 0.12);
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

export const rose = thing({
  width: 0.6,
  size: 0.4,
  paint: (pen, t, rng) => {
    const petal = t.grade('#d9496a');
    const leaf = t.grade('#5f8a4f');
    pen.save();
    pen.scale(0.01, 0.01);
    flower(pen, rng, {
      x: 0,
      y: 0,
      height: 82,
      kind: 'rose',
      colours: { petal, dark: t.shade(petal, 0.3), bright: t.lift(petal, 0.28), leaf, stem: t.shade(leaf, 0.2) },
    });
    pen.restore();
  },
});

/** A mound with a dark door: where a small animal lives. */
export const den = thing({
  width: 2.4,
  size: 0.75,
  paint: (pen, t) => {
    const earth = t.grade('#8a6a4c');
    pen.fillStyle = earth;
    pen.beginPath();
    pen.moveTo(-1.15, 0.02);
    pen.bezierCurveTo(-0.9, -0.95, -0.3, -1, 0.1, -0.96);
    pen.bezierCurveTo(0.7, -0.9, 1, -0.4, 1.15, 0.02);
    pen.fill();
    pen.fillStyle = t.grade('#eef3f7');
    pen.beginPath();
    pen.moveTo(-0.95, -0.4);
    pen.bezierCurveTo(-0.8, -0.98, -0.2, -1.04, 0.1, -1);
    pen.bezierCurveTo(0.6, -0.94, 0.85, -0.6, 0.98, -0.34);
    pen.bezierCurveTo(0.6, -0.6, 0.4, -0.5, 0.1, -0.66);
    pen.bezierCurveTo(-0.3, -0.56, -0.6, -0.62, -0.95, -0.4);
    pen.fill();
    pen.fillStyle = t.shade(earth, 0.8);
    pen.beginPath();
    pen.moveTo(-0.4, 0.02);
    pen.bezierCurveTo(-0.46, -0.6, 0.46, -0.6, 0.42, 0.02);
    pen.fill();
  },
});

/** A wooden sign on a post; what it says is set as words elsewhere. */
export const signPost = thing({
  width: 1.1,
  size: 0.9,
  paint: (pen, t) => {
    const wood = t.grade('#a8794f');
    pen.fillStyle = t.shade(wood, 0.3);
    pen.fillRect(-0.045, -0.95, 0.09, 0.95);
    pen.fillStyle = wood;
    pen.beginPath();
    pen.roundRect(-0.5, -1, 1, 0.48, 0.04);
    pen.fill();
    pen.fillStyle = t.grade('#f3e6cc');
    pen.fillRect(-0.43, -0.94, 0.86, 0.36);
    pen.fillStyle = t.shade(wood, 0.5);
    for (const [y, w] of [
      [-0.87, 0.66],
      [-0.78, 0.52],
      [-0.69, 0.6],
    ] as const)
      pen.fillRect(-0.36, y, w, 0.035);
  },
});
