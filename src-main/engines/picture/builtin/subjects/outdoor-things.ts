import type { Maker, Sitter } from './maker.ts';
import { blob, box, oval, poly, stroke } from './shapes.ts';
import { thing } from './thing-kit.ts';
import { colourOf } from './tint.ts';

/** A party balloon on its string, in the colour that it is told to have. */
const balloon = (who: Sitter): ReturnType<Maker> =>
  thing({
    width: 0.5,
    size: 0.62,
    rests: 'air',
    paint: (pen, t) => {
      const skin = t.grade(colourOf(who) ?? '#c8443c');
      stroke(pen, t.grade('#6b5a4a'), 0.012, [0, -0.44], [0.03, -0.3], [-0.03, -0.16], [0.01, 0]);
      blob(
        pen,
        skin,
        [0, -0.48],
        [0.16, -0.6],
        [0.23, -0.78],
        [0.14, -0.97],
        [-0.14, -0.97],
        [-0.23, -0.78],
        [-0.16, -0.6],
      );
      blob(pen, t.shade(skin, 0.2), [0.02, -0.5], [0.16, -0.61], [0.22, -0.78], [0.13, -0.95], [0.12, -0.74]);
      poly(pen, t.shade(skin, 0.3), [0, -0.49], [0.045, -0.43], [-0.045, -0.43]);
      oval(pen, t.lift(skin, 0.55), -0.1, -0.84, 0.035, 0.07, 0.4);
    },
  });

/** Stones of a dry wall: left edge, right edge and top of each course, from below. */
const COURSES: readonly (readonly number[])[] = [
  [-1, -0.62, -0.3, 0.04, 0.36, 0.7, 1],
  [-0.98, -0.74, -0.4, -0.12, 0.2, 0.5, 0.8, 0.98],
  [-0.96, -0.56, -0.24, 0.08, 0.44, 0.74, 0.96],
];

/** A dry stone wall, a length of it as wide as it goes. */
const stoneWall: Maker = () =>
  thing({
    width: 2.1,
    size: 0.75,
    paint: (pen, t) => {
      const stone = t.grade('#9a948a');
      box(pen, t.shade(stone, 0.42), -1, -0.86, 2, 0.88, 0.06);
      for (const [row, edges] of COURSES.entries())
        for (const [i, from] of edges.slice(0, -1).entries()) {
          const width = (edges[i + 1] ?? from) - from;
          const shade = ((row * 5 + i * 3) % 4) * 0.07;
          box(pen, t.shade(stone, shade), from + 0.012, -0.28 * (row + 1) + 0.012, width - 0.024, 0.25, 0.08);
        }
      for (let i = 0; i < 11; i++) {
        const x = -0.94 + i * 0.175;
        poly(
          pen,
          t.shade(stone, 0.08 + (i % 3) * 0.07),
          [x, -0.84],
          [x + 0.03, -1],
          [x + 0.13, -0.98],
          [x + 0.15, -0.84],
        );
      }
    },
  });

/** A stall with a striped awning, its goods in front. */
const stall: Maker = () =>
  thing({
    width: 1,
    size: 1.5,
    paint: (pen, t) => {
      const wood = t.grade('#9c6b43');
      const red = t.grade('#c9543f');
      const pale = t.grade('#f3e6cb');
      for (const x of [-0.42, 0.38]) box(pen, t.shade(wood, 0.2), x, -0.9, 0.04, 0.9);
      box(pen, wood, -0.46, -0.42, 0.92, 0.42, 0.02);
      for (const y of [-0.28, -0.14]) stroke(pen, t.shade(wood, 0.25), 0.01, [-0.46, y], [0.46, y]);
      box(pen, t.lift(wood, 0.25), -0.49, -0.46, 0.98, 0.06, 0.02);
      for (let i = 0; i < 5; i++) oval(pen, t.grade('#eccb4c'), -0.3 + i * 0.08, -0.49, 0.045);
      box(pen, t.grade('#bcd8de'), 0.14, -0.6, 0.13, 0.14, 0.02);
      box(pen, t.grade('#eccb4c'), 0.155, -0.54, 0.1, 0.075, 0.01);
      for (let i = 0; i < 7; i++) {
        const x = -0.52 + i * 0.149;
        poly(pen, i % 2 ? pale : red, [x + 0.02, -1], [x + 0.13, -1], [x + 0.149, -0.8], [x, -0.8]);
        oval(pen, i % 2 ? pale : red, x + 0.0745, -0.8, 0.0745, 0.05);
      }
    },
  });

/** A clipped hedge. */
const hedge: Maker = () =>
  thing({
    width: 1.7,
    size: 0.8,
    paint: (pen, t) => {
      const green = t.grade('#4f7a4a');
      blob(pen, green, [-0.84, 0.02], [-0.86, -0.8], [-0.5, -0.98], [0, -0.92], [0.5, -1], [0.86, -0.8], [0.84, 0.02]);
      for (let i = 0; i < 14; i++)
        oval(pen, t.shade(green, (i % 3) * 0.1), -0.72 + (i % 7) * 0.24, -0.22 - ((i * 5) % 7) * 0.09, 0.1, 0.07);
    },
  });

/** A pyramid of the desert, one side in the light. */
const pyramid: Maker = () =>
  thing({
    width: 1.7,
    size: 3,
    paint: (pen, t) => {
      const sand = t.grade('#d8b176');
      poly(pen, sand, [-0.85, 0.01], [-0.05, -1], [0.3, 0.01]);
      poly(pen, t.shade(sand, 0.28), [0.3, 0.01], [-0.05, -1], [0.85, 0.01]);
      for (let i = 1; i < 7; i++) {
        const y = -i / 7;
        stroke(pen, t.shade(sand, 0.14), 0.006, [-0.85 + i * 0.113, y], [0.3 - i * 0.05, y]);
      }
    },
  });

/** A kite-shaped panel of solar cells on its stand. */
const solarPanel: Maker = () =>
  thing({
    width: 1.1,
    size: 0.8,
    paint: (pen, t) => {
      const cell = t.grade('#2f5680');
      box(pen, t.grade('#8d9298'), -0.03, -0.4, 0.06, 0.4);
      poly(pen, t.grade('#c9cdd2'), [-0.54, -0.22], [-0.4, -1], [0.54, -1], [0.4, -0.22]);
      poly(pen, cell, [-0.49, -0.26], [-0.37, -0.96], [0.49, -0.96], [0.37, -0.26]);
      for (const x of [-0.16, 0.09]) stroke(pen, t.lift(cell, 0.35), 0.012, [x - 0.05, -0.26], [x + 0.07, -0.96]);
      for (const y of [-0.49, -0.72]) stroke(pen, t.lift(cell, 0.35), 0.012, [-0.46, y], [0.44, y]);
    },
  });

/** Things that stand or float out of doors. */
export const OUTDOORS: Record<string, Maker> = {
  ...{ balloon, 'party-balloon': balloon, 'toy-balloon': balloon },
  ...{ wall: stoneWall, 'stone-wall': stoneWall, 'dry-stone-wall': stoneWall, 'garden-wall': stoneWall },
  ...{ stall, stand: stall, 'market-stall': stall, 'lemonade-stand': stall, 'fruit-stand': stall, booth: stall },
  ...{ hedge, bush: hedge, shrub: hedge, pyramid, 'solar-panel': solarPanel },
};
