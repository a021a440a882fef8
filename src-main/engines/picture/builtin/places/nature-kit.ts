import { withAlpha } from '../core/colour.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import type { Stage } from '../core/stage.ts';
import { snowCaps } from '../paint/land.ts';
import { down, land } from './kit.ts';
import type { PlaceSet } from './place-set.ts';

/** The stretch of the frame that belongs to the hero. */
export function clearing(stage: Stage, half: number): [number, number] {
  const x = stage.w * (0.5 + stage.side * 0.17);
  return [x - half * stage.u, x + half * stage.u];
}

export function spots(
  stage: Stage,
  heroShare: number,
  backShare: number,
  tallShift = 0.02,
): Pick<PlaceSet, 'hero' | 'back' | 'water' | 'airY'> {
  return {
    hero: { y: down(stage, heroShare, heroShare - tallShift), depth: 0.72, surface: 'ground', scale: 1 },
    back: { y: down(stage, backShare, backShare - tallShift), depth: 0.52, surface: 'ground', scale: 0.55 },
    water: null,
    airY: stage.horizon * 0.45,
  };
}

export const peaks = (
  stage: Stage,
  o: { name: string; depth: number; y: number; rise: number; span: number; snowy: boolean },
): LayerDraft => {
  const { palette } = stage;
  return land(stage, {
    ...o,
    form: 'peaks',
    material: 'rock',
    mist: 0.7,
    on: (pen, crest, plan, easel) => {
      if (!o.snowy) return;
      snowCaps(pen, easel, {
        crest,
        plan,
        snow: palette.lift(palette.tone('snow', o.depth + 0.12), 0.12),
        shade: withAlpha(palette.ink, 0.1),
      });
    },
  });
};
