import type { Drawing } from './drawing.ts';
import type { Maker } from './own.ts';
import { blob, box, oval, poly, ring } from './shapes.ts';

const lit = (drawing: Omit<Drawing, 'facing' | 'rests'> & Partial<Drawing>): Maker => {
  const whole: Drawing = { facing: 0, rests: 'ground', ...drawing };
  return () => whole;
};

const lantern = lit({
  width: 0.7,
  size: 0.34,
  glow: { x: 0, y: -0.42, r: 0.55 },
  paint: (pen, t) => {
    const brass = t.grade('#8a6a35');
    ring(pen, brass, 0.03, 0, -0.88, 0.11);
    poly(pen, brass, [-0.2, -0.7], [-0.1, -0.83], [0.1, -0.83], [0.2, -0.7]);
    box(pen, t.lamp, -0.2, -0.7, 0.4, 0.56, 0.05);
    blob(pen, t.lift(t.lamp, 0.6), [0, -0.6], [0.08, -0.38], [0, -0.26], [-0.08, -0.38]);
    for (const x of [-0.21, -0.02, 0.17]) box(pen, brass, x, -0.7, 0.04, 0.56);
    box(pen, brass, -0.27, -0.15, 0.54, 0.15, 0.03);
  },
});

const lamp = lit({
  width: 0.9,
  size: 0.45,
  glow: { x: 0, y: -0.6, r: 0.5 },
  paint: (pen, t) => {
    poly(pen, t.lamp, [-0.17, -0.98], [0.17, -0.98], [0.38, -0.5], [-0.38, -0.5]);
    box(pen, t.grade('#8a6a35'), -0.03, -0.5, 0.06, 0.42);
    blob(pen, t.grade('#8a6a35'), [-0.25, 0], [-0.2, -0.1], [0.2, -0.1], [0.25, 0]);
  },
});

const candle = lit({
  width: 0.4,
  size: 0.25,
  glow: { x: 0, y: -0.85, r: 0.4 },
  paint: (pen, t) => {
    box(pen, t.grade('#f2e6cf'), -0.1, -0.66, 0.2, 0.66, 0.02);
    blob(pen, t.lamp, [0, -1.02], [0.08, -0.8], [0, -0.68], [-0.08, -0.8]);
  },
});

const star = lit({
  width: 1,
  size: 0.24,
  rests: 'air',
  glow: { x: 0, y: -0.5, r: 0.9 },
  paint: (pen, t) => {
    const points = Array.from({ length: 10 }, (_, i) => {
      const r = i % 2 ? 0.21 : 0.5;
      const a = (i * Math.PI) / 5 - Math.PI / 2;
      return [Math.cos(a) * r, -0.5 + Math.sin(a) * r] as const;
    });
    poly(pen, t.lift(t.grade('#f6dd94'), 0.35), ...points);
  },
});

const sun = lit({
  width: 1,
  size: 1.1,
  rests: 'air',
  glow: { x: 0, y: -0.5, r: 0.8 },
  paint: (pen, t) => oval(pen, t.lift(t.grade('#ffd777'), 0.3), 0, -0.5, 0.46),
});

const oven = lit({
  width: 1.2,
  size: 1.15,
  glow: { x: 0, y: -0.34, r: 0.4 },
  paint: (pen, t) => {
    const brick = t.grade('#a4614a');
    blob(pen, brick, [-0.6, 0.02], [-0.62, -0.7], [-0.3, -1], [0.3, -1], [0.62, -0.7], [0.6, 0.02]);
    for (let r = 0; r < 5; r++)
      for (let c = 0; c < 5; c++)
        box(
          pen,
          t.shade(brick, ((r * 3 + c * 5) % 4) * 0.06),
          -0.5 + c * 0.2 + (r % 2) * 0.05,
          -0.84 + r * 0.165,
          0.16,
          0.12,
          0.01,
        );
    blob(pen, t.shade(t.ink, 0), [-0.34, 0], [-0.36, -0.5], [0, -0.66], [0.36, -0.5], [0.34, 0]);
    blob(pen, t.lamp, [-0.27, 0], [-0.28, -0.36], [0, -0.5], [0.28, -0.36], [0.27, 0]);
    oval(pen, t.grade('#8d5a30'), 0, -0.09, 0.2, 0.1);
  },
});

export const LIGHTS: Record<string, Maker> = {
  lantern,
  lamp,
  'oil-lamp': lantern,
  light: lantern,
  candle,
  star,
  sun,
  oven,
  'first-oven': oven,
};
