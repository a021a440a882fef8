import { eye, gait, leg } from './animal-kit.ts';
import type { Drawing } from './drawing.ts';
import { blob, oval, poly, stroke } from './shapes.ts';

const walk = (moves: boolean): Pick<Drawing, 'cycle'> => (moves ? { cycle: { frames: 8, fps: 8 } } : {});

/** A sheep: a cloud of wool on dark legs. */
export const sheep = (moves: boolean, size = 0.6, wool = '#f2ebdc'): Drawing => ({
  width: 1.35,
  size,
  facing: 1,
  rests: 'ground',
  ...walk(moves),
  paint: (pen, t, _r, phase) => {
    const fleece = t.grade(wool);
    const face = t.grade('#4a4048');
    const [a, b, c, d] = moves ? gait(phase) : [0.02, -0.03, 0.02, -0.02];
    pen.fillStyle = t.shade(face, 0.3);
    leg(pen, { x: -0.24, top: -0.34, swing: b, w: 0.05 });
    leg(pen, { x: 0.2, top: -0.34, swing: c, w: 0.05 });
    pen.fillStyle = face;
    leg(pen, { x: -0.34, top: -0.34, swing: a, w: 0.055 });
    leg(pen, { x: 0.28, top: -0.34, swing: d, w: 0.055 });
    for (const [x, y, r] of [
      [-0.46, -0.5, 0.17],
      [-0.38, -0.7, 0.18],
      [-0.14, -0.8, 0.19],
      [0.12, -0.78, 0.19],
      [0.32, -0.64, 0.18],
      [0.3, -0.42, 0.17],
      [0.06, -0.36, 0.18],
      [-0.22, -0.36, 0.18],
    ] as const)
      oval(pen, t.shade(fleece, y > -0.45 ? 0.14 : 0), x, y, r);
    oval(pen, fleece, -0.06, -0.58, 0.38, 0.26);
    for (const [x, y] of [
      [-0.3, -0.62],
      [-0.04, -0.68],
      [-0.16, -0.46],
      [0.14, -0.54],
    ] as const) {
      pen.strokeStyle = t.shade(fleece, 0.16);
      pen.lineWidth = 0.022;
      pen.beginPath();
      pen.arc(x, y, 0.075, 0.2, 2.6);
      pen.stroke();
    }
    blob(pen, face, [0.38, -0.86], [0.56, -0.86], [0.68, -0.68], [0.64, -0.56], [0.48, -0.58], [0.36, -0.72]);
    oval(pen, t.shade(face, 0.15), 0.36, -0.76, 0.1, 0.045, 0.7);
    oval(pen, fleece, 0.43, -0.9, 0.12, 0.085);
    eye(pen, t, 0.55, -0.76, 0.02);
    oval(pen, t.lift(face, 0.7), 0.556, -0.766, 0.007);
  },
});

export interface PetCoat {
  fur: string;
  dark: string;
  belly: string;
}

export const DOG: PetCoat = { fur: '#b9814e', dark: '#6e4630', belly: '#f0e2cc' };
export const BLACK_DOG: PetCoat = { fur: '#4a4450', dark: '#2e2a33', belly: '#cfc6c4' };
export const WHITE_DOG: PetCoat = { fur: '#efe6d6', dark: '#a98a6a', belly: '#fbf6ec' };
export const CAT: PetCoat = { fur: '#d98c4a', dark: '#a8602f', belly: '#f6ead6' };
export const BLACK_CAT: PetCoat = { fur: '#3f3a48', dark: '#2a2631', belly: '#5a5464' };
export const WHITE_CAT: PetCoat = { fur: '#f1ebe2', dark: '#c9beb2', belly: '#fffaf2' };

/** A dog on its four legs, ears down, tail up. */
export const dog = (moves: boolean, coat: PetCoat, size = 0.45): Drawing => ({
  width: 1.5,
  size,
  facing: 1,
  rests: 'ground',
  ...walk(moves),
  paint: (pen, t, _r, phase) => {
    const fur = t.grade(coat.fur);
    const dark = t.grade(coat.dark);
    const [a, b, c, d] = moves ? gait(phase) : [0.02, -0.04, 0.03, -0.02];
    stroke(pen, dark, 0.1, [-0.44, -0.56], [-0.6, -0.7], [-0.64, -0.88]);
    pen.fillStyle = t.shade(fur, 0.24);
    leg(pen, { x: -0.28, top: -0.4, swing: b, w: 0.07 });
    leg(pen, { x: 0.18, top: -0.4, swing: c, w: 0.065 });
    blob(
      pen,
      fur,
      [-0.52, -0.5],
      [-0.44, -0.68],
      [0, -0.64],
      [0.24, -0.74],
      [0.4, -0.62],
      [0.34, -0.36],
      [0, -0.32],
      [-0.44, -0.28],
    );
    blob(pen, dark, [-0.34, -0.66], [-0.06, -0.66], [-0.02, -0.5], [-0.26, -0.46], [-0.4, -0.56]);
    blob(pen, t.grade(coat.belly), [0.3, -0.66], [0.42, -0.56], [0.34, -0.36], [0.22, -0.4]);
    pen.fillStyle = t.shade(fur, 0.06);
    leg(pen, { x: -0.38, top: -0.4, swing: a, w: 0.08 });
    leg(pen, { x: 0.27, top: -0.42, swing: d, w: 0.07 });
    blob(
      pen,
      fur,
      [0.2, -0.7],
      [0.22, -0.94],
      [0.42, -1],
      [0.58, -0.9],
      [0.76, -0.78],
      [0.74, -0.68],
      [0.5, -0.66],
      [0.36, -0.58],
    );
    blob(pen, t.grade(coat.belly), [0.54, -0.8], [0.76, -0.79], [0.74, -0.68], [0.52, -0.67]);
    blob(pen, dark, [0.3, -0.98], [0.4, -0.92], [0.36, -0.7], [0.24, -0.62], [0.18, -0.76]);
    oval(pen, t.shade(t.grade('#2a2226'), 0.2), 0.755, -0.775, 0.04, 0.032);
    eye(pen, t, 0.53, -0.86, 0.024);
    stroke(pen, t.grade('#c8503c'), 0.04, [0.2, -0.66], [0.38, -0.6]);
  },
});

