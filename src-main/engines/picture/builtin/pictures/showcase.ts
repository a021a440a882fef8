import type { Subject } from '../../../../../src-shared/picture.ts';
import type { Stage } from '../core/stage.ts';
import type { PlaceSet } from '../places/place-set.ts';
import type { Drawing } from '../subjects/drawing.ts';
import { onShow } from './on-show.ts';
import type { PictureRoom } from './picture-room.ts';
import { drawPodium, PODIUM, podiumHalf } from './podium.ts';

/** What an ad can put on a podium: things and food, by themselves. */
export const canBeShown = ({ kind, weight, count, scenery }: Subject): boolean =>
  (kind === 'object' || kind === 'food') && weight === 'hero' && count === 1 && scenery !== true;

/** What an ad without a picture of its own sells, shown at its end as the creator's own product would be. */
export function showcase(drawing: Drawing, stage: Stage, set: PlaceSet, room: PictureRoom): Drawing {
  const { w, h, light } = stage;
  const wide = stage.shape === 'wide';
  const whole = 1 - PODIUM;
  const half = (drawing.width / 2) * whole * 0.8;
  const width = podiumHalf(half) * 2.06;
  const spot = set.table ?? set.hero;
  const foot = Math.min(room.bottom, set.table ? spot.y : Math.max(spot.y, h * 0.84));
  const heightPx = Math.max(
    h * 0.3,
    Math.min(h * (wide ? 0.56 : 0.4), foot - room.top, (w * (wide ? 0.4 : 0.7)) / width),
  );
  const radius = Math.min(Math.max(heightPx * 0.58, h * 0.22), w * (wide ? 0.23 : 0.38));
  const lit = light.kind === 'none' || light.x < w / 2 ? -1 : 1;
  const { glow } = drawing;
  return {
    ...drawing,
    width,
    below: 0.02,
    facing: 0,
    rests: 'ground',
    ...(glow ? { glow: { x: glow.x * whole, y: glow.y * whole - PODIUM, r: glow.r * whole } } : {}),
    display: onShow(stage, room, { spot, heightPx, footPx: foot, width, radius, against: 0.5 }),
    paint: (pen, tones, rng, phase) => {
      drawPodium(pen, tones, { half, lit });
      pen.save();
      pen.translate(0, -PODIUM);
      pen.scale(whole, whole);
      drawing.paint(pen, tones, rng, phase);
      pen.restore();
    },
  };
}
