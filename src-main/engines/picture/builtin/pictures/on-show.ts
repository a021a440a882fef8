import type { Stage } from '../core/stage.ts';
import type { PlaceSet } from '../places/place-set.ts';
import type { Drawing } from '../subjects/drawing.ts';
import { displayPanel } from './display-panel.ts';
import { type PictureRoom, pictureX } from './picture-room.ts';

export interface Shown {
  spot: PlaceSet['hero'];
  heightPx: number;
  /** Row on which it stands. */
  footPx: number;
  /** Width over height. */
  width: number;
  /** Of the panel behind it, in pixels. */
  radius: number;
  /** Lightness of the thing, 0 to 1, from which the panel stands off. */
  against: number;
}

/** How a thing stands on show: in its room, before a panel of the film's look. */
export function onShow(
  stage: Stage,
  room: PictureRoom,
  { spot, heightPx, footPx, width, radius, against }: Shown,
): NonNullable<Drawing['display']> {
  return {
    heightPx,
    footPx,
    // Before the poles of a train; flowers and counters may stand before it.
    spot: { ...spot, surface: 'ground', depth: stage.instruction.place === 'train' ? 0.94 : spot.depth },
    halfPx: Math.max(radius * (room.count > 1 ? 1 : 1.1), (heightPx * width) / 2),
    ...pictureX(stage, room),
    behind: ({ x, y, depth }) => [
      displayPanel(stage, {
        x,
        y: y - Math.max(heightPx * 0.56, radius * 0.92),
        radius,
        depth: depth - 0.1,
        against,
        rays: room.brandBeside,
      }),
    ],
  };
}
