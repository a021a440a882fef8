import type { Drawing } from './drawing.ts';
import type { Maker } from './own.ts';
import { blob, oval, poly, stroke } from './shapes.ts';

const animal = (drawing: Omit<Drawing, 'facing' | 'rests'> & Partial<Drawing>): Maker => {
  const whole: Drawing = { facing: 1, rests: 'ground', ...drawing };
  return () => whole;
};

const fox = animal({
  width: 1.5,
  size: 0.5,
  paint: (pen, t) => {
    const red = t.grade('#d2703a');
    const cream = t.grade('#f4e3c8');
    blob(pen, red, [-0.3, -0.2], [-0.75, -0.15], [-0.72, -0.5], [-0.45, -0.62], [-0.5, -0.36], [-0.2, -0.36]);
    blob(pen, cream, [-0.7, -0.5], [-0.45, -0.63], [-0.48, -0.5], [-0.6, -0.44]);
    for (const [x, dark] of [
      [-0.26, 0.3],
      [0.2, 0.3],
      [-0.14, 0],
      [0.3, 0],
    ] as const) {
      poly(pen, t.shade(red, dark), [x - 0.055, -0.36], [x + 0.06, -0.36], [x + 0.035, -0.1], [x - 0.03, -0.1]);
      poly(
        pen,
        t.shade(t.grade('#4a2f25'), dark),
        [x - 0.032, -0.13],
        [x + 0.036, -0.13],
        [x + 0.045, 0],
        [x - 0.03, 0],
      );
    }
    blob(pen, red, [-0.4, -0.3], [-0.36, -0.56], [0, -0.55], [0.3, -0.64], [0.42, -0.5], [0.34, -0.24], [-0.1, -0.27]);
    blob(pen, cream, [0.22, -0.5], [0.4, -0.5], [0.36, -0.26], [0.2, -0.3]);
    for (const [x, d] of [
      [0.3, 0.25],
      [0.46, 0],
    ] as const) {
      poly(pen, t.shade(red, d), [x - 0.08, -0.76], [x - 0.02, -1], [x + 0.09, -0.78]);
      poly(pen, t.grade('#4a2f25'), [x - 0.03, -0.9], [x - 0.02, -1], [x + 0.025, -0.91]);
    }
    blob(
      pen,
      red,
      [0.2, -0.66],
      [0.26, -0.84],
      [0.48, -0.84],
      [0.58, -0.72],
      [0.78, -0.6],
      [0.56, -0.54],
      [0.3, -0.54],
    );
    blob(pen, cream, [0.36, -0.57], [0.54, -0.68], [0.78, -0.6], [0.56, -0.53]);
    oval(pen, t.ink, 0.77, -0.61, 0.03);
    oval(pen, t.ink, 0.5, -0.73, 0.024);
  },
});

function owl(flying: boolean): Drawing {
  return {
    width: flying ? 2.2 : 0.75,
    size: 0.5,
    facing: 0,
    rests: flying ? 'air' : 'ground',
    ...(flying ? { cycle: { frames: 10, fps: 12 } } : {}),
    paint: (pen, t, _rng, phase) => {
      const brown = t.grade('#8b6746');
      const pale = t.grade('#e9d8b8');
      if (flying) {
        const lift = Math.sin(phase * Math.PI * 2) * 0.45;
        for (const s of [-1, 1]) {
          blob(
            pen,
            t.shade(brown, 0.15),
            [s * 0.16, -0.72],
            [s * 0.6, -0.72 - lift],
            [s * 1.08, -0.5 - lift * 1.4],
            [s * 0.8, -0.34 - lift * 0.6],
            [s * 0.2, -0.36],
          );
        }
      }
      blob(pen, brown, [-0.3, -0.1], [-0.34, -0.6], [-0.24, -0.98], [0.24, -0.98], [0.34, -0.6], [0.3, -0.1], [0, 0]);
      for (const s of [-1, 1]) poly(pen, brown, [s * 0.1, -0.92], [s * 0.26, -1.02], [s * 0.27, -0.8]);
      blob(pen, pale, [-0.18, -0.1], [-0.2, -0.5], [0, -0.6], [0.2, -0.5], [0.18, -0.1], [0, -0.02]);
      for (let r = 0; r < 3; r++)
        for (let c = -1; c <= 1; c++) oval(pen, brown, c * 0.1 + (r % 2) * 0.05 - 0.02, -0.42 + r * 0.12, 0.025, 0.035);
      if (!flying)
        for (const s of [-1, 1])
          blob(pen, t.shade(brown, 0.28), [s * 0.32, -0.64], [s * 0.36, -0.4], [s * 0.26, -0.06], [s * 0.2, -0.4]);
      for (const s of [-1, 1]) {
        oval(pen, pale, s * 0.125, -0.76, 0.125);
        oval(pen, t.grade('#eab24a'), s * 0.12, -0.76, 0.075);
        oval(pen, t.ink, s * 0.115, -0.76, 0.042);
      }
      poly(pen, t.grade('#d58f3a'), [-0.04, -0.7], [0.04, -0.7], [0, -0.6]);
    },
  };
}

