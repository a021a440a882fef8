import { eye } from './animal-kit.ts';
import type { Drawing } from './drawing.ts';
import { blob, poly, stroke } from './shapes.ts';

interface Plumage {
  body: string;
  wing: string;
  beak: string;
  /** Long legs for who wades. */
  legs: number;
  pouch?: boolean;
}

export const PELICAN: Plumage = { body: '#f3ece0', wing: '#8d8a90', beak: '#e8a04a', legs: 0.18, pouch: true };
export const STORK: Plumage = { body: '#f6f2ea', wing: '#3a3640', beak: '#d9573c', legs: 0.4 };
export const HERON: Plumage = { body: '#9fb0bd', wing: '#5f7482', beak: '#d9a24a', legs: 0.42 };

/** A bird of the shore, standing: a bent neck, a long beak, a folded wing. */
export const waterBird = ({ body, wing, beak, legs, pouch }: Plumage, size = 0.6): Drawing => ({
  width: 1.15,
  size,
  facing: 1,
  rests: 'ground',
  paint: (pen, t) => {
    const white = t.grade(body);
    const bill = t.grade(beak);
    const y = -legs;
    for (const x of [-0.1, 0.04]) {
      stroke(pen, t.shade(bill, x < 0 ? 0.3 : 0.1), 0.035, [x, y - 0.06], [x + 0.01, -0.02]);
      stroke(pen, t.shade(bill, x < 0 ? 0.3 : 0.1), 0.035, [x - 0.02, -0.015], [x + 0.1, -0.015]);
    }
    const head = -0.86;
    stroke(pen, white, 0.12, [0.14, y - 0.22], [0.26, y - 0.36], [0.12, head + 0.16], [0.2, head]);
    blob(
      pen,
      white,
      [-0.52, y - 0.1],
      [-0.36, y - 0.34],
      [0.04, y - 0.4],
      [0.28, y - 0.24],
      [0.2, y - 0.02],
      [-0.14, y + 0.03],
    );
    blob(
      pen,
      t.grade(wing),
      [-0.56, y - 0.06],
      [-0.4, y - 0.28],
      [-0.06, y - 0.32],
      [0.1, y - 0.18],
      [-0.12, y - 0.06],
    );
    blob(
      pen,
      white,
      [0.08, head - 0.06],
      [0.18, head - 0.14],
      [0.32, head - 0.06],
      [0.3, head + 0.06],
      [0.14, head + 0.06],
    );
    if (pouch)
      blob(
        pen,
        t.lift(bill, 0.12),
        [0.24, head + 0.02],
        [0.4, head + 0.04],
        [0.58, head + 0.1],
        [0.44, head + 0.26],
        [0.28, head + 0.18],
      );
    poly(pen, bill, [0.28, head - 0.05], [0.62, head + 0.08], [0.6, head + 0.12], [0.28, head + 0.04]);
    eye(pen, t, 0.24, head - 0.04, 0.02);
  },
});
