import type { Drawing } from './drawing.ts';
import type { Maker } from './maker.ts';
import { box, oval, poly } from './shapes.ts';

const craft = (drawing: Omit<Drawing, 'facing' | 'rests'> & Partial<Drawing>): Maker => {
  const whole: Drawing = { facing: 1, rests: 'ground', ...drawing };
  return () => whole;
};

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

/** Craft for water. */
export const CRAFT: Record<string, Maker> = { ship, ferry: ship };
