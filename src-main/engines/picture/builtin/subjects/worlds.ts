import type { Drawing } from './drawing.ts';
import { blob, oval } from './shapes.ts';

/** Which part of the moon the sun lights, seen from here, by the words of the brief. */
export type Phase = 'full' | 'half' | 'crescent';

/** The moon as a body with craters; its dark part stays faintly visible. */
export const moonBall = (phase: Phase): Drawing => ({
  width: 1,
  size: 1,
  facing: 0,
  rests: 'air',
  glow: { x: 0, y: -0.5, r: 0.85 },
  paint: (pen, t) => {
    const stone = t.lift(t.grade('#e9e2cc'), 0.15);
    pen.save();
    pen.beginPath();
    pen.arc(0, -0.5, 0.48, 0, Math.PI * 2);
    pen.clip();
    oval(pen, stone, 0, -0.5, 0.5);
    for (const [x, y, r] of [
      [-0.16, -0.66, 0.1],
      [0.16, -0.44, 0.13],
      [-0.1, -0.3, 0.08],
      [0.22, -0.74, 0.06],
      [-0.3, -0.46, 0.05],
    ] as const)
      oval(pen, t.shade(stone, 0.14), x, y, r);
    if (phase !== 'full') {
      pen.fillStyle = t.shade(t.grade('#39405c'), 0.2);
      pen.beginPath();
      pen.arc(0, -0.5, 0.5, Math.PI * 0.5, Math.PI * 1.5);
      // Half: straight down the middle. Crescent: the shadow bulges into the lit side.
      pen.ellipse(0, -0.5, phase === 'half' ? 0.001 : 0.3, 0.5, 0, -Math.PI * 0.5, Math.PI * 0.5);
      pen.fill();
    }
    pen.restore();
  },
});

/** The earth: seas, two continents and a veil of cloud. */
export const earth: Drawing = {
  width: 1,
  size: 1.3,
  facing: 0,
  rests: 'air',
  glow: { x: 0, y: -0.5, r: 0.7 },
  paint: (pen, t) => {
    pen.save();
    pen.beginPath();
    pen.arc(0, -0.5, 0.48, 0, Math.PI * 2);
    pen.clip();
    oval(pen, t.grade('#3f86b8'), 0, -0.5, 0.5);
    const land = t.grade('#7fae5c');
    blob(pen, land, [-0.42, -0.76], [-0.2, -0.88], [-0.02, -0.8], [-0.1, -0.62], [-0.22, -0.5], [-0.36, -0.58]);
    blob(pen, land, [-0.2, -0.44], [-0.04, -0.4], [-0.06, -0.22], [-0.16, -0.08], [-0.24, -0.28]);
    blob(
      pen,
      land,
      [0.12, -0.78],
      [0.34, -0.82],
      [0.46, -0.6],
      [0.3, -0.46],
      [0.36, -0.26],
      [0.24, -0.18],
      [0.12, -0.4],
      [0.08, -0.6],
    );
    pen.fillStyle = t.lift(t.grade('#f4f6f4'), 0.2);
    for (const [x, y, w] of [
      [-0.24, -0.66, 0.2],
      [0.2, -0.36, 0.24],
      [0.02, -0.16, 0.16],
    ] as const) {
      pen.beginPath();
      pen.ellipse(x, y, w, 0.035, -0.1, 0, Math.PI * 2);
      pen.fill();
    }
    pen.restore();
  },
};
