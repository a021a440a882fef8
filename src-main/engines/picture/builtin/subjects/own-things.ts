import type { Drawing } from './drawing.ts';
import type { Maker } from './own.ts';
import { blob, box, oval, poly, ring, stroke } from './shapes.ts';
import { LIGHTS } from './things-lights.ts';
import { TABLE } from './things-table.ts';

const thing = (drawing: Omit<Drawing, 'facing' | 'rests'> & Partial<Drawing>): Maker => {
  const whole: Drawing = { facing: 0, rests: 'ground', ...drawing };
  return () => whole;
};

const kite = thing({
  width: 0.9,
  size: 0.9,
  rests: 'air',
  paint: (pen, t) => {
    const [a, b] = [t.grade('#d2553f'), t.grade('#efc05a')];
    poly(pen, a, [0, -1], [0.36, -0.66], [0, -0.22], [-0.36, -0.66]);
    poly(pen, b, [0, -1], [0.36, -0.66], [0, -0.66]);
    poly(pen, b, [0, -0.22], [-0.36, -0.66], [0, -0.66]);
    stroke(pen, t.grade('#f3e8d2'), 0.012, [0, -0.22], [0.06, -0.12], [-0.05, -0.03], [0.04, 0.05]);
    for (const [x, y] of [
      [0.05, -0.13],
      [-0.04, -0.04],
      [0.03, 0.04],
    ] as const)
      poly(
        pen,
        a,
        [x - 0.06, y - 0.02],
        [x, y],
        [x - 0.05, y + 0.03],
        [x + 0.06, y + 0.02],
        [x, y],
        [x + 0.05, y - 0.03],
      );
  },
});

const headphones = thing({
  width: 1,
  size: 0.28,
  paint: (pen, t) => {
    const shell = t.grade('#3f4652');
    ring(pen, shell, 0.09, 0, -0.52, 0.4);
    pen.clearRect(-0.6, -0.44, 1.2, 0.6);
    for (const s of [-1, 1]) {
      box(pen, shell, s * 0.4 - 0.05, -0.5, 0.1, 0.14, 0.03);
      box(pen, t.shade(shell, 0.15), s * 0.38 - 0.12, -0.42, 0.24, 0.42, 0.11);
      box(pen, t.grade('#d9a45a'), s * 0.43 - 0.06, -0.32, 0.12, 0.22, 0.05);
    }
  },
});

const book = thing({
  width: 1.7,
  size: 0.24,
  paint: (pen, t) => {
    const page = t.grade('#f6ecd8');
    poly(pen, t.grade('#8c3f35'), [-0.84, -0.72], [0, -0.5], [0.84, -0.72], [0.84, -0.08], [0, 0.02], [-0.84, -0.08]);
    for (const s of [-1, 1]) {
      blob(
        pen,
        t.shade(page, s > 0 ? 0.12 : 0),
        [0, -0.56],
        [s * 0.3, -0.86],
        [s * 0.8, -0.82],
        [s * 0.8, -0.16],
        [s * 0.36, -0.2],
        [0, -0.06],
      );
      for (let i = 0; i < 4; i++)
        stroke(pen, t.shade(page, 0.35), 0.018, [s * 0.16, -0.62 + i * 0.12], [s * 0.64, -0.68 + i * 0.12]);
    }
  },
});

const letter = thing({
  width: 1.35,
  size: 0.2,
  paint: (pen, t) => {
    const paper = t.grade('#f4e8cc');
    poly(pen, paper, [-0.62, -0.9], [0.5, -1], [0.62, -0.1], [-0.5, 0]);
    for (let i = 0; i < 5; i++)
      stroke(
        pen,
        t.shade(paper, 0.4),
        0.022,
        [-0.4 + i * 0.02, -0.76 + i * 0.14],
        [0.32 + (i % 2) * 0.08, -0.82 + i * 0.14],
      );
    poly(pen, t.shade(paper, 0.16), [0.5, -1], [0.54, -0.74], [0.28, -0.98]);
  },
});

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

const sign = thing({
  width: 1.3,
  size: 0.9,
  paint: (pen, t) => {
    box(pen, t.grade('#6b4c34'), -0.05, -0.6, 0.1, 0.6);
    box(pen, t.grade('#a67a4f'), -0.6, -1, 1.2, 0.52, 0.04);
    for (const y of [-0.83, -0.66]) stroke(pen, t.shade(t.grade('#a67a4f'), 0.25), 0.012, [-0.58, y], [0.58, y]);
  },
});

const hive = thing({
  width: 0.95,
  size: 0.7,
  paint: (pen, t) => {
    const straw = t.grade('#d9a94e');
    for (const [y, w] of [
      [-0.9, 0.16],
      [-0.76, 0.3],
      [-0.6, 0.38],
      [-0.44, 0.42],
      [-0.28, 0.42],
    ] as const)
      box(pen, y === -0.6 || y === -0.28 ? t.shade(straw, 0.14) : straw, -w, y - 0.08, w * 2, 0.18, 0.09);
    oval(pen, t.shade(t.ink, 0), 0, -0.28, 0.08, 0.06);
    box(pen, t.grade('#7c5a3a'), -0.46, -0.19, 0.92, 0.07, 0.01);
    for (const x of [-0.38, 0.32]) box(pen, t.grade('#7c5a3a'), x, -0.13, 0.06, 0.13);
  },
});

const crane = thing({
  width: 1.5,
  size: 0.34,
  facing: -1,
  paint: (pen, t) => {
    const paper = t.grade('#f2ead8');
    poly(pen, t.shade(paper, 0.3), [0.05, -0.3], [0.72, -0.86], [0.3, -0.12]);
    poly(pen, paper, [-0.12, -0.32], [0.02, -1], [0.34, -0.24]);
    poly(pen, t.shade(paper, 0.16), [-0.12, -0.32], [-0.66, -0.78], [-0.5, -0.5], [0, -0.06]);
    poly(pen, paper, [-0.66, -0.78], [-0.5, -0.5], [-0.7, -0.58], [-0.8, -0.68]);
    poly(pen, t.shade(paper, 0.1), [-0.16, -0.34], [0.36, -0.26], [0.08, 0]);
  },
});

const paperSquare = thing({
  width: 1.1,
  size: 0.3,
  paint: (pen, t) => {
    const paper = t.grade('#d8604a');
    poly(pen, paper, [0, -1], [0.5, -0.5], [0, 0], [-0.5, -0.5]);
    poly(pen, t.shade(paper, 0.18), [0, -1], [0.5, -0.5], [0, 0]);
    stroke(pen, t.lift(paper, 0.3), 0.01, [-0.5, -0.5], [0.5, -0.5]);
  },
});

export const THINGS: Record<string, Maker> = {
  ...LIGHTS,
  ...TABLE,
  kite,
  headphones,
  'wireless-headphone': headphones,
  headphone: headphones,
  book,
  message: letter,
  letter,
  'old-letter': letter,
  note: letter,
  violin,
  sign,
  hive,
  beehive: hive,
  'paper-crane': crane,
  'origami-crane': crane,
  crane,
  paper: paperSquare,
  square: paperSquare,
};
