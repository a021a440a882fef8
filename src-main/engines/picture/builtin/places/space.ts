import { withAlpha } from '../core/colour.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import { between, pick, rngFrom } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';
import { glow, skyLayer } from '../paint/sky.ts';
import { globe } from './globe.ts';
import type { PlaceSet } from './place-set.ts';

type World = readonly [body: string, bands: string, ring: string];
/** Some worlds. */
const WORLDS: readonly [World, ...World[]] = [
  ['#c9784f', '#e3a06a', '#f2cf9c'],
  ['#4f8fa6', '#7fbcc0', '#cfe6d8'],
  ['#7a5aa8', '#a587c9', '#e0cdf0'],
  ['#b0503f', '#d9826a', '#f0c0a0'],
  ['#5f8a5a', '#94b884', '#dfe8c0'],
];

export function space(stage: Stage): PlaceSet {
  const { u, w, h, palette } = stage;
  const k = Math.min(w, h) / 1080;
  const nebula: LayerDraft = {
    name: 'nebula',
    depth: 0.08,
    covers: 'width',
    own: { dx: 16 * k * stage.seconds },
    paint: (easel) => {
      const rng = rngFrom(stage.seed, 'nebula');
      for (let i = 0; i < 9; i++)
        glow(easel.pen, {
          x: easel.left + easel.extent.w * rng(),
          y: h * between(rng, 0.15, 0.85),
          radius: u * between(rng, 16, 36),
          colour: palette.grade(['#c05a9a', '#4f7fd6', '#8a4fc0'][i % 3] ?? '#8a4fc0', 0.6),
          alpha: 0.3,
        });
      easel.pen.fillStyle = palette.light;
      for (let i = 0; i < 70; i++) {
        easel.pen.beginPath();
        easel.pen.arc(easel.left + easel.extent.w * rng(), h * rng(), u * between(rng, 0.08, 0.26), 0, 6.3);
        easel.pen.fill();
      }
    },
  };
  const rock = (name: string, depth: number, y: number, size: number, n: number): LayerDraft => ({
    name,
    depth,
    covers: 'width',
    top: y - u * 12,
    own: { dx: -34 * depth * k * stage.seconds },
    paint: (easel) => {
      const rng = rngFrom(stage.seed, name);
      easel.sheet(
        (pen) => {
          for (let i = 0; i < n; i++) {
            const x = easel.left + easel.extent.w * ((i + rng()) / n);
            const cy = y + u * between(rng, -5, 5);
            const r = u * size * between(rng, 0.4, 1.1);
            pen.fillStyle = palette.tone('rock', depth);
            pen.beginPath();
            for (let a = 0; a < 9; a++) {
              const rr = r * between(rng, 0.75, 1.1);
              pen.lineTo(x + Math.cos((a / 9) * 6.283) * rr * 1.3, cy + Math.sin((a / 9) * 6.283) * rr);
            }
            pen.closePath();
            pen.fill();
            pen.fillStyle = withAlpha(palette.ink, 0.25);
            for (const [cx, cyy, cr] of [
              [0.3, 0.2, 0.24],
              [-0.4, -0.2, 0.18],
            ] as const) {
              pen.beginPath();
              pen.arc(x + cx * r, cy + cyy * r, cr * r, 0, 6.3);
              pen.fill();
            }
          }
        },
        { depth },
      );
    },
  });
  const rng = rngFrom(stage.seed, 'worlds');
  const great = pick(rng, WORLDS);
  const small = pick(rng, WORLDS);
  // Three compositions: a ringed giant beside the hero, a bare one high up, or the limb of a world below.
  const kind = pick(rng, ['ringed', 'bare', 'limb'] as const);
  const r = u * (kind === 'limb' ? between(rng, 78, 96) : between(rng, 14, 23));
  // Where a film names the bodies that it is about, no others crowd round them.
  const named = stage.instruction.subjects.some(({ noun }) => /\b(?:moon|earth|sun|mars|planet)\b/.test(noun));
  const worlds = named
    ? []
    : [
        globe(stage, {
          name: 'great planet',
          x: w * (0.5 - stage.side * (kind === 'limb' ? 0.12 : between(rng, 0.2, 0.34))),
          y: kind === 'limb' ? h * 0.72 + r : h * (stage.shape === 'tall' ? 0.28 : between(rng, 0.3, 0.5)),
          r,
          depth: 0.22,
          hues: great,
          ring: kind === 'ringed',
        }),
        globe(stage, {
          name: 'small planet',
          x: w * (0.5 + stage.side * between(rng, 0.26, 0.4)),
          y: h * between(rng, 0.12, 0.26),
          r: u * between(rng, 3, 7),
          depth: 0.16,
          hues: small,
        }),
      ];
  return {
    layers: [
      skyLayer(stage, { starry: 2 }),
      nebula,
      ...worlds,
      ...(kind === 'limb' ? [] : [rock('far belt', 0.5, h * 0.82, 2.4, 14)]),
      rock('near belt', 0.9, h * 0.97, 5, kind === 'limb' ? 4 : 7),
    ],
    hero: { y: h * 0.66, depth: 0.66, surface: 'air', scale: 0.9 },
    back: { y: h * 0.5, depth: 0.46, surface: 'air', scale: 0.5 },
    water: null,
    airY: h * 0.4,
  };
}
