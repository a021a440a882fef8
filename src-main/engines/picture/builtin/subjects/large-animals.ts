import { eye, gait, leg } from './animal-kit.ts';
import type { Drawing } from './drawing.ts';
import { blob, oval, poly } from './shapes.ts';

/** Animals of which the icon sets only have the head, cut from paper with a body. They look right; feet at y = 0. */

export interface BearCoat {
  fur: string;
  legs: string;
  muzzle: string;
  ears: string;
  /** Dark round the eyes, and a band over the shoulders. */
  patches: boolean;
  size: number;
}

export const BROWN_BEAR: BearCoat = {
  fur: '#7a5238',
  legs: '#62402c',
  muzzle: '#c69b72',
  ears: '#5a3a28',
  patches: false,
  size: 0.9,
};
export const POLAR_BEAR: BearCoat = {
  fur: '#f0ece0',
  legs: '#dcd6c6',
  muzzle: '#fbf8ef',
  ears: '#c9c2b2',
  patches: false,
  size: 1,
};
export const PANDA: BearCoat = {
  fur: '#f2eee4',
  legs: '#34323a',
  muzzle: '#fbf8f0',
  ears: '#34323a',
  patches: true,
  size: 0.75,
};

export const bear = (walks: boolean, coat: BearCoat): Drawing => ({
  width: 1.95,
  size: coat.size,
  facing: 1,
  rests: 'ground',
  ...(walks ? { cycle: { frames: 8, fps: 6 } } : {}),
  paint: (pen, t, _r, phase) => {
    const fur = t.grade(coat.fur);
    const legs = t.grade(coat.legs);
    const [a, b, c, d] = walks ? gait(phase) : [0.02, -0.05, 0.04, -0.03];
    pen.fillStyle = t.shade(legs, 0.28);
    leg(pen, { x: -0.34, top: -0.46, swing: b, w: 0.13 });
    leg(pen, { x: 0.3, top: -0.46, swing: c, w: 0.12 });
    oval(pen, t.shade(fur, 0.1), -0.68, -0.64, 0.07, 0.08);
    blob(
      pen,
      fur,
      [-0.7, -0.6],
      [-0.6, -0.9],
      [-0.2, -0.92],
      [0.14, -1.02],
      [0.46, -0.98],
      [0.62, -0.7],
      [0.48, -0.36],
      [0.1, -0.28],
      [-0.4, -0.26],
      [-0.68, -0.32],
    );
    if (coat.patches) blob(pen, legs, [0.1, -0.95], [0.3, -1], [0.5, -0.6], [0.46, -0.34], [0.2, -0.34], [0.14, -0.6]);
    pen.fillStyle = legs;
    leg(pen, { x: -0.46, top: -0.42, swing: a, w: 0.14 });
    leg(pen, { x: 0.38, top: -0.42, swing: d, w: 0.13 });
    oval(pen, t.shade(t.grade(coat.ears), 0.15), 0.52, -0.95, 0.07);
    oval(pen, fur, 0.66, -0.76, 0.24, 0.21);
    oval(pen, t.grade(coat.ears), 0.7, -0.96, 0.075);
    oval(pen, t.grade(coat.muzzle), 0.84, -0.7, 0.12, 0.09);
    if (coat.patches) oval(pen, legs, 0.74, -0.8, 0.06, 0.075, 0.5);
    eye(pen, t, 0.75, -0.8, 0.022);
    if (coat.patches) oval(pen, t.lift(t.grade('#ffffff'), 0.2), 0.757, -0.807, 0.008);
    eye(pen, t, 0.94, -0.73, 0.035);
  },
});

export interface CatCoat {
  fur: string;
  belly: string;
  /** Absent on a lioness and the cats that have none. */
  mane?: string;
}

export const LION: CatCoat = { fur: '#d59a4a', belly: '#ecc88c', mane: '#8a4a24' };
export const LIONESS: CatCoat = { fur: '#d0a060', belly: '#eed5a4' };
export const PANTHER: CatCoat = { fur: '#33323c', belly: '#4a4854' };

