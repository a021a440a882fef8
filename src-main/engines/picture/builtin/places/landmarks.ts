import type { Pen } from '../core/easel.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import { between, type Rng, rngFrom } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';
import { glow } from '../paint/sky.ts';
import { box, oval, poly, stroke } from '../subjects/shapes.ts';

/** One thing in the middle distance that tells where this field or this snow is. Foot at (x, y); `s` a hundredth of its height. */
interface Landmark {
  paint: (pen: Pen, stage: Stage, at: { x: number; y: number; s: number }, rng: Rng) => void;
  /** Height and half width in `u`. */
  high: number;
  half: number;
  /** Where it is lit in the dark, in shares of its height above the foot. */
  lamp?: number;
}

const windmill: Landmark = {
  high: 26,
  half: 14,
  paint: (pen, { palette, side }, { x, y, s }, rng) => {
    const wall = palette.tone('plaster', 0.5);
    poly(pen, wall, [x - 15 * s, y], [x - 9 * s, y - 62 * s], [x + 9 * s, y - 62 * s], [x + 15 * s, y]);
    poly(
      pen,
      palette.shade(wall, 0.2),
      [x + 4 * s, y],
      [x + 3 * s, y - 62 * s],
      [x + 9 * s, y - 62 * s],
      [x + 15 * s, y],
    );
    poly(pen, palette.tone('roof', 0.5), [x - 11 * s, y - 61 * s], [x, y - 78 * s], [x + 11 * s, y - 61 * s]);
    box(pen, palette.shade(palette.tone('wood', 0.5), 0.3), x - 4 * s, y - 17 * s, 8 * s, 17 * s, 4 * s);
    box(pen, palette.dark > 0.4 ? palette.lamp : palette.shade(wall, 0.5), x - 3 * s, y - 42 * s, 6 * s, 8 * s, 3 * s);
    const turn = between(rng, 0.2, 1.3);
    for (let i = 0; i < 4; i++) {
      pen.save();
      pen.translate(x - side * s, y - 64 * s);
      pen.rotate(turn + (i * Math.PI) / 2);
      box(pen, palette.lift(palette.tone('plaster', 0.55), 0.2), s, -38 * s, 8 * s, 32 * s);
      stroke(pen, palette.shade(palette.tone('wood', 0.5), 0.4), 1.6 * s, [0, 0], [0, -40 * s]);
      for (let k = 0; k < 4; k++)
        stroke(
          pen,
          palette.shade(palette.tone('wood', 0.5), 0.2),
          0.7 * s,
          [0, -(12 + k * 8) * s],
          [9 * s, -(12 + k * 8) * s],
        );
      pen.restore();
    }
  },
};

const bales: Landmark = {
  high: 9,
  half: 22,
  paint: (pen, { palette }, { x, y, s }) => {
    for (const [dx, up, r] of [
      [-130, 22, 30],
      [95, 10, 40],
      [-10, 0, 48],
    ] as const) {
      const straw = palette.lift(palette.tone('brass', 0.62), 0.16);
      box(pen, palette.shade(straw, 0.2), x + dx * s, y - (up + r * 2) * s, r * 1.7 * s, r * 2 * s, r * 0.5 * s);
      oval(pen, straw, x + dx * s, y - (up + r) * s, r * 0.86 * s, r * s);
      for (const inner of [0.66, 0.36])
        stroke(
          pen,
          palette.shade(straw, 0.28),
          1.8 * s,
          ...Array.from({ length: 15 }, (_, i): [number, number] => [
            x + dx * s + Math.cos(i * 0.42) * r * 0.86 * inner * s,
            y - (up + r) * s + Math.sin(i * 0.42) * r * inner * s,
          ]),
        );
    }
  },
};

const barn: Landmark = {
  high: 17,
  half: 20,
  paint: (pen, { palette }, { x, y, s }) => {
    const red = palette.grade('#a8483a', 0.5);
    const roof = palette.shade(palette.tone('asphalt', 0.5), 0.15);
    box(pen, red, x - 70 * s, y - 56 * s, 140 * s, 56 * s);
    poly(
      pen,
      red,
      [x - 70 * s, y - 55 * s],
      [x - 50 * s, y - 84 * s],
      [x, y - 100 * s],
      [x + 50 * s, y - 84 * s],
      [x + 70 * s, y - 55 * s],
    );
    stroke(
      pen,
      roof,
      7 * s,
      [x - 76 * s, y - 53 * s],
      [x - 52 * s, y - 86 * s],
      [x, y - 102 * s],
      [x + 52 * s, y - 86 * s],
      [x + 76 * s, y - 53 * s],
    );
    const trim = palette.lift(palette.tone('plaster', 0.5), 0.1);
    box(pen, palette.shade(red, 0.35), x - 26 * s, y - 44 * s, 52 * s, 44 * s);
    for (const line of [
      [
        [-26, 0],
        [26, -44],
      ],
      [
        [26, 0],
        [-26, -44],
      ],
      [
        [-26, -44],
        [26, -44],
      ],
    ] as const)
      stroke(pen, trim, 3 * s, [x + line[0][0] * s, y + line[0][1] * s], [x + line[1][0] * s, y + line[1][1] * s]);
    box(pen, palette.dark > 0.4 ? palette.lamp : trim, x - 9 * s, y - 78 * s, 18 * s, 16 * s, 2 * s);
    oval(pen, palette.tone('metal', 0.5), x + 100 * s, y - 96 * s, 22 * s, 16 * s);
    box(pen, palette.tone('metal', 0.5), x + 78 * s, y - 96 * s, 44 * s, 96 * s);
    box(pen, palette.shade(palette.tone('metal', 0.5), 0.2), x + 104 * s, y - 96 * s, 18 * s, 96 * s);
  },
};

