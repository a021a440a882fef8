import type { Canvas } from '@napi-rs/canvas';
import { createCanvas } from '@napi-rs/canvas';
import type { PlannedLayer } from '../../../src-main/engines/picture/builtin/core/camera.ts';
import { Easel } from '../../../src-main/engines/picture/builtin/core/easel.ts';
import type { LoadedPicture } from '../../../src-main/engines/picture/builtin/pictures/load-picture.ts';
import { planScene } from '../../../src-main/engines/picture/builtin/plan-scene.ts';
import { layerAt } from '../../../src-shared/shot.ts';
import type { GoldenCase } from './cases.ts';

/** Paints one frame from the plan: no files, no threads. `change` may spoil a layer, to see that it is noticed. */
export function paintFrame(
  { request, share, shot }: GoldenCase,
  change: (layer: PlannedLayer) => PlannedLayer | null = (layer) => layer,
  pictures: ReadonlyMap<string, LoadedPicture> = new Map(),
): Canvas {
  const plan = planScene(request, pictures).shots[shot];
  if (!plan) throw new Error(`no shot ${shot}`);
  const { stage, layers } = plan;
  const canvas = createCanvas(stage.w, stage.h);
  const pen = canvas.getContext('2d');
  const tS = stage.seconds * share;
  for (const planned of layers) {
    const { visible } = planned.draft;
    if (visible && (tS < visible.startS || tS > visible.endS)) continue;
    const layer = change(planned);
    if (!layer) continue;
    const board = createCanvas(layer.extent.w, layer.extent.h);
    layer.draft.paint(new Easel(stage, layer.extent, board));
    const { x, y } = layerAt(layer.motion, tS, stage.seconds);
    pen.drawImage(board, Math.round(x), Math.round(y));
  }
  return canvas;
}