export const bigCat = (walks: boolean, coat: CatCoat): Drawing => ({
  width: 2.1,
  size: 0.72,
  facing: 1,
  rests: 'ground',
  ...(walks ? { cycle: { frames: 8, fps: 7 } } : {}),
  paint: (pen, t, _r, phase) => {
    const fur = t.grade(coat.fur);
    const mane = t.grade(coat.mane ?? coat.fur);
    const [a, b, c, d] = walks ? gait(phase) : [0.02, -0.05, 0.04, -0.03];
    pen.strokeStyle = t.shade(fur, 0.12);
    pen.lineWidth = 0.06;
    pen.lineCap = 'round';
    pen.beginPath();
    pen.moveTo(-0.58, -0.68);
    pen.bezierCurveTo(-0.86, -0.7, -0.8, -0.3, -0.96, -0.34);
    pen.stroke();
    blob(pen, mane, [-0.9, -0.42], [-1.04, -0.38], [-1.02, -0.24], [-0.9, -0.28]);
    pen.fillStyle = t.shade(fur, 0.3);
    leg(pen, { x: -0.4, top: -0.46, swing: b, w: 0.085 });
    leg(pen, { x: 0.28, top: -0.46, swing: c, w: 0.08 });
    blob(
      pen,
      fur,
      [-0.64, -0.56],
      [-0.58, -0.8],
      [-0.2, -0.76],
      [0.2, -0.78],
      [0.46, -0.82],
      [0.54, -0.56],
      [0.36, -0.36],
      [-0.1, -0.4],
      [-0.5, -0.34],
    );
    blob(pen, t.grade(coat.belly), [-0.3, -0.42], [0.2, -0.44], [0.36, -0.4], [0.1, -0.36], [-0.2, -0.37]);
    pen.fillStyle = t.shade(fur, 0.06);
    leg(pen, { x: -0.5, top: -0.44, swing: a, w: 0.1 });
    leg(pen, { x: 0.38, top: -0.42, swing: d, w: 0.085 });
    if (coat.mane !== undefined)
      for (const [tone, r] of [
        [t.shade(mane, 0.2), 0.34],
        [mane, 0.28],
      ] as const) {
        const tufts = Array.from({ length: 22 }, (_, i): [number, number] => {
          const turn = (i / 22) * Math.PI * 2;
          const away = r * (i % 2 ? 0.86 : 1.06);
          return [0.54 + Math.cos(turn) * away, -0.7 + Math.sin(turn) * away];
        });
        poly(pen, tone, ...tufts);
      }
    oval(pen, t.shade(fur, 0.2), 0.48, -0.9, 0.055);
    oval(pen, fur, 0.6, -0.72, 0.19, 0.18);
    oval(pen, fur, 0.64, -0.91, 0.055);
    oval(pen, t.grade(coat.belly), 0.73, -0.66, 0.1, 0.085);
    eye(pen, t, 0.67, -0.77, 0.021);
    poly(pen, t.shade(t.grade('#5a2f2a'), 0.2), [0.78, -0.73], [0.86, -0.71], [0.81, -0.66]);
  },
});

export interface HoofCoat {
  fur: string;
  dark: string;
  mane: string | null;
  crown: 'antlers' | 'horn' | null;
  size: number;
}

export const MOOSE: HoofCoat = { fur: '#6a4a38', dark: '#4a3328', mane: null, crown: 'antlers', size: 1.3 };
export const UNICORN: HoofCoat = { fur: '#f3eef0', dark: '#cfc4d6', mane: '#c87fb8', crown: 'horn', size: 1.15 };

export const HORSE: HoofCoat = { fur: '#9a643f', dark: '#6e4630', mane: '#43302a', crown: null, size: 1.15 };
export const WHITE_HORSE: HoofCoat = { ...HORSE, fur: '#ede6da', dark: '#c8bdb0', mane: '#b9a996' };
export const BLACK_HORSE: HoofCoat = { ...HORSE, fur: '#4a4450', dark: '#322e38', mane: '#26222b' };
export const DONKEY: HoofCoat = { fur: '#8f8781', dark: '#5f5854', mane: '#4a4440', crown: null, size: 0.85 };

