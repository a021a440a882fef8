import { mix } from '../core/colour.ts';
import type { Easel, Pen } from '../core/easel.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import type { Material } from '../core/palette.ts';
import type { Rng } from '../core/random.ts';
import { between, rngFrom } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';
import { grass } from '../paint/flora.ts';
import type { LandForm, LandPlan } from '../paint/land.ts';
import { crestLine, paintLand } from '../paint/land.ts';
import type { TreePlan } from '../paint/trees.ts';
import { bareTree, broadleaf, pine, poplar } from '../paint/trees.ts';

/** The small vocabulary that places are built from. */

export const seasonOf = (stage: Stage): 'spring' | 'summer' | 'autumn' | 'winter' =>
  stage.instruction.season ?? (stage.instruction.weather === 'snow' ? 'winter' : 'summer');
export const isWhite = (stage: Stage): boolean =>
  seasonOf(stage) === 'winter' || stage.instruction.weather === 'snow' || stage.instruction.place === 'snowfield';

/** A frame height share in pixels; tall frames have more sky above and more ground below. */
export const down = (stage: Stage, wide: number, tall = wide): number =>
  stage.h * (stage.shape === 'tall' ? tall : stage.shape === 'square' ? (wide + tall) / 2 : wide);

export interface LandOptions {
  name: string;
  depth: number;
  y: number;
  rise: number;
  form: LandForm;
  /** Length of one rise in `u`. */
  span: number;
  material: Material;
  mist?: number;
  rim?: number;
  lift?: number;
  flank?: -1 | 1;
  /** Toward the ink, 0–1: what lies right before the lens is dark and closes the picture. */
  shade?: number;
  /** Paints on the same sheet, over the land. */
  on?: (pen: Pen, crest: (x: number) => number, plan: LandPlan, easel: Easel, rng: Rng) => void;
  /** Sheets of its own behind the land, so that trees stand behind its edge. */
  behind?: (easel: Easel, crest: (x: number) => number, rng: Rng) => void;
  /** Sheets of its own on top. */
  over?: (easel: Easel, crest: (x: number) => number, rng: Rng) => void;
  /** Height above the crest that `behind` and `on` need, in pixels. */
  headroom?: number;
}

/** A land layer from side to side. */
export function land(stage: Stage, asked: LandOptions): LayerDraft {
  const seed = `${stage.seed}/${asked.name}`;
  const { palette } = stage;
  // Farther land is another land in each scene: flatter or steeper, in longer or shorter rises. Nearer land carries things.
  const vary = rngFrom(seed, 'form');
  const free = asked.depth < 0.6 ? 1 : 0.3;
  const o = {
    ...asked,
    rise: asked.rise * (1 + free * between(vary, -0.35, 0.4)),
    span: asked.span * (1 + free * between(vary, -0.3, 0.5)),
  };
  const colour = palette.shade(palette.tone(o.material, o.depth), o.shade ?? 0);
  const plan: LandPlan = {
    y: o.y,
    rise: o.rise,
    form: o.form,
    seed,
    span: o.span * stage.u,
    colour,
    foot: o.depth < 0.55 ? palette.haze : palette.shade(colour, 0.45),
    mist: o.mist ?? (o.depth < 0.55 ? 0.55 : 0.6),
    depth: o.depth,
    lift: o.lift ?? 1,
    rim: o.rim ?? 1,
  };
  return {
    name: o.name,
    depth: o.depth,
    covers: 'width',
    top: o.y - o.rise * 1.4 - (o.headroom ?? 0) - stage.u * 3,
    ...(o.flank ? { flank: o.flank } : {}),
    paint: (easel) => {
      const crest = crestLine(plan);
      o.behind?.(easel, crest, rngFrom(seed, 'behind'));
      paintLand(easel, plan, (pen) => o.on?.(pen, crest, plan, easel, rngFrom(seed, 'on')));
      o.over?.(easel, crest, rngFrom(seed, 'over'));
    },
  };
}

/** Leaf tones at a depth, by season. */
export function leafTones(
  stage: Stage,
  depth: number,
  rng: Rng,
): Pick<TreePlan, 'leaf' | 'dark' | 'bright' | 'trunk' | 'snow'> {
  const { palette } = stage;
  const season = seasonOf(stage);
  const base =
    season === 'autumn'
      ? palette.tone('autumn', depth)
      : season === 'spring' && rng() < 0.35
        ? palette.tone('blossom', depth)
        : palette.tone('leaf', depth);
  const leaf = mix(base, palette.tone('pine', depth), between(rng, 0, 0.25));
  return {
    leaf,
    dark: palette.shade(leaf, 0.3),
    bright: palette.lift(leaf, 0.2),
    trunk: palette.shade(palette.tone('wood', depth), 0.35),
    snow: isWhite(stage) ? palette.lift(palette.tone('snow', depth), 0.1) : null,
  };
}