function deer(antlers: boolean, drinks: boolean): Drawing {
  return {
    width: 1.15,
    size: 1.1,
    facing: 1,
    rests: 'ground',
    paint: (pen, t) => {
      const coat = t.grade('#a9744a');
      for (const [x, d] of [
        [-0.27, 0.3],
        [0.17, 0.3],
        [-0.2, 0],
        [0.24, 0],
      ] as const) {
        poly(
          pen,
          t.shade(coat, d),
          [x - 0.045, -0.42],
          [x + 0.045, -0.42],
          [x + 0.018, -0.2],
          [x + 0.022, 0],
          [x - 0.018, 0],
          [x - 0.014, -0.2],
        );
      }
      blob(pen, coat, [-0.36, -0.42], [-0.34, -0.6], [0, -0.58], [0.3, -0.6], [0.32, -0.42], [0, -0.36]);
      oval(pen, t.grade('#f1e3c8'), -0.345, -0.54, 0.045, 0.07);
      const head = drinks ? { x: 0.5, y: -0.14 } : { x: 0.42, y: -0.86 };
      blob(
        pen,
        coat,
        [0.12, -0.52],
        [0.2, -0.6],
        [head.x - 0.08, head.y - 0.03],
        [head.x + 0.02, head.y + 0.05],
        [0.32, -0.42],
      );
      blob(
        pen,
        coat,
        [head.x - 0.1, head.y - 0.05],
        [head.x, head.y - 0.08],
        [head.x + 0.15, head.y + 0.01],
        [head.x + 0.13, head.y + 0.06],
        [head.x - 0.03, head.y + 0.06],
      );
      blob(
        pen,
        t.shade(coat, 0.15),
        [head.x - 0.07, head.y - 0.03],
        [head.x - 0.2, head.y - 0.09],
        [head.x - 0.15, head.y],
      );
      oval(pen, t.ink, head.x + 0.13, head.y + 0.02, 0.018);
      oval(pen, t.ink, head.x + 0.03, head.y - 0.02, 0.014);
      if (!antlers) return;
      const horn = t.grade('#d9c49a');
      const { x, y } = head;
      stroke(pen, horn, 0.022, [x - 0.04, y - 0.06], [x - 0.1, y - 0.2], [x - 0.02, y - 0.3]);
      stroke(pen, horn, 0.02, [x - 0.09, y - 0.18], [x - 0.17, y - 0.25]);
      stroke(pen, horn, 0.022, [x, y - 0.06], [x + 0.04, y - 0.17], [x + 0.13, y - 0.24]);
    },
  };
}

const bird: Maker = ({ action }) => {
  const flying = action === 'flies' || action === 'rises';
  return {
    width: flying ? 1.7 : 1.15,
    size: 0.24,
    facing: 1,
    rests: flying ? 'air' : 'ground',
    ...(flying ? { cycle: { frames: 8, fps: 12 } } : {}),
    paint: (pen, t, rng, phase) => {
      const body = t.grade(rng() < 0.5 ? '#4f7590' : '#c2603f');
      const lift = flying ? Math.sin(phase * Math.PI * 2) * 0.5 : 0;
      if (flying) blob(pen, t.shade(body, 0.3), [-0.1, -0.5], [-0.2, -0.75 - lift], [-0.5, -0.9 - lift], [0.15, -0.5]);
      else for (const x of [0, 0.12]) stroke(pen, t.grade('#c98f4a'), 0.035, [x, -0.2], [x, 0]);
      blob(
        pen,
        body,
        [-0.6, -0.3],
        [-0.2, -0.55],
        [0.1, -0.55],
        [0.2, -0.9],
        [0.48, -0.85],
        [0.4, -0.35],
        [0.1, -0.12],
        [-0.2, -0.2],
      );
      blob(pen, t.grade('#f1e2c6'), [0.1, -0.2], [0.38, -0.45], [0.4, -0.62], [0.2, -0.4]);
      poly(pen, t.grade('#d9973f'), [0.46, -0.78], [0.64, -0.7], [0.46, -0.66]);
      oval(pen, t.ink, 0.34, -0.75, 0.035);
      blob(
        pen,
        t.shade(body, 0.2),
        [-0.36, -0.4],
        [-0.1, -0.55 - lift],
        [flying ? -0.2 : 0.2, -0.5 - lift * 1.3],
        [0.16, -0.36],
        [-0.1, -0.24],
      );
    },
  };
};

