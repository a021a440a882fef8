import type { Place } from '../../../../../src-shared/picture.ts';
import type { Easel } from '../core/easel.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import type { Rng } from '../core/random.ts';
import { pick, rngFrom } from '../core/random.ts';
import type { Box, Stage } from '../core/stage.ts';
import { bough, boulders, ferns, kelp, pots, reeds, trunk } from './framing-kit.ts';
import { awning, hangingSign, lampPost } from './town-frames.ts';

/** Paints what stands right before the lens at one side of the frame. `edge` is that side's x, `way` points inward. */
export type Framing = (easel: Easel, rng: Rng, at: { edge: number; way: -1 | 1; top: number; foot: number }) => void;

const NATURE = [bough, trunk, boulders, ferns] as const;
const BY_PLACE: Partial<Record<Place, readonly [Framing, ...Framing[]]>> = {
  forest: [trunk, ferns, bough],
  valley: NATURE,
  mountains: [boulders, bough, ferns],
  desert: [boulders],
  snowfield: [bough, boulders, trunk],
  river: [reeds, bough, boulders],
  lake: [reeds, bough, boulders],
  garden: [bough, ferns],
  field: [bough, reeds],
  village: [bough, pots, hangingSign],
  road: [boulders, bough, reeds],
  sea: [boulders],
  harbour: [pots],
  city: [lampPost, awning, hangingSign, pots],
  'city-night': [lampPost, awning, hangingSign],
  market: [pots, awning],
  rooftop: [pots],
  planet: [boulders],
  volcano: [boulders],
  underwater: [kelp],
  room: [pots, ferns],
  cafe: [pots],
  library: [pots],
  bridge: [boulders, lampPost],
};

/** Rows that a shape needs, as shares of the frame's height; the whole height unless said. */
const ROWS = new Map<Framing, readonly [number, number]>([
  [bough, [-0.15, 0.62]],
  [boulders, [0.5, 1.15]],
  [ferns, [0.35, 1.15]],
  [reeds, [0.2, 1.15]],
  [pots, [0.4, 1.15]],
  [awning, [-0.15, 0.25]],
  [hangingSign, [-0.05, 0.45]],
  [lampPost, [0, 1.15]],
]);

/**
 * A dark shape at the edge that the hero leaves free: it closes the picture, gives depth, and is another one in each
 * scene. About one scene in five goes without.
 */
export function framing(stage: Stage): LayerDraft[] {
  const choices = BY_PLACE[stage.instruction.place];
  const rng = rngFrom(stage.seed, 'framing');
  if (!choices || rng() < 0.18) return [];
  const paint = pick(rng, choices);
  const { w, h, u, side } = stage;
  const way = side;
  const edge = side > 0 ? 0 : w;
  const wide = Math.min(w * 0.4, u * 42);
  // It reaches beyond the frame, so that the camera never finds its end.
  const beyond = u * 26;
  const [from, to] = ROWS.get(paint) ?? [-0.15, 1.15];
  const box: Box = { x: side > 0 ? -beyond : w - wide, y: h * from, w: wide + beyond, h: h * (to - from) };
  return [
    {
      name: 'framing',
      depth: 0.97,
      covers: 'free',
      box,
      flank: side > 0 ? -1 : 1,
      paint: (easel) => paint(easel, rngFrom(stage.seed, 'framing shape'), { edge, way, top: 0, foot: h }),
    },
  ];
}