export function pineTones(stage: Stage, depth: number): Pick<TreePlan, 'leaf' | 'dark' | 'bright' | 'trunk' | 'snow'> {
  const { palette } = stage;
  const leaf = palette.tone('pine', depth);
  return {
    leaf,
    dark: palette.shade(leaf, 0.28),
    bright: palette.lift(leaf, 0.15),
    trunk: palette.shade(palette.tone('wood', depth), 0.4),
    snow: isWhite(stage) ? palette.lift(palette.tone('snow', depth), 0.1) : null,
  };
}

/** A tree of the season at a place: firs stay, broad leaves fall in winter. */
export function tree(
  pen: Pen,
  rng: Rng,
  stage: Stage,
  {
    x,
    y,
    height,
    depth,
    kind,
  }: { x: number; y: number; height: number; depth: number; kind: 'pine' | 'broad' | 'poplar' },
): void {
  const at = { x, y, height };
  if (kind === 'pine') pine(pen, rng, { ...at, ...pineTones(stage, depth) });
  else if (seasonOf(stage) === 'winter') bareTree(pen, rng, { ...at, ...leafTones(stage, depth, rng) });
  else if (kind === 'poplar') poplar(pen, rng, { ...at, ...leafTones(stage, depth, rng) });
  else broadleaf(pen, rng, { ...at, ...leafTones(stage, depth, rng) });
}

/** Trees in clumps along a crest, with gaps; `keepClear` is a stretch for the hero. */
export function treeLine(
  easel: Easel,
  crest: (x: number) => number,
  rng: Rng,
  o: {
    depth: number;
    height: number;
    gap: number;
    kind: 'pine' | 'broad' | 'poplar';
    keepClear?: [number, number];
    chance?: number;
    sink?: number;
  },
): void {
  const { stage } = easel;
  easel.sheet(
    (pen) => {
      for (
        let x = easel.left - o.height * 0.3;
        x < easel.right + o.height * 0.3;
        x += o.gap * between(rng, 0.55, 1.5)
      ) {
        const clear = o.keepClear && x > o.keepClear[0] && x < o.keepClear[1];
        const skip = rng() > (o.chance ?? 0.8);
        const height = o.height * between(rng, 0.62, 1.12);
        if (clear || skip) continue;
        tree(pen, rng, stage, { x, y: crest(x) + (o.sink ?? stage.u * 0.8), height, depth: o.depth, kind: o.kind });
      }
    },
    { depth: o.depth, box: bandOf(easel, crest, o.height * 1.2), lift: 0.8 },
  );
}

/** The band of a layer that things on a crest need. */
export function bandOf(
  easel: Easel,
  crest: (x: number) => number,
  above: number,
): { x: number; y: number; w: number; h: number } {
  let high = Number.POSITIVE_INFINITY;
  let low = 0;
  for (let x = easel.left; x <= easel.right; x += easel.stage.u * 4) {
    const y = crest(x);
    high = Math.min(high, y);
    low = Math.max(low, y);
  }
  const { u } = easel.stage;
  return { x: easel.left, y: high - above - u, w: easel.extent.w, h: low - high + above + u * 6 };
}

/** The dark band of grass or stones right in front of the lens. */
export function foreground(
  stage: Stage,
  o: {
    y: number;
    material: Material;
    height?: number;
    name?: string;
    extra?: (easel: Easel, crest: (x: number) => number, rng: Rng) => void;
  },
): LayerDraft {
  const { palette, u } = stage;
  const height = (o.height ?? 5) * u;
  return land(stage, {
    name: o.name ?? 'front',
    depth: 0.95,
    y: o.y,
    rise: u * 3,
    form: 'hills',
    span: 34,
    material: o.material,
    shade: 0.42,
    headroom: height * 2,
    on: (pen, crest, _plan, easel, rng) => {
      if (height <= 0) return;
      const base = palette.shade(palette.tone(o.material, 0.95), 0.5);
      grass(pen, rng, {
        from: easel.left,
        to: easel.right,
        ground: (x) => crest(x) + u * 0.6,
        height,
        colours: [palette.shade(base, 0.35), base],
        stepPx: u * 0.75,
      });
    },
    ...(o.extra ? { over: o.extra } : {}),
  });
}
