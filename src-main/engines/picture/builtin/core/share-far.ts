import type { PlannedLayer } from './camera.ts';
import { planLayer } from './camera.ts';
import type { LayerDraft } from './layer-draft.ts';
import { around, type Box, type Stage } from './stage.ts';

/** Layers as far as this look the same from two places of one set. */
const FAR = 0.35;

/** Whether a second shot can show the first one's picture of a layer: far things, and what falls before the lens. */
export const isShared = (draft: LayerDraft): boolean => {
  if (draft.visible || draft.sequence) return false;
  return draft.pinned ? draft.own?.scroll !== undefined : draft.depth < FAR;
};

const moved = (planned: PlannedLayer, extent: Box): PlannedLayer => {
  const x = extent.x - planned.extent.x;
  const y = extent.y - planned.extent.y;
  const shift = (p: { x: number; y: number }): { x: number; y: number } => ({ x: p.x + x, y: p.y + y });
  return {
    ...planned,
    extent,
    motion: { ...planned.motion, from: shift(planned.motion.from), to: shift(planned.motion.to) },
  };
};

/**
 * A layer of the first shot as the second shows it: the same draft on the same extent, so one picture serves both, in
 * another place. Gives both plans. Pure.
 */
export function shareLayer(
  first: { stage: Stage; planned: PlannedLayer },
  second: { stage: Stage; offset: { x: number; y: number } },
): [PlannedLayer, PlannedLayer] {
  const { draft } = first.planned;
  // Its own drift goes on at the same speed.
  const pace = second.stage.seconds / first.stage.seconds;
  const own = draft.own && { ...draft.own, dx: (draft.own.dx ?? 0) * pace, dy: (draft.own.dy ?? 0) * pace };
  const offset = draft.pinned ? { x: 0, y: 0 } : second.offset;
  const again = { ...planLayer(second.stage, own ? { ...draft, own } : draft, offset), draft };
  const extent = around(first.planned.extent, again.extent);
  return [moved(first.planned, extent), moved(again, extent)];
}
