import { mix } from '../core/colour.ts';
import type { Pen } from '../core/easel.ts';
import type { Tones } from '../subjects/drawing.ts';
import { oval } from '../subjects/shapes.ts';

/** Height of the podium as a share of the whole display. */
export const PODIUM = 0.13;

/** One drum: its top at `top`, its foot at `foot`, half as wide as `rx`; light comes from `lit` (−1 left, 1 right). */
function drum(
  pen: Pen,
  tones: Tones,
  colour: string,
  { top, foot, rx, ry }: Record<'top' | 'foot' | 'rx' | 'ry', number>,
  lit: number,
): void {
  const side = pen.createLinearGradient(-rx, 0, rx, 0);
  const bright = tones.lift(colour, 0.12);
  const dull = tones.shade(colour, 0.42);
  side.addColorStop(0, lit < 0 ? bright : dull);
  side.addColorStop(0.5, tones.shade(colour, 0.2));
  side.addColorStop(1, lit < 0 ? dull : bright);
  pen.fillStyle = side;
  pen.beginPath();
  pen.moveTo(-rx, top);
  pen.lineTo(-rx, foot - ry);
  pen.ellipse(0, foot - ry, rx, ry, 0, Math.PI, 0, true);
  pen.lineTo(rx, top);
  pen.fill();
  oval(pen, tones.lift(colour, 0.3), 0, top, rx, ry);
}

/**
 * Two round steps that a product stands on. Unit: the display is one high, its foot at 0; the product's foot is at
 * minus `PODIUM`.
 * @param half of the product's width
 */
export function drawPodium(pen: Pen, tones: Tones, { half, lit }: { half: number; lit: number }): void {
  const stone = mix(tones.grade('#d9cbb0'), tones.paper, 0.15);
  const ry = (rx: number): number => Math.min(0.05, rx * 0.13);
  const low = half * 1.42 + 0.045;
  const high = half * 1.14 + 0.02;
  drum(pen, tones, tones.shade(stone, 0.12), { top: -PODIUM * 0.5, foot: 0, rx: low, ry: ry(low) }, lit);
  drum(pen, tones, stone, { top: -PODIUM, foot: -PODIUM * 0.5, rx: high, ry: ry(high) }, lit);
}

/** Half the podium's width, for a product half as wide as `half`. */
export const podiumHalf = (half: number): number => half * 1.42 + 0.045;
