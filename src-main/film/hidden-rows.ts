import { type FilmParams, type Layer, layerAt, type Shot } from '../../src-shared/shot.ts';

/** Positions are rounded to overlay's grid of two pixels, up or down, for both layers. */
const ROUNDING_PX = 4;

/**
 * How many rows of each layer can be seen at all, in the shot's order: what lies behind the solid part of a layer in
 * front of it, at every frame, need not be blended. Waves before waves are mostly that: leaving it out halved the
 * blending of a sea. Pure; even numbers, at least 2.
 */
export function shownRows(shot: Shot, film: FilmParams): number[] {
  return shot.layers.map((layer, i) => {
    // The ground on which all others are laid stays whole.
    if (i === 0) return layer.heightPx;
    let rows = layer.heightPx;
    for (const front of shot.layers.slice(i + 1)) rows = Math.min(rows, rowsAbove(layer, front, shot.frames, film));
    return Math.max(2, Math.min(layer.heightPx, Math.ceil(rows / 2) * 2));
  });
}

/** Rows of `layer` that stand above the solid part of `front` in at least one frame; Infinity when it hides none. */
function rowsAbove(layer: Layer, front: Layer, frames: number, { widthPx, heightPx, fps }: FilmParams): number {
  const solid = front.solidFromPx;
  if (solid === undefined || solid >= front.heightPx || front.visible || front.sequence)
    return Number.POSITIVE_INFINITY;
  let rows = 0;
  for (let n = 0; n < frames; n++) {
    const at = (motion: Layer['motion']): { x: number; y: number } => layerAt(motion, n / fps, (frames - 1) / fps);
    const own = at(layer.motion);
    const over = at(front.motion);
    const spans = over.x <= -ROUNDING_PX / 2 && over.x + front.widthPx >= widthPx + ROUNDING_PX / 2;
    // Down to the frame's end, or at least as far down as the layer behind reaches.
    const bottom = Math.min(heightPx, own.y + layer.heightPx + ROUNDING_PX);
    if (!spans || over.y + front.heightPx < bottom + ROUNDING_PX / 2) return Number.POSITIVE_INFINITY;
    rows = Math.max(rows, over.y + solid - own.y + ROUNDING_PX);
  }
  return rows;
}
