import { withAlpha } from '../core/colour.ts';
import type { Pen } from '../core/easel.ts';
import type { Stage } from '../core/stage.ts';
import type { PlaceSet } from '../places/place-set.ts';
import type { Drawing } from '../subjects/drawing.ts';
import { gradePicture } from './grade-picture.ts';
import type { LoadedPicture } from './load-picture.ts';
import { lightnessOf } from './mean-colour.ts';
import { onShow } from './on-show.ts';
import { type PictureRoom, widestIn } from './picture-room.ts';
import { drawPodium, PODIUM, podiumHalf } from './podium.ts';

/** A picture is shown at no more than this many pixels for each of its own: past that it is only blurred. */
const ENLARGED = 2.6;

/** The dark under a thing that stands: it touches what it stands on. */
function contact(
  pen: Pen,
  { x, y, rx, ry, colour }: { x: number; y: number; rx: number; ry: number; colour: string },
): void {
  pen.save();
  pen.translate(x, y);
  pen.scale(1, ry / rx);
  const fade = pen.createRadialGradient(0, 0, rx * 0.3, 0, 0, rx);
  fade.addColorStop(0, withAlpha(colour, 0.62));
  fade.addColorStop(0.6, withAlpha(colour, 0.26));
  fade.addColorStop(1, withAlpha(colour, 0));
  pen.fillStyle = fade;
  pen.fillRect(-rx, -rx, rx * 2, rx * 2);
  pen.restore();
}

/**
 * A product cut out of its background, on show: on a podium before a disc of the film's look, or on the table of a room.
 * Its shadow falls away from the scene's light.
 */
export function cutDrawing({ canvas }: LoadedPicture, stage: Stage, set: PlaceSet, room: PictureRoom): Drawing {
  const { w, h, palette, light } = stage;
  const picture = gradePicture(canvas, stage);
  const spot = set.table ?? set.hero;
  const podium = set.table ? 0 : PODIUM;
  const ratio = (canvas.width / canvas.height) * (1 - podium);
  const half = ratio / 2;
  const width = podium ? podiumHalf(half) * 2.06 : ratio * 1.4;
  const wide = stage.shape === 'wide';
  const widest = widestIn(stage, room, wide ? 0.42 : 0.72);
  const wanted =
    h *
    (wide ? (room.brandBeside ? 0.66 : 0.58) : stage.shape === 'tall' && !room.brandBeside ? 0.38 : 0.44) *
    (stage.closeness > 0 ? 1.14 : 1);
  // On show it stands a little lower than people do, so that they are behind it.
  const foot = Math.min(room.bottom, set.table ? spot.y : Math.max(spot.y, h * 0.84));
  const heightPx = Math.max(
    h * (wide ? 0.3 : 0.14),
    Math.min(wanted, foot - room.top, widest / width, (canvas.height * ENLARGED) / (1 - podium)),
  );
  const radius = Math.min(
    widestIn(stage, room, 1) / 2,

    Math.max(heightPx * 0.54, heightPx * half * 1.25, h * 0.2),
    w * (wide ? 0.24 : room.brandBeside ? 0.4 : 0.33),
  );
  const lit = light.kind === 'none' ? -stage.side : light.x < w * (0.5 + stage.side * 0.17) ? -1 : 1;
  const against = lightnessOf(canvas);
  return {
    width,
    size: 1,
    facing: 0,
    rests: 'ground',
    below: podium ? 0.02 : 0,
    display: onShow(stage, room, { spot, heightPx, footPx: foot, width, radius, against }),
    paint: (pen, tones) => {
      if (podium) drawPodium(pen, tones, { half, lit });
      const dark = tones.shade(palette.ink, 1);
      contact(pen, { x: -lit * half * 0.34, y: -podium, rx: half * 1.3, ry: Math.min(0.03, half * 0.2), colour: dark });
      pen.imageSmoothingQuality = 'high';
      pen.drawImage(picture, -half, -1, ratio, 1 - podium + 0.004);
    },
  };
}
