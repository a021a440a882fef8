import { movesAlong } from '../../src-shared/planes.ts';
import type { LayerMotion } from '../../src-shared/shot.ts';
import { num } from './encoding.ts';

export type Axis = 'x' | 'y';

/** Where a layer's top-left corner is, as an ffmpeg expression of the frame number `n`; and whether it moves at all. */
export interface Path {
  expression: string;
  moves: boolean;
}

/**
 * The path of a layer along one axis over a shot: from → to, eased; plus its sway; wrapped when it scrolls.
 * Numbers only: nothing in it comes from a text.
 */
export function layerPath(motion: LayerMotion, axis: Axis, { frames, fps }: { frames: number; fps: number }): Path {
  const from = motion.from[axis];
  const travel = motion.to[axis] - from;
  const terms = [num(from)];
  if (travel !== 0) terms.push(`${num(travel)}*${easing(motion.ease, frames)}`);
  const sway = motion.sway;
  const reach = axis === 'x' ? sway?.xPx : sway?.yPx;
  if (sway && reach && sway.periodS > 0) {
    terms.push(`${num(reach)}*sin(${num((2 * Math.PI) / (sway.periodS * fps))}*n+${num(sway.phase)})`);
  }
  const scroll = motion.scroll;
  const speed = (axis === 'x' ? scroll?.xPxPerS : scroll?.yPxPerS) ?? 0;
  const period = (axis === 'x' ? scroll?.periodXPx : scroll?.periodYPx) ?? 0;
  if (speed === 0) return { expression: terms.join('+'), moves: movesAlong(motion, axis) };
  terms.push(`${num(speed / fps)}*n`);
  const straight = terms.join('+');
  // A tile looks the same one period on: kept within (−period, 0], it covers the frame wherever it started.
  return { expression: period > 0 ? `-mod(-(${straight}),${num(period)})` : straight, moves: true };
}

function easing(ease: LayerMotion['ease'], frames: number): string {
  const done = `min(n/${Math.max(1, frames - 1)},1)`;
  return ease === 'linear' ? done : `pow(${done},2)*(3-2*${done})`;
}
