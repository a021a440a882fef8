import type { Drawing } from './drawing.ts';
import type { Maker } from './own.ts';
import { blob, box, oval, poly, ring, stroke } from './shapes.ts';

const craft = (drawing: Omit<Drawing, 'facing' | 'rests'> & Partial<Drawing>): Maker => {
  const whole: Drawing = { facing: 1, rests: 'ground', ...drawing };
  return () => whole;
};

const rowingBoat = craft({
  width: 2.9,
  size: 0.62,
  rests: 'water',
  below: 0.1,
  paint: (pen, t) => {
    const hull = t.grade('#9c5b3c');
    stroke(pen, t.grade('#c79a66'), 0.07, [-0.2, -0.7], [-0.95, 0.06]);
    blob(
      pen,
      hull,
      [-1.45, -0.62],
      [-1.5, -0.72],
      [-1.1, -0.5],
      [0, -0.42],
      [1.1, -0.52],
      [1.5, -0.8],
      [1.4, -0.5],
      [1.05, 0.02],
      [0, 0.12],
      [-1, 0.04],
    );
    blob(pen, t.shade(hull, 0.28), [-1.34, -0.34], [0, -0.2], [1.34, -0.38], [1.02, 0.03], [0, 0.12], [-1, 0.04]);
    stroke(pen, t.lift(hull, 0.3), 0.06, [-1.38, -0.6], [-0.7, -0.46], [0, -0.43], [0.8, -0.48], [1.42, -0.7]);
    box(pen, t.grade('#c79a66'), -0.35, -0.56, 0.5, 0.1, 0.03);
    stroke(pen, t.grade('#d9ae78'), 0.07, [0.1, -0.7], [0.95, 0.1]);
    oval(pen, t.grade('#d9ae78'), 1.02, 0.1, 0.17, 0.07, 0.7);
  },
});

const sailingBoat = craft({
  width: 1.1,
  size: 1.9,
  rests: 'water',
  below: 0.05,
  paint: (pen, t) => {
    stroke(pen, t.grade('#5d4632'), 0.024, [0, -0.15], [0, -1]);
    blob(pen, t.grade('#f2e7d0'), [0.03, -0.97], [0.03, -0.24], [0.52, -0.26], [0.34, -0.6]);
    blob(pen, t.grade('#d98b5f'), [-0.03, -0.86], [-0.03, -0.26], [-0.42, -0.26], [-0.26, -0.5]);
    poly(pen, t.grade('#3f5a6b'), [-0.5, -0.2], [0.56, -0.2], [0.38, 0.03], [-0.36, 0.03]);
    poly(pen, t.grade('#efe3cb'), [-0.5, -0.2], [0.56, -0.2], [0.53, -0.16], [-0.47, -0.16]);
  },
});

const ship = craft({
  width: 2,
  size: 2.4,
  rests: 'water',
  below: 0.06,
  paint: (pen, t) => {
    box(pen, t.grade('#b5483c'), -0.1, -0.98, 0.2, 0.34);
    box(pen, t.grade('#2f3a44'), -0.1, -1, 0.2, 0.09);
    box(pen, t.grade('#efe7d7'), -0.5, -0.66, 1, 0.24, 0.02);
    for (let i = 0; i < 5; i++) oval(pen, t.dark > 0.35 ? t.lamp : t.grade('#7fa3b5'), -0.38 + i * 0.19, -0.54, 0.04);
    poly(pen, t.grade('#34495a'), [-0.96, -0.44], [0.98, -0.44], [0.72, 0.05], [-0.74, 0.05]);
    poly(pen, t.grade('#b5483c'), [-0.82, -0.1], [0.83, -0.1], [0.72, 0.05], [-0.74, 0.05]);
  },
});

const rocket = craft({
  width: 0.5,
  size: 2.6,
  facing: 0,
  paint: (pen, t) => {
    const hull = t.grade('#e8e2d6');
    for (const s of [-1, 1])
      poly(pen, t.grade('#c2513f'), [s * 0.1, -0.34], [s * 0.24, -0.1], [s * 0.24, 0], [s * 0.1, -0.1]);
    blob(
      pen,
      hull,
      [0, -1.06],
      [0.15, -0.74],
      [0.15, -0.3],
      [0.1, -0.05],
      [-0.1, -0.05],
      [-0.15, -0.3],
      [-0.15, -0.74],
    );
    blob(pen, t.shade(hull, 0.22), [0.03, -0.95], [0.15, -0.72], [0.15, -0.3], [0.1, -0.05], [0.04, -0.05]);
    oval(pen, t.grade('#c2513f'), 0, -0.64, 0.075);
    oval(pen, t.dark > 0.35 ? t.lamp : t.grade('#8fb6c8'), 0, -0.64, 0.055);
    box(pen, t.shade(hull, 0.45), -0.08, -0.07, 0.16, 0.07, 0.02);
  },
});

function car(paint: string, sign: boolean): Maker {
  return craft({
    width: 2.5,
    size: 0.85,
    glow: { x: 1.15, y: -0.42, r: 0.4 },
    paint: (pen, t) => {
      const body = t.grade(paint);
      const glass = t.dark > 0.35 ? t.shade(t.lamp, 0.2) : t.grade('#9cc0cc');
      blob(pen, body, [-0.75, -0.5], [-0.6, -0.98], [0.3, -1], [0.75, -0.52]);
      blob(pen, glass, [-0.6, -0.55], [-0.5, -0.88], [-0.06, -0.9], [-0.06, -0.55]);
      blob(pen, glass, [0.04, -0.55], [0.04, -0.9], [0.28, -0.88], [0.56, -0.55]);
      blob(pen, body, [-1.24, -0.1], [-1.24, -0.56], [-0.8, -0.62], [0.8, -0.6], [1.22, -0.48], [1.26, -0.1]);
      blob(pen, t.shade(body, 0.25), [-1.2, -0.1], [-1.2, -0.3], [1.2, -0.3], [1.22, -0.1]);
      if (sign) {
        box(pen, t.lamp, -0.28, -1.05, 0.36, 0.13, 0.03);
        for (let i = 0; i < 12; i++) if (i % 2) box(pen, t.ink, -1.02 + i * 0.17, -0.43, 0.085, 0.06);
      }
      oval(pen, t.lamp, 1.16, -0.42, 0.07, 0.09);
      for (const x of [-0.72, 0.74]) {
        oval(pen, t.shade(t.ink, 0.1), x, -0.16, 0.22);
        oval(pen, t.grade('#a9adb0'), x, -0.16, 0.1);
      }
    },
  });
}

