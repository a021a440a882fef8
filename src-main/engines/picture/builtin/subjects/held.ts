import type { Pen } from '../core/easel.ts';
import type { Rng } from '../core/random.ts';
import type { Drawing, Tones } from './drawing.ts';
import type { Joint } from './figure.ts';

/** What somebody has in the hands. */
export interface Held {
  noun: string;
  drawing: Drawing;
}

type Grip = 'hang' | 'chin' | 'pole' | 'up';

const gripOf = (noun: string): Grip => {
  if (/lantern|lamp$|bag|basket|suitcase|briefcase|kettle|bucket|watch|stethoscope/.test(noun)) return 'hang';
  if (/broom|shovel|spade|rake|mop|fishing-pole|spear|staff|sword|axe|umbrella|surfboard/.test(noun)) return 'pole';
  return /violin|fiddle/.test(noun) ? 'chin' : 'up';
};

/** Height in the hand, a person being 1: nature's, but never too small to be seen nor too large to be carried. */
export const heldHeight = ({ noun, drawing }: Held): number =>
  gripOf(noun) === 'pole'
    ? /broom|pole|spear|staff|rake/.test(noun)
      ? 0.5
      : 0.38
    : Math.min(0.4, Math.max(0.13, drawing.size * 0.75), 0.34 / Math.max(0.5, drawing.width) + 0.1);

/** The place of the held thing's foot, in the figure's unit. */
export function heldFoot(held: Held, hand: Joint): Joint {
  const high = heldHeight(held);
  return gripOf(held.noun) === 'hang'
    ? { x: hand.x + 0.01, y: hand.y + high - 0.015 }
    : { x: hand.x, y: hand.y + high * (gripOf(held.noun) === 'pole' ? 0.52 : 0.2) };
}

/** Draws it: lamps and bags hang from the hand, a violin goes under the chin with its bow, the rest is held up. */
export function drawHeld(
  pen: Pen,
  tones: Tones,
  rng: Rng,
  { held, hand, shoulder }: { held: Held; hand: Joint; shoulder: Joint },
): void {
  const high = heldHeight(held);
  pen.save();
  if (gripOf(held.noun) === 'chin') {
    pen.translate(shoulder.x + 0.045, shoulder.y - 0.005);
    pen.rotate(1.72);
    pen.scale(0.29, 0.29);
    held.drawing.paint(pen, tones, rng, 0);
    pen.restore();
    pen.strokeStyle = tones.shade(tones.grade('#6a4530'), 0.1);
    pen.lineWidth = 0.011;
    pen.lineCap = 'round';
    pen.beginPath();
    pen.moveTo(shoulder.x + 0.1, shoulder.y - 0.13);
    pen.lineTo(hand.x + 0.05, hand.y + 0.05);
    pen.stroke();
    return;
  }
  const foot = heldFoot(held, hand);
  pen.translate(foot.x, foot.y);
  pen.scale(high, high);
  held.drawing.paint(pen, tones, rng, 0);
  pen.restore();
}
