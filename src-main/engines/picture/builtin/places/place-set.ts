import type { LayerDraft } from '../core/layer-draft.ts';

export type Surface = 'ground' | 'water' | 'table' | 'air';

/** Where a subject can be: a line to stand on, how deep it is, and how large things are there. */
export interface Spot {
  /** Pixels from the top at rest. */
  y: number;
  depth: number;
  surface: Surface;
  /** 1 = the hero's size. */
  scale: number;
  /** Half of the width that there is ground to stand on, in pixels from the frame's middle; the whole frame when absent. */
  reach?: number;
}

/** A place, ready for its subjects. */
export interface PlaceSet {
  layers: LayerDraft[];
  hero: Spot;
  back: Spot;
  /** Spot for things that float where there is water; else the same as `hero`. */
  water: Spot | null;
  /** In rooms with a table or counter in front: where small things stand. */
  table?: Spot;
  /** Middle height for things in the air. */
  airY: number;
}
