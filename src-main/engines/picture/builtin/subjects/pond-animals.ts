import { eye } from './animal-kit.ts';
import type { Drawing } from './drawing.ts';
import { blob, oval, stroke } from './shapes.ts';

/** A frog that sits, its throat out; `tone` makes it a toad. */
export const frog = (tone = '#7aa83c', size = 0.14): Drawing => ({
  width: 1.7,
  size,
  facing: 1,
  rests: 'ground',
  paint: (pen, t) => {
    const skin = t.grade(tone);
    const belly = t.grade('#dfe6ae');
    blob(pen, t.shade(skin, 0.3), [-0.5, -0.1], [-0.2, -0.12], [0.02, -0.04], [-0.1, 0.01], [-0.56, 0.01]);
    blob(
      pen,
      skin,
      [-0.72, -0.22],
      [-0.5, -0.56],
      [-0.1, -0.74],
      [0.3, -0.86],
      [0.62, -0.78],
      [0.72, -0.6],
      [0.56, -0.42],
      [0.4, -0.16],
      [-0.1, -0.06],
      [-0.6, -0.06],
    );
    blob(pen, belly, [0.7, -0.58], [0.56, -0.46], [0.36, -0.46], [0.3, -0.2], [0.4, -0.1], [0.54, -0.3]);
    // The long hind leg is folded against the body.
    blob(
      pen,
      t.shade(skin, 0.12),
      [-0.6, -0.1],
      [-0.54, -0.42],
      [-0.22, -0.5],
      [0, -0.3],
      [-0.16, -0.08],
      [-0.4, -0.03],
    );
    blob(pen, t.shade(skin, 0.12), [-0.44, -0.06], [0.08, -0.06], [0.16, 0], [-0.44, 0.01]);
    stroke(pen, skin, 0.09, [0.34, -0.3], [0.46, -0.14], [0.42, -0.02]);
    stroke(pen, skin, 0.06, [0.36, -0.02], [0.56, -0.01]);
    oval(pen, skin, 0.42, -0.86, 0.13);
    oval(pen, t.grade('#f2e9b0'), 0.44, -0.88, 0.085);
    eye(pen, t, 0.46, -0.88, 0.05);
    stroke(pen, t.shade(skin, 0.5), 0.022, [0.7, -0.62], [0.52, -0.6], [0.34, -0.66]);
    for (const [x, y, r] of [
      [-0.26, -0.6, 0.05],
      [-0.02, -0.66, 0.035],
      [-0.44, -0.46, 0.03],
    ] as const)
      oval(pen, t.shade(skin, 0.22), x, y, r);
  },
});

/** A hamster that sits up with a seed. */
export const hamster: Drawing = {
  width: 1,
  size: 0.13,
  facing: 1,
  rests: 'ground',
  paint: (pen, t) => {
    const fur = t.grade('#d99a56');
    const white = t.grade('#f6ead8');
    oval(pen, t.shade(fur, 0.2), -0.4, -0.1, 0.07, 0.05);
    blob(
      pen,
      fur,
      [-0.42, -0.1],
      [-0.44, -0.5],
      [-0.24, -0.86],
      [0.1, -0.96],
      [0.36, -0.8],
      [0.42, -0.4],
      [0.34, -0.04],
      [-0.3, -0.02],
    );
    blob(pen, white, [0.02, -0.52], [0.34, -0.5], [0.38, -0.2], [0.26, -0.04], [-0.04, -0.06], [-0.1, -0.3]);
    oval(pen, t.shade(fur, 0.1), -0.14, -0.9, 0.1);
    oval(pen, t.grade('#e8a8a0'), -0.13, -0.9, 0.055);
    oval(pen, white, 0.32, -0.6, 0.17, 0.13);
    oval(pen, t.grade('#e08a8a'), 0.46, -0.66, 0.032);
    eye(pen, t, 0.22, -0.76, 0.045);
    oval(pen, t.grade('#e9c04a'), 0.4, -0.36, 0.05, 0.075, 0.4);
    for (const y of [-0.4, -0.34]) oval(pen, t.grade('#efb8a4'), 0.3, y, 0.07, 0.035, -0.2);
    for (const x of [-0.1, 0.24]) oval(pen, t.grade('#efb8a4'), x, -0.02, 0.1, 0.035);
  },
};
