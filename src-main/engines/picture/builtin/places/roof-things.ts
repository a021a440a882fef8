import type { Pen } from '../core/easel.ts';
import { between, rngFrom } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';
import { box, oval, poly, stroke } from '../subjects/shapes.ts';

const WASHING = ['#e9dcc4', '#c8695a', '#5f8f9a', '#e0b45a', '#8a7fa8'] as const;

/** Height of the washing line at a place of it, 0 at the chimney to 1 at the pole, in `u` over the roof. */
const lineAt = (t: number): number => 12 + 2 * t - 7.2 * t * (1 - t);

/** Washing on the line, and a water tank on legs: what stands on a city's roofs. `x` is the chimney's, `y` the roof's edge. */
export function roofThings(pen: Pen, stage: Stage, x: number, y: number): void {
  const { u, palette, side } = stage;
  const rng = rngFrom(stage.seed.replace(/\/\d+$/, ''), 'roof things');
  const from = x + side * u * 6;
  const pole = x + side * u * 64;
  stroke(pen, palette.shade(palette.tone('wood', 0.7), 0.4), u * 0.7, [pole, y], [pole, y - u * 14.4]);
  for (let t = 0.12; t < 0.9; t += between(rng, 0.075, 0.12)) {
    const cx = from + (pole - from) * t;
    const top = y - u * lineAt(t);
    const wide = u * between(rng, 3, 4.6);
    const long = u * between(rng, 3.6, 6.4);
    const cloth = palette.grade(WASHING[Math.floor(rng() * WASHING.length)] ?? WASHING[0], 0.6);
    if (rng() < 0.55) {
      // A shirt: sleeves and body.
      poly(
        pen,
        cloth,
        [cx - wide * 0.3, top],
        [cx + wide * 0.3, top],
        [cx + wide * 0.72, top + long * 0.3],
        [cx + wide * 0.5, top + long * 0.44],
        [cx + wide * 0.34, top + long * 0.3],
        [cx + wide * 0.36, top + long],
        [cx - wide * 0.36, top + long],
        [cx - wide * 0.34, top + long * 0.3],
        [cx - wide * 0.5, top + long * 0.44],
        [cx - wide * 0.72, top + long * 0.3],
      );
    } else box(pen, cloth, cx - wide / 2, top, wide, long);
    box(pen, palette.shade(cloth, 0.2), cx - wide * 0.36, top + long * 0.9, wide * 0.72, long * 0.1);
  }
  // The tank stands at the frame's other side.
  const tx = x - side * u * between(rng, 15, 19);
  const wood = palette.tone('wood', 0.65);
  for (const dx of [-4.4, 4.4])
    stroke(pen, palette.shade(wood, 0.45), u * 0.7, [tx + dx * u, y], [tx + dx * 0.8 * u, y - u * 9]);
  stroke(pen, palette.shade(wood, 0.45), u * 0.4, [tx - u * 4.2, y - u], [tx + u * 3.8, y - u * 8]);
  box(pen, wood, tx - u * 5.4, y - u * 19, u * 10.8, u * 10.6, u * 0.4);
  box(pen, palette.shade(wood, 0.22), tx + u * 1.8, y - u * 19, u * 3.6, u * 10.6, u * 0.4);
  for (const up of [10.6, 14, 17.4]) box(pen, palette.shade(wood, 0.38), tx - u * 5.6, y - u * up, u * 11.2, u * 0.5);
  poly(
    pen,
    palette.shade(palette.tone('roof', 0.65), 0.2),
    [tx - u * 6, y - u * 18.8],
    [tx, y - u * 23.4],
    [tx + u * 6, y - u * 18.8],
  );
  oval(pen, palette.shade(palette.tone('metal', 0.6), 0.2), tx, y - u * 23.4, u * 0.7);
}