const cabin: Landmark = {
  high: 14,
  half: 14,
  lamp: 0.3,
  paint: (pen, { palette }, { x, y, s }) => {
    const wood = palette.tone('wood', 0.6);
    box(pen, palette.shade(wood, 0.4), x + 34 * s, y - 108 * s, 16 * s, 40 * s);
    box(pen, wood, x - 64 * s, y - 48 * s, 128 * s, 50 * s);
    for (let i = 1; i < 5; i++)
      stroke(pen, palette.shade(wood, 0.3), 2 * s, [x - 64 * s, y - i * 10 * s], [x + 64 * s, y - i * 10 * s]);
    poly(pen, wood, [x - 62 * s, y - 47 * s], [x, y - 92 * s], [x + 62 * s, y - 47 * s]);
    const white = palette.lift(palette.tone('snow', 0.65), 0.1);
    poly(
      pen,
      white,
      [x - 82 * s, y - 42 * s],
      [x, y - 104 * s],
      [x + 82 * s, y - 42 * s],
      [x + 66 * s, y - 40 * s],
      [x, y - 86 * s],
      [x - 66 * s, y - 40 * s],
    );
    box(pen, palette.shade(wood, 0.5), x - 12 * s, y - 36 * s, 22 * s, 36 * s, 3 * s);
    for (const dx of [-48, 24]) box(pen, palette.lamp, x + dx * s, y - 36 * s, 22 * s, 18 * s, 2 * s);
    oval(pen, white, x, y + 3 * s, 92 * s, 8 * s);
  },
};

const arch: Landmark = {
  high: 20,
  half: 18,
  paint: (pen, { palette, side }, { x, y, s }) => {
    const rock = palette.tone('roof', 0.5);
    pen.fillStyle = rock;
    pen.beginPath();
    pen.moveTo(x - 80 * s, y);
    pen.bezierCurveTo(x - 84 * s, y - 60 * s, x - 60 * s, y - 108 * s, x - 6 * s, y - 98 * s);
    pen.bezierCurveTo(x + 52 * s, y - 104 * s, x + 66 * s, y - 50 * s, x + 74 * s, y);
    pen.lineTo(x + 44 * s, y);
    pen.bezierCurveTo(x + 40 * s, y - 44 * s, x + 24 * s, y - 66 * s, x - 4 * s, y - 64 * s);
    pen.bezierCurveTo(x - 34 * s, y - 66 * s, x - 40 * s, y - 34 * s, x - 36 * s, y);
    pen.fill();
    pen.save();
    pen.clip();
    for (const [up, tone] of [
      [88, 0.1],
      [62, 0.2],
      [30, 0.12],
    ] as const)
      box(pen, palette.shade(rock, tone), x - 90 * s, y - up * s, 180 * s, 10 * s);
    pen.globalAlpha = 0.4;
    box(
      pen,
      palette.shade(rock, 0.6),
      side > 0 ? x + 30 * s : x - 90 * s,
      y - 110 * s,
      side > 0 ? 60 * s : 24 * s,
      110 * s,
    );
    pen.restore();
  },
};

const cacti: Landmark = {
  high: 15,
  half: 16,
  paint: (pen, { palette }, { x, y, s }) => {
    const green = palette.tone('pine', 0.66);
    for (const [dx, k] of [
      [0, 1],
      [70, 0.62],
      [-66, 0.5],
    ] as const) {
      const at = (ax: number, ay: number): [number, number] => [x + (dx + ax * k) * s, y - ay * k * s];
      for (const [tone, shift] of [
        [palette.shade(green, 0.3), 3],
        [green, 0],
      ] as const) {
        stroke(pen, tone, 17 * k * s, at(shift, 0), at(shift, 92));
        stroke(pen, tone, 11 * k * s, at(shift, 40), at(shift - 26, 42), at(shift - 26, 68));
        stroke(pen, tone, 11 * k * s, at(shift, 30), at(shift + 24, 32), at(shift + 24, 58));
      }
    }
  },
};

const BY_PLACE = {
  field: [windmill, bales, barn],
  snowfield: [cabin],
  desert: [arch, cacti],
} as const satisfies Record<string, readonly [Landmark, ...Landmark[]]>;

/** The scene's landmark, on the side that the hero leaves free: another in another scene, the same in both of its shots. */
export function landmark(
  stage: Stage,
  place: keyof typeof BY_PLACE,
  { y, depth }: { y: number; depth: number },
): LayerDraft {
  const { u, w, side, palette } = stage;
  const rng = rngFrom(stage.seed.replace(/\/\d+$/, ''), 'landmark');
  const choices: readonly Landmark[] = BY_PLACE[place];
  const one = choices[Math.floor(rng() * choices.length)] ?? choices[0] ?? cabin;
  const close = stage.closeness > 0 ? 1.15 : 1;
  // A desert's palms have that side for themselves.
  const away = place === 'desert' ? between(rng, 0, 0.1) : between(rng, 0.2, 0.3);
  const x = w * (0.5 - side * away);
  const high = one.high * u * close;
  const half = one.half * u * close;
  return {
    name: 'landmark',
    depth,
    covers: 'free',
    box: { x: x - half - u * 3, y: y - high - u * 4, w: (half + u * 3) * 2, h: high + u * 7 },
    paint: (easel) => {
      if (one.lamp !== undefined && palette.dark > 0.2)
        glow(easel.pen, { x, y: y - high * one.lamp, radius: half, colour: palette.lamp, alpha: 0.5 * palette.dark });
      easel.sheet((pen) => one.paint(pen, stage, { x, y, s: high / 100 }, rngFrom(stage.seed, 'landmark paint')), {
        depth: depth + 0.1,
        lift: 0.7,
      });
    },
  };
}