/** A cat that sits upright, its tail around it. */
export const cat = (coat: PetCoat, size = 0.36): Drawing => ({
  width: 1,
  size,
  facing: 1,
  rests: 'ground',
  paint: (pen, t) => {
    const fur = t.grade(coat.fur);
    const dark = t.grade(coat.dark);
    stroke(pen, dark, 0.1, [-0.26, -0.06], [-0.46, -0.1], [-0.48, -0.28], [-0.4, -0.36]);
    blob(pen, fur, [-0.32, -0.02], [-0.38, -0.28], [-0.18, -0.56], [0.06, -0.68], [0.22, -0.5], [0.22, -0.02]);
    blob(pen, t.grade(coat.belly), [0.1, -0.56], [0.24, -0.44], [0.22, -0.12], [0.12, -0.24]);
    pen.fillStyle = t.shade(fur, 0.08);
    leg(pen, { x: 0.16, top: -0.34, swing: 0.02, w: 0.06 });
    oval(pen, t.shade(fur, 0.12), -0.14, -0.12, 0.2, 0.12);
    oval(pen, fur, -0.02, -0.035, 0.14, 0.045);
    poly(pen, dark, [-0.06, -0.86], [-0.03, -1.01], [0.1, -0.92]);
    poly(pen, fur, [0.14, -0.92], [0.25, -1.01], [0.3, -0.84]);
    oval(pen, fur, 0.12, -0.76, 0.23, 0.185);
    oval(pen, t.grade(coat.belly), 0.25, -0.69, 0.1, 0.075);
    for (const y of [-0.52, -0.4, -0.28]) stroke(pen, dark, 0.03, [-0.2, y], [-0.06, y - 0.02]);
    eye(pen, t, 0.2, -0.78, 0.026);
    poly(pen, t.grade('#c86a5a'), [0.3, -0.73], [0.36, -0.73], [0.33, -0.69]);
    stroke(pen, t.shade(fur, 0.4), 0.01, [0.3, -0.68], [0.46, -0.7]);
    stroke(pen, t.shade(fur, 0.4), 0.01, [0.3, -0.66], [0.45, -0.63]);
  },
});

/** An animal asleep: curled up, the nose on the tail, the eye a line. */
export const curledUp = ({ fur, dark, belly }: PetCoat, size: number): Drawing => {
  const high = 0.52;
  return {
    width: 1.7,
    size: size * high,
    facing: 1,
    rests: 'ground',
    paint: (pen, t) => {
      const coat = t.grade(fur);
      pen.save();
      pen.scale(1.02, 1.02);
      blob(
        pen,
        coat,
        [-0.78, -0.06],
        [-0.8, -0.5],
        [-0.4, -0.98],
        [0.16, -0.96],
        [0.6, -0.62],
        [0.66, -0.1],
        [0.3, 0.01],
        [-0.4, 0.01],
      );
      blob(
        pen,
        t.shade(coat, 0.12),
        [-0.72, -0.1],
        [-0.7, -0.5],
        [-0.3, -0.74],
        [0.06, -0.5],
        [-0.06, -0.16],
        [-0.4, -0.02],
      );
      blob(pen, t.grade(dark), [-0.66, -0.02], [-0.5, -0.22], [0, -0.2], [0.44, -0.1], [0.4, 0.01], [-0.3, 0.02]);
      oval(pen, coat, 0.44, -0.34, 0.32, 0.26);
      blob(pen, t.grade(belly), [0.5, -0.28], [0.8, -0.22], [0.8, -0.1], [0.56, -0.08], [0.44, -0.18]);
      blob(pen, t.grade(dark), [0.22, -0.5], [0.24, -0.7], [0.42, -0.58], [0.36, -0.44]);
      oval(pen, t.shade(t.grade('#2a2226'), 0.2), 0.79, -0.19, 0.04, 0.035);
      stroke(pen, t.shade(coat, 0.6), 0.025, [0.5, -0.34], [0.57, -0.31], [0.64, -0.34]);
      pen.restore();
    },
  };
};
