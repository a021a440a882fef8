import type { Canvas } from '@napi-rs/canvas';
import type { Pen } from './easel.ts';
import { LOOK_PRESS } from './look-press.ts';
import type { Stage } from './stage.ts';

export interface PressPlan {
  x: number;
  y: number;
  stage: Stage;
  lift: number;
  rim: number;
  depth: number;
  /** Rows of the paper that have an edge; all of them when unknown. */
  edgeRows: number;
}

/** Lays a finished sheet on its layer. This is where a look is a look: edge, texture, shadow or glow. */
export function press(pen: Pen, paper: Canvas, plan: PressPlan): void {
  const edgeRows = Math.max(1, Math.min(paper.height, Math.ceil(plan.edgeRows)));
  const { opacity } = LOOK_PRESS[plan.stage.look](pen, { paper, edgeRows }, plan);
  pen.globalAlpha = opacity;
  pen.drawImage(paper, plan.x, plan.y);
  pen.globalAlpha = 1;
}
