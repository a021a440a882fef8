import type { Drawing, Tones } from './drawing.ts';
import type { Maker } from './own.ts';
import { blob, box, oval, poly, stroke } from './shapes.ts';

const still = (drawing: Omit<Drawing, 'facing' | 'rests'> & Partial<Drawing>): Maker => {
  const whole: Drawing = { facing: 0, rests: 'ground', ...drawing };
  return () => whole;
};

/** Glass that is lit from inside by night and reflects the sky by day. */
const pane = ({ dark, lamp, grade }: Tones): string => (dark > 0.35 ? lamp : grade('#8fb4c4'));

const lighthouse = still({
  width: 0.46,
  size: 4.2,
  glow: { x: 0, y: -0.86, r: 0.2 },
  paint: (pen, t) => {
    const wall = t.grade('#efe6d6');
    const band = t.grade('#b8483a');
    blob(
      pen,
      t.shade(t.grade('#5b5a5e'), 0.25),
      [-0.24, 0.03],
      [-0.2, -0.05],
      [-0.08, -0.08],
      [0.1, -0.07],
      [0.21, -0.04],
      [0.24, 0.03],
    );
    const half = (y: number): number => 0.075 + 0.055 * (1 + y / 0.78);
    const slice = (top: number, bottom: number, fill: string): void =>
      poly(pen, fill, [-half(top), top], [half(top), top], [half(bottom), bottom], [-half(bottom), bottom]);
    slice(-0.78, 0, wall);
    slice(-0.66, -0.5, band);
    slice(-0.36, -0.2, band);
    poly(pen, t.shade(wall, 0.3), [half(-0.78) * 0.35, -0.78], [half(-0.78), -0.78], [half(0), 0], [half(0) * 0.35, 0]);
    poly(
      pen,
      t.shade(band, 0.3),
      [half(-0.66) * 0.35, -0.66],
      [half(-0.66), -0.66],
      [half(-0.5), -0.5],
      [half(-0.5) * 0.35, -0.5],
    );
    poly(
      pen,
      t.shade(band, 0.3),
      [half(-0.36) * 0.35, -0.36],
      [half(-0.36), -0.36],
      [half(-0.2), -0.2],
      [half(-0.2) * 0.35, -0.2],
    );
    for (const y of [-0.46, -0.16]) box(pen, pane(t), -0.035, y, 0.032, 0.06, 0.015);
    box(pen, t.shade(t.grade('#4b3a33'), 0.1), -0.03, -0.085, 0.06, 0.085, 0.03);
    const iron = t.shade(t.grade('#39404a'), 0.1);
    box(pen, iron, -0.115, -0.8, 0.23, 0.028, 0.008);
    box(pen, t.lamp, -0.058, -0.915, 0.116, 0.118, 0.01);
    for (const x of [-0.058, -0.02, 0.018, 0.05]) box(pen, iron, x, -0.915, 0.009, 0.118);
    for (const x of [-0.11, -0.075, 0.068, 0.103]) box(pen, iron, x, -0.845, 0.007, 0.05);
    box(pen, iron, -0.115, -0.85, 0.23, 0.009);
    poly(pen, band, [-0.08, -0.912], [0, -0.985], [0.08, -0.912]);
    oval(pen, band, 0, -0.985, 0.014);
  },
});

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