const bee = animal({
  width: 1.3,
  size: 0.14,
  rests: 'air',
  paint: (pen, t) => {
    pen.globalAlpha = 0.7;
    for (const a of [-0.5, 0.35]) oval(pen, t.lift(t.grade('#cfe0e4'), 0.2), -0.02 + a * 0.25, -0.8, 0.14, 0.24, a);
    pen.globalAlpha = 1;
    oval(pen, t.grade('#eab03c'), -0.05, -0.4, 0.46, 0.32);
    for (const x of [-0.28, -0.06])
      blob(pen, t.ink, [x - 0.05, -0.66], [x + 0.09, -0.68], [x + 0.11, -0.14], [x - 0.03, -0.14]);
    oval(pen, t.ink, 0.4, -0.44, 0.17);
  },
});

const turtle: Maker = () => ({
  width: 1.7,
  size: 0.4,
  facing: 1,
  rests: 'ground',
  paint: (pen, t) => {
    const skin = t.grade('#7f9a57');
    const shell = t.grade('#8a6a3f');
    for (const x of [-0.42, 0.3]) blob(pen, skin, [x - 0.12, -0.3], [x + 0.14, -0.3], [x + 0.16, 0], [x - 0.1, 0]);
    blob(pen, skin, [0.4, -0.3], [0.55, -0.85], [0.82, -0.86], [0.86, -0.6], [0.62, -0.3]);
    blob(pen, shell, [-0.72, -0.22], [-0.6, -0.8], [-0.1, -1.02], [0.4, -0.8], [0.58, -0.22]);
    for (const [x, y, r] of [
      [-0.36, -0.5, 0.14],
      [-0.06, -0.68, 0.15],
      [0.24, -0.5, 0.14],
      [-0.06, -0.36, 0.12],
    ] as const)
      oval(pen, t.shade(shell, 0.25), x, y, r, r * 0.85);
    blob(pen, t.lift(shell, 0.3), [-0.76, -0.24], [0.6, -0.24], [0.56, -0.14], [-0.7, -0.14]);
    oval(pen, t.ink, 0.76, -0.72, 0.035);
  },
});

const hare = animal({
  width: 1.25,
  size: 0.45,
  paint: (pen, t) => {
    const fur = t.grade('#b39472');
    oval(pen, t.grade('#f3e8d6'), -0.5, -0.3, 0.1);
    blob(pen, fur, [-0.5, -0.06], [-0.5, -0.5], [-0.1, -0.6], [0.3, -0.5], [0.38, -0.06]);
    blob(pen, t.shade(fur, 0.18), [-0.42, 0], [-0.4, -0.36], [-0.1, -0.34], [0, 0]);
    for (const [x, d] of [
      [0.22, 0.25],
      [0.32, 0],
    ] as const)
      blob(pen, t.shade(fur, d), [x - 0.06, -0.66], [x - 0.16, -1.04], [x + 0.02, -1.02], [x + 0.07, -0.68]);
    blob(pen, fur, [0.16, -0.44], [0.2, -0.72], [0.46, -0.72], [0.58, -0.5], [0.36, -0.4]);
    blob(pen, fur, [0.2, 0], [0.22, -0.3], [0.36, -0.3], [0.36, 0]);
    oval(pen, t.ink, 0.43, -0.6, 0.028);
  },
});

const stands = (make: (subject: { attributes: readonly string[]; action: string }) => Drawing): Maker => make;
const doe = stands(({ attributes }) =>
  deer(
    false,
    attributes.some((a) => /drink/.test(a)),
  ),
);
const stag = stands(({ attributes }) =>
  deer(
    true,
    attributes.some((a) => /drink/.test(a)),
  ),
);

export const ANIMALS: Record<string, Maker> = {
  fox,
  owl: ({ action }) => owl(action === 'flies' || action === 'rises'),
  deer: stag,
  stag,
  doe,
  fawn: doe,
  bird,
  gull: bird,
  seagull: bird,
  swallow: bird,
  bee,
  turtle,
  tortoise: turtle,
  hare,
  rabbit: hare,
};