const bicycle = craft({
  width: 1.75,
  size: 0.62,
  paint: (pen, t) => {
    const frame = t.grade('#b5483c');
    for (const x of [-0.53, 0.53]) {
      ring(pen, t.shade(t.ink, 0.05), 0.06, x, -0.33, 0.3);
      for (let i = 0; i < 6; i++)
        stroke(pen, t.grade('#9aa0a3'), 0.01, [x, -0.33], [x + Math.cos(i) * 0.28, -0.33 + Math.sin(i) * 0.28]);
    }
    stroke(pen, frame, 0.055, [-0.53, -0.33], [-0.06, -0.3], [0.36, -0.78], [-0.22, -0.74], [-0.06, -0.3]);
    stroke(pen, frame, 0.055, [-0.53, -0.33], [-0.24, -0.8]);
    stroke(pen, frame, 0.055, [0.53, -0.33], [0.33, -0.92], [0.5, -1]);
    stroke(pen, t.ink, 0.08, [-0.36, -0.84], [-0.12, -0.84]);
    oval(pen, t.grade('#9aa0a3'), -0.06, -0.3, 0.07);
  },
});

const train = craft({
  width: 3.4,
  size: 1.5,
  paint: (pen, t) => {
    const body = t.grade('#5b7486');
    box(pen, body, -1.68, -0.92, 3.36, 0.76, 0.12);
    box(pen, t.grade('#d9a24e'), -1.68, -0.44, 3.36, 0.09);
    for (let i = 0; i < 7; i++)
      box(pen, t.dark > 0.3 ? t.lamp : t.grade('#a9c8d2'), -1.5 + i * 0.44, -0.8, 0.3, 0.27, 0.04);
    for (const x of [-1.3, -0.9, 0.9, 1.3]) oval(pen, t.shade(t.ink, 0.1), x, -0.13, 0.13);
  },
});

const coffeeCart = craft({
  width: 1.35,
  size: 1.35,
  facing: 0,
  paint: (pen, t) => {
    for (const x of [-0.48, 0.44]) box(pen, t.grade('#5d4632'), x, -0.86, 0.045, 0.5);
    for (let i = 0; i < 8; i++) {
      const x = -0.64 + i * 0.16;
      const fill = t.grade(i % 2 ? '#f2e6cf' : '#39695f');
      poly(pen, fill, [x * 0.84, -1], [(x + 0.16) * 0.84, -1], [x + 0.16, -0.8], [x, -0.8]);
      oval(pen, fill, x + 0.08, -0.8, 0.08, 0.045);
    }
    box(pen, t.grade('#39695f'), -0.56, -0.5, 1.12, 0.36, 0.03);
    box(pen, t.grade('#c79a66'), -0.6, -0.53, 1.2, 0.06, 0.015);
    box(pen, t.grade('#b9bec0'), -0.36, -0.7, 0.28, 0.18, 0.03);
    box(pen, t.grade('#f2e6cf'), 0.1, -0.6, 0.07, 0.08, 0.01);
    box(pen, t.grade('#f2e6cf'), 0.22, -0.6, 0.07, 0.08, 0.01);
    oval(pen, t.grade('#f2e6cf'), 0, -0.32, 0.1, 0.08);
    for (const x of [-0.34, 0.34]) {
      ring(pen, t.shade(t.ink, 0.05), 0.04, x, -0.13, 0.12);
      oval(pen, t.grade('#c79a66'), x, -0.13, 0.03);
    }
  },
});

const balloon = craft({
  width: 0.75,
  size: 2.6,
  facing: 0,
  rests: 'air',
  paint: (pen, t) => {
    for (const [i, c] of ['#c2513f', '#e9b35f', '#f1e5cd', '#e9b35f', '#c2513f'].entries()) {
      const x = (i - 2) * 0.135;
      oval(pen, t.grade(c), x, -0.66, 0.1 + 0.04 * (2 - Math.abs(i - 2)), 0.34 - Math.abs(i - 2) * 0.045);
    }
    for (const s of [-1, 1]) stroke(pen, t.grade('#5d4632'), 0.01, [s * 0.12, -0.36], [s * 0.06, -0.13]);
    box(pen, t.grade('#8a6547'), -0.08, -0.14, 0.16, 0.13, 0.02);
  },
});

export const CRAFT: Record<string, Maker> = {
  'rowing-boat': rowingBoat,
  rowboat: rowingBoat,
  boat: rowingBoat,
  'sailing-boat': sailingBoat,
  sailboat: sailingBoat,
  ship,
  ferry: ship,
  rocket,
  spaceship: rocket,
  spacecraft: rocket,
  taxi: car('#e8b23c', true),
  cab: car('#e8b23c', true),
  car: car('#a94b40', false),
  bicycle,
  bike: bicycle,
  train,
  subway: train,
  tram: train,
  'coffee-cart': coffeeCart,
  cart: coffeeCart,
  balloon,
  'hot-air-balloon': balloon,
};