const clockTower = still({
  width: 0.42,
  size: 4.4,
  paint: (pen, t) => {
    const wall = t.grade('#c9a98a');
    box(pen, wall, -0.14, -0.76, 0.28, 0.76);
    box(pen, t.shade(wall, 0.25), 0.03, -0.76, 0.11, 0.76);
    box(pen, t.shade(wall, 0.12), -0.17, -0.79, 0.34, 0.05);
    poly(pen, t.grade('#5d6f6a'), [-0.17, -0.78], [0, -1], [0.17, -0.78]);
    oval(pen, t.shade(wall, 0.4), 0, -0.63, 0.105);
    oval(pen, t.dark > 0.35 ? t.lamp : t.grade('#f4ecd8'), 0, -0.63, 0.09);
    for (let i = 0; i < 12; i++) {
      const a = (i * Math.PI) / 6;
      oval(pen, t.ink, Math.cos(a) * 0.075, -0.63 + Math.sin(a) * 0.075, 0.005);
    }
    stroke(pen, t.ink, 0.012, [0, -0.63], [0, -0.695]);
    stroke(pen, t.ink, 0.012, [0, -0.63], [0.045, -0.605]);
    for (const y of [-0.44, -0.26]) box(pen, pane(t), -0.04, y, 0.08, 0.11, 0.04);
    box(pen, t.shade(t.grade('#5d4232'), 0.1), -0.05, -0.12, 0.1, 0.12, 0.05);
  },
});

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

const dome = still({
  width: 1.5,
  size: 2.4,
  paint: (pen, t) => {
    const glass = t.lift(t.grade('#a8cfd0'), 0.15);
    pen.globalAlpha = 0.34;
    pen.fillStyle = glass;
    pen.beginPath();
    pen.ellipse(0, 0, 0.72, 0.98, 0, Math.PI, 0);
    pen.fill();
    pen.globalAlpha = 1;
    for (const k of [-0.5, 0, 0.5]) {
      pen.strokeStyle = t.grade('#e8efe9');
      pen.lineWidth = 0.014;
      pen.beginPath();
      pen.ellipse(0, 0, Math.abs(k) * 0.72 || 0.001, 0.98, 0, Math.PI, 0);
      pen.stroke();
    }
    pen.lineWidth = 0.026;
    pen.beginPath();
    pen.ellipse(0, 0, 0.72, 0.98, 0, Math.PI, 0);
    pen.stroke();
    box(pen, t.shade(t.grade('#8b8f94'), 0.15), -0.75, -0.06, 1.5, 0.08, 0.02);
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

const den = still({
  width: 1.5,
  size: 0.9,
  paint: (pen, t) => {
    blob(pen, t.grade('#6b5138'), [-0.75, 0.02], [-0.6, -0.5], [-0.2, -0.9], [0.3, -0.85], [0.65, -0.45], [0.75, 0.02]);
    blob(pen, t.lift(t.grade('#7d6445'), 0.06), [-0.62, -0.4], [-0.2, -0.92], [0.3, -0.86], [0.6, -0.46], [0.1, -0.66]);
    oval(pen, t.shade(t.grade('#2c2019'), 0.3), 0.02, -0.2, 0.3, 0.36);
    oval(pen, t.lamp, 0.02, -0.06, 0.16, 0.1);
    for (const x of [-0.4, -0.18, 0.3, 0.46])
      stroke(pen, t.shade(t.grade('#5a4430'), 0.1), 0.05, [x, -0.75 + Math.abs(x) * 0.4], [x * 1.25, -0.02]);
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

export const PLACES_TO_SEE: Record<string, Maker> = {
  lighthouse,
  house: house('#d8c3a0', '#a1553f', 2.2),
  home: house('#d8c3a0', '#a1553f', 2.2),
  cottage: house('#e4dac6', '#7b6a4a', 1.9),
  shop: house('#c98f62', '#4d6560', 2.2),
  'village-bakery': house('#d9a873', '#8d4f3b', 2.2),
  bakery: house('#d9a873', '#8d4f3b', 2.2),
  'clock-tower': clockTower,
  'tower-clock': clockTower,
  tower: clockTower,
  bridge,
  dome,
  'glass-dome': dome,
  greenhouse: dome,
  'lamp-post': lampPost,
  streetlight: lampPost,
  'street-lamp': lampPost,
  fountain,
  den,
  burrow: den,
  campfire,
  fire: campfire,
  stall,
  'market-stall': stall,
};
