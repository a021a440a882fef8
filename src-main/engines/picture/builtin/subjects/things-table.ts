import type { Drawing } from './drawing.ts';
import type { Maker } from './own.ts';
import { blob, box, oval, poly, stroke } from './shapes.ts';

const small = (drawing: Omit<Drawing, 'facing' | 'rests'> & Partial<Drawing>): Maker => {
  const whole: Drawing = { facing: 0, rests: 'ground', ...drawing };
  return () => whole;
};

/** A green glass bottle, lying a little askew, with what is in it. */
function bottle(message: boolean): Maker {
  return small({
    width: 0.5,
    size: 0.3,
    paint: (pen, t) => {
      pen.save();
      pen.rotate(0.2);
      const glass = t.grade('#5f9a86');
      box(pen, t.grade('#9b7147'), -0.055, -1, 0.11, 0.12, 0.02);
      pen.globalAlpha = 0.86;
      blob(
        pen,
        glass,
        [-0.075, -0.92],
        [0.075, -0.92],
        [0.085, -0.68],
        [0.2, -0.56],
        [0.2, -0.1],
        [0.14, 0.01],
        [-0.14, 0.01],
        [-0.2, -0.1],
        [-0.2, -0.56],
        [-0.085, -0.68],
      );
      pen.globalAlpha = 1;
      if (message) {
        poly(pen, t.grade('#f4e6c6'), [-0.1, -0.5], [0.08, -0.52], [0.1, -0.1], [-0.08, -0.08]);
        stroke(pen, t.grade('#b5483c'), 0.03, [-0.09, -0.3], [0.09, -0.32]);
      }
      stroke(pen, t.lift(glass, 0.6), 0.03, [-0.13, -0.52], [-0.14, -0.16]);
      pen.restore();
    },
  });
}

const perfume = small({
  width: 0.8,
  size: 0.22,
  paint: (pen, t) => {
    const gold = t.grade('#dba845');
    oval(pen, t.lift(gold, 0.2), 0, -0.9, 0.11);
    box(pen, t.shade(gold, 0.25), -0.1, -0.82, 0.2, 0.12, 0.02);
    blob(
      pen,
      gold,
      [-0.16, -0.72],
      [0.16, -0.72],
      [0.36, -0.56],
      [0.36, -0.08],
      [0.26, 0.01],
      [-0.26, 0.01],
      [-0.36, -0.08],
      [-0.36, -0.56],
    );
    blob(pen, t.shade(gold, 0.22), [0.06, -0.68], [0.32, -0.54], [0.34, -0.08], [0.2, 0], [0.08, 0]);
    box(pen, t.lift(gold, 0.55), -0.17, -0.42, 0.34, 0.2, 0.02);
    stroke(pen, t.lift(gold, 0.75), 0.035, [-0.26, -0.5], [-0.27, -0.14]);
  },
});

const cup = small({
  width: 1.1,
  size: 0.2,
  cycle: { frames: 10, fps: 8 },
  paint: (pen, t, _rng, phase) => {
    const ware = t.grade('#f1e7d3');
    pen.globalAlpha = 0.55;
    for (const x of [-0.16, 0.06]) {
      const swing = Math.sin(phase * Math.PI * 2 + x * 9) * 0.07;
      stroke(pen, t.lift(ware, 0.4), 0.045, [x, -0.62], [x + swing, -0.76], [x - swing, -0.88], [x + swing, -1]);
    }
    pen.globalAlpha = 1;
    pen.strokeStyle = ware;
    pen.lineWidth = 0.08;
    pen.beginPath();
    pen.arc(0.36, -0.34, 0.14, -1.4, 1.5);
    pen.stroke();
    blob(pen, ware, [-0.4, -0.58], [0.36, -0.58], [0.32, -0.14], [0.16, -0.02], [-0.2, -0.02], [-0.36, -0.14]);
    oval(pen, t.grade('#5a3a26'), -0.02, -0.54, 0.34, 0.06);
    blob(pen, t.shade(ware, 0.2), [-0.56, -0.03], [0.52, -0.03], [0.36, 0.05], [-0.4, 0.05]);
  },
});

const bread = small({
  width: 1.6,
  size: 0.18,
  paint: (pen, t) => {
    const crust = t.grade('#c4843f');
    blob(pen, crust, [-0.76, -0.2], [-0.6, -0.82], [0, -1], [0.6, -0.82], [0.76, -0.2], [0.4, 0.02], [-0.4, 0.02]);
    for (const x of [-0.36, 0, 0.36])
      stroke(pen, t.lift(t.grade('#f0d3a0'), 0.1), 0.09, [x - 0.1, -0.34], [x + 0.12, -0.74]);
    blob(pen, t.shade(crust, 0.22), [-0.7, -0.16], [0, -0.24], [0.7, -0.16], [0.4, 0.02], [-0.4, 0.02]);
  },
});

const honey = small({
  width: 0.8,
  size: 0.22,
  paint: (pen, t) => {
    box(pen, t.grade('#e09a2c'), -0.34, -0.78, 0.68, 0.78, 0.12);
    box(pen, t.grade('#a5733c'), -0.3, -0.96, 0.6, 0.18, 0.04);
    box(pen, t.grade('#f6ead0'), -0.22, -0.5, 0.44, 0.28, 0.03);
  },
});

function blossom(petals: string, size: number): Maker {
  return small({
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

const tomatoPlant = small({
  width: 0.9,
  size: 0.55,
  paint: (pen, t) => {
    const green = t.grade('#5c8f52');
    stroke(pen, t.shade(green, 0.2), 0.04, [0, -0.24], [0.02, -0.6], [-0.01, -0.94]);
    for (const [x, y] of [
      [-0.24, -0.86],
      [0.25, -0.8],
      [-0.28, -0.56],
      [0.28, -0.5],
      [0, -0.98],
    ] as const)
      blob(pen, green, [0, y + 0.08], [x * 0.7, y - 0.1], [x * 1.4, y], [x * 0.8, y + 0.14]);
    for (const [x, y] of [
      [-0.15, -0.62],
      [0.17, -0.66],
      [0.06, -0.46],
    ] as const)
      oval(pen, t.grade('#d5442f'), x, y, 0.085);
    poly(pen, t.grade('#b56a43'), [-0.24, -0.26], [0.24, -0.26], [0.17, 0], [-0.17, 0]);
    box(pen, t.lift(t.grade('#b56a43'), 0.15), -0.27, -0.3, 0.54, 0.07, 0.02);
  },
});

export const TABLE: Record<string, Maker> = {
  bottle: bottle(false),
  'message-in-a-bottle': bottle(true),
  'golden-bottle': perfume,
  'perfume-bottle': perfume,
  perfume,
  cup,
  coffee: cup,
  mug: cup,
  sip: cup,
  tea: cup,
  bread,
  loaf: bread,
  'last-loaf': bread,
  honey,
  'honey-jar': honey,
  flower: blossom('#d9748c', 0.3),
  rose: blossom('#c9405a', 0.34),
  plant: tomatoPlant,
  'tomato-plant': tomatoPlant,
  tomato: tomatoPlant,
};