/** Animals that carry a rider, by the words of the brief. */
export const MOUNTS: Readonly<Record<string, HoofCoat>> = {
  horse: HORSE,
  'white-horse': WHITE_HORSE,
  'black-horse': BLACK_HORSE,
  pony: { ...HORSE, fur: '#c08a58', size: 0.9 },
  donkey: DONKEY,
  unicorn: UNICORN,
  reindeer: MOOSE,
};

export const hoofed = (walks: boolean, coat: HoofCoat): Drawing => ({
  width: 1.4,
  size: coat.size,
  facing: 1,
  rests: 'ground',
  ...(walks ? { cycle: { frames: 8, fps: 7 } } : {}),
  paint: (pen, t, _r, phase) => {
    const fur = t.grade(coat.fur);
    const dark = t.grade(coat.dark);
    const crown = t.grade(coat.crown === 'horn' ? '#e6bd5a' : '#c9a878');
    const [a, b, c, d] = walks ? gait(phase) : [0.02, -0.04, 0.03, -0.02];
    pen.save();
    pen.scale(0.82, 0.82);
    if (coat.mane !== null)
      blob(
        pen,
        t.grade(coat.mane),
        [-0.38, -0.66],
        [-0.6, -0.64],
        [-0.7, -0.3],
        [-0.6, -0.14],
        [-0.52, -0.36],
        [-0.42, -0.5],
      );
    pen.fillStyle = t.shade(dark, 0.22);
    leg(pen, { x: -0.24, top: -0.5, swing: b * 0.8, w: 0.05 });
    leg(pen, { x: 0.2, top: -0.5, swing: c * 0.8, w: 0.046 });
    if (coat.crown === 'antlers')
      blob(
        pen,
        t.shade(crown, 0.25),
        [0.42, -0.96],
        [0.54, -1.1],
        [0.7, -1.14],
        [0.74, -1.24],
        [0.56, -1.2],
        [0.44, -1.12],
      );
    blob(
      pen,
      fur,
      [-0.46, -0.5],
      [-0.42, -0.7],
      [-0.1, -0.68],
      [0.16, -0.76],
      [0.28, -0.98],
      [0.44, -1.02],
      [0.46, -0.8],
      [0.36, -0.5],
      [0.16, -0.4],
      [-0.2, -0.42],
      [-0.42, -0.36],
    );
    pen.fillStyle = dark;
    leg(pen, { x: -0.33, top: -0.46, swing: a * 0.8, w: 0.058 });
    leg(pen, { x: 0.27, top: -0.48, swing: d * 0.8, w: 0.052 });
    if (coat.crown === 'antlers') blob(pen, dark, [0.4, -0.8], [0.5, -0.78], [0.46, -0.62], [0.42, -0.6]);
    blob(pen, fur, [0.3, -1], [0.42, -1.06], [0.58, -0.98], [0.74, -0.82], [0.7, -0.73], [0.56, -0.76], [0.38, -0.82]);
    blob(pen, t.shade(fur, 0.16), [0.62, -0.9], [0.76, -0.82], [0.7, -0.73], [0.6, -0.76]);
    poly(pen, t.shade(fur, 0.2), [0.34, -1], [0.32, -1.14], [0.43, -1.03]);
    if (coat.mane !== null)
      blob(
        pen,
        t.grade(coat.mane),
        [0.42, -1.08],
        [0.3, -1.06],
        [0.16, -0.84],
        [0.06, -0.66],
        [0.2, -0.7],
        [0.34, -0.86],
        [0.46, -0.98],
      );
    if (coat.crown === 'horn') poly(pen, crown, [0.46, -1.03], [0.54, -1], [0.62, -1.21]);
    else if (coat.crown === 'antlers') {
      pen.fillStyle = crown;
      blob(
        pen,
        crown,
        [0.38, -1.02],
        [0.28, -1.02],
        [0.02, -1],
        [-0.12, -1.18],
        [0, -1.14],
        [0.04, -1.26],
        [0.12, -1.14],
        [0.18, -1.28],
        [0.26, -1.14],
        [0.33, -1.26],
        [0.38, -1.08],
      );
    }
    eye(pen, t, 0.54, -0.93, 0.02);
    eye(pen, t, 0.7, -0.8, 0.014);
    pen.restore();
  },
});
