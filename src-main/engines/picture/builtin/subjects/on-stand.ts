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

/** The same drawing on a wooden crate. The whole is one unit high again. */
export function onStand(drawing: Drawing): Drawing {
  const whole = 1 + HIGH;
  const half = Math.max(0.5, drawing.width * 0.58);
  const { glow } = drawing;
  return {
    ...drawing,
    width: (half * 2.1) / whole,
    below: 0,
    ...(glow ? { glow: { x: glow.x / whole, y: (glow.y - HIGH) / whole, r: glow.r / whole } } : {}),
    paint: (pen, tones, rng, phase) => {
      pen.save();
      pen.scale(1 / whole, 1 / whole);
      const wood = tones.grade('#8f6844');
      for (const [i, y] of [-HIGH, -HIGH * 0.66, -HIGH * 0.33].entries()) {
        box(pen, tones.shade(wood, i * 0.1), -half, y, half * 2, HIGH * 0.3, 0.02);
      }
      box(pen, tones.lift(wood, 0.14), -half * 1.04, -HIGH, half * 2.08, 0.07, 0.02);
      for (const x of [-half * 0.96, half * 0.96 - 0.08])
        box(pen, tones.shade(wood, 0.3), x, -HIGH + 0.06, 0.08, HIGH - 0.06);
      pen.translate(0, -HIGH + 0.03);
      drawing.paint(pen, tones, rng, phase);
      pen.restore();
    },
  };
}
