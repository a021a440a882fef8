import type { Drawing } from './drawing.ts';
import type { Maker } from './maker.ts';
import { blob, box, oval, stroke } from './shapes.ts';

const thing = (drawing: Omit<Drawing, 'facing' | 'rests'> & Partial<Drawing>): Maker => {
  const whole: Drawing = { facing: 0, rests: 'ground', ...drawing };
  return () => whole;
};

const violin = thing({
  width: 0.42,
  size: 0.4,
  paint: (pen, t) => {
    const wood = t.grade('#b4602f');
    box(pen, t.grade('#3b2418'), -0.025, -0.97, 0.05, 0.55, 0.01);
    oval(pen, t.grade('#3b2418'), 0, -0.96, 0.045);
    blob(
      pen,
      wood,
      [0, -0.6],
      [0.15, -0.57],
      [0.13, -0.42],
      [0.07, -0.34],
      [0.19, -0.26],
      [0.17, -0.02],
      [0, 0.01],
      [-0.17, -0.02],
      [-0.19, -0.26],
      [-0.07, -0.34],
      [-0.13, -0.42],
      [-0.15, -0.57],
    );
    for (const s of [-1, 1]) stroke(pen, t.shade(wood, 0.5), 0.014, [s * 0.075, -0.36], [s * 0.06, -0.2]);
    for (const x of [-0.012, 0.012]) stroke(pen, t.grade('#efe3c8'), 0.005, [x, -0.9], [x, -0.1]);
    box(pen, t.grade('#3b2418'), -0.06, -0.16, 0.12, 0.018);
  },
});

const candle = thing({
  width: 0.4,
  size: 0.25,
  glow: { x: 0, y: -0.85, r: 0.4 },
  paint: (pen, t) => {
    box(pen, t.grade('#f2e6cf'), -0.1, -0.66, 0.2, 0.66, 0.02);
    blob(pen, t.lamp, [0, -1.02], [0.08, -0.8], [0, -0.68], [-0.08, -0.8]);
  },
});

const oven = thing({
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

const honey = thing({
  width: 0.8,
  size: 0.22,
  paint: (pen, t) => {
    box(pen, t.grade('#e09a2c'), -0.34, -0.78, 0.68, 0.78, 0.12);
    box(pen, t.grade('#a5733c'), -0.3, -0.96, 0.6, 0.18, 0.04);
    box(pen, t.grade('#f6ead0'), -0.22, -0.5, 0.44, 0.28, 0.03);
  },
});

function blossom(petals: string, size: number): Maker {
  return thing({
    width: 0.62,
    size,
    paint: (pen, t) => {
      const green = t.grade('#5f8a4f');
      stroke(pen, green, 0.045, [0, 0], [0.02, -0.36], [0, -0.72]);
      blob(pen, green, [0.02, -0.3], [0.24, -0.5], [0.26, -0.34], [0.1, -0.24]);
      blob(pen, green, [0, -0.2], [-0.24, -0.36], [-0.24, -0.2], [-0.08, -0.14]);
      const petal = t.grade(petals);
      for (let i = 0; i < 6; i++) {
        const a = (i * Math.PI) / 3;
        oval(pen, i % 2 ? petal : t.shade(petal, 0.12), Math.cos(a) * 0.13, -0.8 + Math.sin(a) * 0.13, 0.12);
      }
      oval(pen, t.lift(petal, 0.3), 0, -0.8, 0.09);
    },
  });
}

/** Things to hold, eat and look at. */
export const THINGS: Record<string, Maker> = {
  violin,
  candle,
  oven,
  'first-oven': oven,
  honey,
  'honey-jar': honey,
  flower: blossom('#d9748c', 0.3),
};
