import { bicycleFrame } from './cycling.ts';
import type { Drawing } from './drawing.ts';
import { poly, thing, wheels } from './thing-kit.ts';

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
