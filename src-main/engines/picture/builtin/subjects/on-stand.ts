import type { Subject } from '../../../../../src-shared/picture.ts';
import type { Drawing } from './drawing.ts';
import { box } from './shapes.ts';

/** True for a small thing that would lie on the bare ground as large as a house: it gets a stand, which gives it its scale. */
export const needsStand = ({ kind, action, pictureId }: Subject, drawing: Drawing): boolean =>
  (kind === 'object' || kind === 'food') &&
  pictureId === null &&
  (action === 'stands' || action === 'glows') &&
  drawing.rests === 'ground' &&
  drawing.size < 0.34;

/** Height of the stand, in heights of the thing. */
const HIGH = 0.62;

/** Up to three of a thing side by side as one drawing, the middle one in front. */
export function cluster(drawing: Drawing, count: number): Drawing {
  const n = Math.min(3, count);
  if (n < 2) return drawing;
  const step = drawing.width * 0.62;
  return {
    ...drawing,
    width: drawing.width + step * (n - 1),
    paint: (pen, tones, rng, phase) => {
      for (const i of n === 2 ? [0, 1] : [0, 2, 1]) {
        pen.save();
        pen.translate((i - (n - 1) / 2) * step, 0);
        pen.scale(i === 1 ? 1 : 0.9, i === 1 ? 1 : 0.9);
        drawing.paint(pen, tones, rng, phase);
        pen.restore();
      }
    },
  };
}

/** The same drawing on a stone plinth. The whole is one unit high again. */
export function onStand(drawing: Drawing): Drawing {
  const whole = 1 + HIGH;
  const half = Math.max(0.5, drawing.width * 0.58);
  const { glow } = drawing;
  return {
    ...drawing,
    width: (half * 2.1) / whole,
    below: 0,
    size: drawing.size * whole,
    ...(glow ? { glow: { x: glow.x / whole, y: (glow.y - HIGH) / whole, r: glow.r / whole } } : {}),
    paint: (pen, tones, rng, phase) => {
      pen.save();
      pen.scale(1 / whole, 1 / whole);
      const stone = tones.grade('#cbbfa9');
      box(pen, stone, -half * 0.86, -HIGH, half * 1.72, HIGH, 0.02);
      box(pen, tones.shade(stone, 0.16), half * 0.3, -HIGH, half * 0.56, HIGH, 0.02);
      box(pen, tones.lift(stone, 0.2), -half, -HIGH - 0.02, half * 2, 0.12, 0.03);
      box(pen, tones.shade(stone, 0.25), -half, -0.09, half * 2, 0.09, 0.02);
      pen.translate(0, -HIGH + 0.03);
      drawing.paint(pen, tones, rng, phase);
      pen.restore();
    },
  };
}
