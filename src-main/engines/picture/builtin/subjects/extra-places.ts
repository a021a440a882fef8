import type { Drawing, Tones } from './drawing.ts';
import type { Maker } from './maker.ts';
import { blob, box, oval, poly, stroke } from './shapes.ts';

const still = (drawing: Omit<Drawing, 'facing' | 'rests'> & Partial<Drawing>): Maker => {
  const whole: Drawing = { facing: 0, rests: 'ground', ...drawing };
  return () => whole;
};

/** Glass that is lit from inside by night and reflects the sky by day. */
const pane = ({ dark, lamp, grade }: Tones): string => (dark > 0.35 ? lamp : grade('#8fb4c4'));

function house(walls: string, roof: string, size: number): Maker {
  return still({
    width: 1.15,
    size,
    paint: (pen, t) => {
      const wall = t.grade(walls);
      box(pen, wall, -0.46, -0.56, 0.92, 0.56);
      poly(pen, t.shade(wall, 0.22), [0.12, -0.56], [0.46, -0.56], [0.46, 0], [0.12, 0]);
      box(pen, t.shade(t.grade(roof), 0.2), 0.2, -0.93, 0.11, 0.26);
      poly(pen, t.grade(roof), [-0.56, -0.52], [-0.32, -0.9], [0.32, -0.9], [0.56, -0.52]);
      box(pen, t.shade(t.grade('#5d4232'), 0.1), -0.09, -0.3, 0.18, 0.3, 0.02);
      for (const x of [-0.36, 0.2]) {
        box(pen, pane(t), x, -0.42, 0.16, 0.17, 0.015);
        box(pen, wall, x + 0.073, -0.42, 0.014, 0.17);
      }
    },
  });
}

const bridge = still({
  width: 3.2,
  size: 2.2,
  paint: (pen, t) => {
    const iron = t.shade(t.grade('#7a5a50'), 0.1);
    box(pen, iron, -1.6, -0.34, 3.2, 0.07);
    for (const x of [-0.85, 0.85]) {
      box(pen, iron, x - 0.06, -1, 0.12, 1);
      box(pen, t.shade(iron, 0.25), x + 0.015, -1, 0.045, 1);
      for (let i = -7; i <= 7; i++) stroke(pen, iron, 0.012, [x, -0.97], [x + i * 0.105, -0.33]);
    }
    stroke(pen, iron, 0.03, [-0.85, -0.97], [-0.4, -0.56], [0, -0.46], [0.4, -0.56], [0.85, -0.97]);
  },
});

const lampPost = still({
  width: 0.3,
  size: 2.2,
  glow: { x: 0, y: -0.9, r: 0.16 },
  paint: (pen, t) => {
    const iron = t.shade(t.grade('#3a4046'), 0.1);
    box(pen, iron, -0.016, -0.82, 0.032, 0.82);
    poly(pen, iron, [-0.06, 0], [-0.03, -0.08], [0.03, -0.08], [0.06, 0]);
    poly(pen, t.lamp, [-0.05, -0.82], [-0.075, -0.95], [0.075, -0.95], [0.05, -0.82]);
    poly(pen, iron, [-0.09, -0.945], [0, -1], [0.09, -0.945]);
  },
});

const fountain = still({
  width: 1.3,
  size: 1.7,
  paint: (pen, t) => {
    const stone = t.grade('#c4b8a6');
    const water = t.lift(t.grade('#9cc4d4'), 0.2);
    for (const [x, top] of [
      [-0.2, -0.62],
      [0.2, -0.62],
      [-0.09, -0.8],
      [0.09, -0.8],
    ] as const) {
      pen.strokeStyle = water;
      pen.lineWidth = 0.035;
      pen.beginPath();
      pen.moveTo(0, -0.62);
      pen.quadraticCurveTo(x, top - 0.34, x * 2.2, -0.26);
      pen.stroke();
    }
    blob(
      pen,
      t.shade(stone, 0.12),
      [-0.3, -0.52],
      [0.3, -0.52],
      [0.12, -0.42],
      [0.06, -0.2],
      [-0.06, -0.2],
      [-0.12, -0.42],
    );
    oval(pen, water, 0, -0.23, 0.56, 0.05);
    poly(pen, stone, [-0.64, -0.25], [0.64, -0.25], [0.56, 0], [-0.56, 0]);
    box(pen, t.lift(stone, 0.15), -0.67, -0.27, 1.34, 0.06, 0.02);
    oval(pen, water, 0, -0.265, 0.58, 0.022);
  },
});

const campfire = still({
  width: 0.9,
  size: 0.6,
  glow: { x: 0, y: -0.45, r: 0.5 },
  cycle: { frames: 8, fps: 10 },
  paint: (pen, t, _rng, phase) => {
    const flick = Math.sin(phase * Math.PI * 2) * 0.07;
    blob(pen, t.lamp, [-0.26, -0.08], [-0.2, -0.5], [flick, -1], [0.2, -0.52 - flick], [0.26, -0.08]);
    blob(pen, t.lift(t.lamp, 0.5), [-0.13, -0.08], [-0.09, -0.34], [-flick, -0.62], [0.1, -0.34], [0.13, -0.08]);
    stroke(pen, t.grade('#5f4030'), 0.11, [-0.36, -0.03], [0.3, -0.16]);
    stroke(pen, t.grade('#4c3327'), 0.11, [0.36, -0.03], [-0.3, -0.16]);
  },
});

const stall: Maker = still({
  width: 1.4,
  size: 1.6,
  paint: (pen, t) => {
    for (const x of [-0.56, 0.52]) box(pen, t.grade('#6b4f3a'), x, -0.8, 0.05, 0.8);
    box(pen, t.grade('#8a6547'), -0.6, -0.42, 1.2, 0.42, 0.02);
    box(pen, t.lift(t.grade('#8a6547'), 0.15), -0.64, -0.45, 1.28, 0.06, 0.01);
    for (let i = 0; i < 8; i++) {
      const x = -0.68 + i * 0.17;
      const fill = t.grade(i % 2 ? '#f1e4cc' : '#b5473c');
      poly(pen, fill, [x * 0.86, -1], [(x + 0.17) * 0.86, -1], [x + 0.17, -0.74], [x, -0.74]);
      oval(pen, fill, x + 0.085, -0.74, 0.085, 0.05);
    }
  },
});

/** Buildings and what stands in streets. */
export const PLACES_TO_SEE: Record<string, Maker> = {
  shop: house('#c98f62', '#4d6560', 2.2),
  'village-bakery': house('#d9a873', '#8d4f3b', 2.2),
  bakery: house('#d9a873', '#8d4f3b', 2.2),
  bridge,
  'lamp-post': lampPost,
  streetlight: lampPost,
  'street-lamp': lampPost,
  fountain,
  campfire,
  fire: campfire,
  stall,
  'market-stall': stall,
};
