import type { Pen } from '../core/easel.ts';
import { gait } from './animal-kit.ts';
import type { Drawing, Tones } from './drawing.ts';
import { blob, box, oval, ring, stroke } from './shapes.ts';

/** Beings of which the icon sets only have the face, from head to foot. */

function robotLimbs(pen: Pen, t: Tones, steel: string, [a, b]: readonly [number, number]): void {
  const joint = t.shade(steel, 0.45);
  for (const [x, swing] of [
    [-0.12, a],
    [0.12, b],
  ] as const) {
    stroke(pen, joint, 0.07, [x, -0.3], [x + swing * 0.4, -0.16], [x + swing, -0.06]);
    box(pen, t.shade(steel, 0.2), x + swing - 0.08, -0.075, 0.19, 0.075, 0.03);
  }
  for (const [x, swing] of [
    [-0.27, b],
    [0.27, a],
  ] as const) {
    stroke(pen, joint, 0.06, [x, -0.6], [x * 1.15 + swing * 0.4, -0.46], [x * 1.1 + swing * 0.8, -0.33]);
    ring(pen, t.shade(steel, 0.2), 0.03, x * 1.1 + swing * 0.8, -0.295, 0.032);
  }
}

/** A robot of sheet metal; `colour` is its paint, where the brief gives one. */
export const robot = (walks: boolean, colour: string | null): Drawing => ({
  width: 0.86,
  size: 0.92,
  facing: 1,
  rests: 'ground',
  glow: { x: 0.06, y: -0.82, r: 0.5 },
  ...(walks ? { cycle: { frames: 8, fps: 7 } } : {}),
  paint: (pen, t, _r, phase) => {
    const steel = t.grade(colour ?? '#8fb0b8');
    const red = t.grade('#d9604a');
    const [a, b] = walks ? gait(phase) : [0, 0.02];
    robotLimbs(pen, t, steel, [a, b]);
    box(pen, steel, -0.24, -0.66, 0.48, 0.4, 0.07);
    box(pen, t.shade(steel, 0.2), -0.24, -0.66, 0.1, 0.4, 0.05);
    box(pen, t.lift(steel, 0.3), -0.09, -0.59, 0.26, 0.15, 0.03);
    for (const [i, tone] of [red, t.grade('#e8c24a'), t.grade('#6aa86a')].entries())
      oval(pen, tone, -0.04 + i * 0.08, -0.515, 0.024);
    box(pen, t.shade(steel, 0.35), -0.08, -0.38, 0.24, 0.02, 0.01);
    box(pen, t.shade(steel, 0.4), -0.07, -0.71, 0.14, 0.06, 0.02);
    box(pen, steel, -0.2, -0.93, 0.44, 0.25, 0.08);
    box(pen, t.shade(steel, 0.25), -0.25, -0.86, 0.06, 0.12, 0.02);
    box(pen, t.shade(t.grade('#24303c'), 0.2), -0.12, -0.88, 0.35, 0.14, 0.06);
    for (const x of [-0.02, 0.13]) oval(pen, t.lift(t.lamp, 0.25), x, -0.81, 0.038);
    box(pen, t.shade(steel, 0.45), 0, -0.725, 0.14, 0.018, 0.009);
    stroke(pen, t.shade(steel, 0.3), 0.018, [0.02, -0.93], [0.02, -0.97]);
    oval(pen, red, 0.02, -0.975, 0.025);
  },
});

/** A small green one with large eyes. */
export const alien = (walks: boolean): Drawing => ({
  width: 0.7,
  size: 0.8,
  facing: 1,
  rests: 'ground',
  ...(walks ? { cycle: { frames: 8, fps: 7 } } : {}),
  paint: (pen, t, _r, phase) => {
    const skin = t.grade('#86b86a');
    const suit = t.grade('#5f6fae');
    const [a, b] = walks ? gait(phase) : [0, 0.02];
    for (const [x, swing] of [
      [-0.07, a],
      [0.08, b],
    ] as const) {
      stroke(pen, t.shade(suit, 0.25), 0.07, [x, -0.3], [x + swing * 0.4, -0.15], [x + swing, -0.04]);
      oval(pen, t.shade(suit, 0.45), x + swing + 0.03, -0.03, 0.07, 0.035);
    }
    stroke(pen, t.shade(skin, 0.2), 0.045, [-0.12, -0.5], [-0.2, -0.38], [-0.19, -0.28]);
    blob(pen, suit, [-0.13, -0.3], [-0.12, -0.5], [0, -0.57], [0.13, -0.5], [0.15, -0.3], [0.1, -0.24], [-0.08, -0.24]);
    stroke(pen, skin, 0.045, [0.12, -0.49], [0.22, -0.4], [0.26, -0.48]);
    blob(
      pen,
      skin,
      [-0.27, -0.82],
      [-0.2, -0.97],
      [0.02, -1],
      [0.24, -0.96],
      [0.28, -0.8],
      [0.14, -0.6],
      [0.03, -0.54],
      [-0.12, -0.6],
    );
    for (const [x, turn] of [
      [-0.06, 0.5],
      [0.15, -0.5],
    ] as const) {
      oval(pen, t.shade(t.grade('#1d2430'), 0.3), x, -0.77, 0.075, 0.1, turn);
      oval(pen, t.lift(t.grade('#ffffff'), 0.2), x + 0.02, -0.8, 0.02);
    }
    stroke(pen, t.shade(skin, 0.4), 0.014, [0.01, -0.62], [0.09, -0.625]);
  },
});
