import { between, rngFrom } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';
import type { PlaceSet } from '../places/place-set.ts';
import type { Drawing } from '../subjects/drawing.ts';
import { gradePicture } from './grade-picture.ts';
import type { LoadedPicture } from './load-picture.ts';
import { FRAME_REACH, framePhoto, type Window } from './photo-frames.ts';
import { type PictureRoom, pictureX, widestIn } from './picture-room.ts';

/** People are seen through an arch or an oval, things through a plain window, and from near through a round one. */
function windowOf(role: LoadedPicture['role'], look: Stage['look'], near: boolean): Window {
  if (role === 'person') return look === 'vintage-print' || look === 'watercolour' ? 'round' : 'arch';
  return near ? 'round' : 'plain';
}

/**
 * A photograph in a frame of the film's look, hung before the scene. Every second scene shows it from nearer, through a
 * round window; a person's stays whole.
 */
export function cardDrawing(
  { canvas, role, focus }: LoadedPicture,
  stage: Stage,
  set: PlaceSet,
  room: PictureRoom,
): Drawing {
  const { w, h } = stage;
  const picture = gradePicture(canvas, stage);
  const own = canvas.width / canvas.height;
  // A slim or a long picture has nothing to spare.
  const near = room.near && role !== 'person' && own > 0.6 && own < 1.8;
  const shape = windowOf(role, stage.look, near);
  const ratio = role === 'person' ? 0.8 : near ? 1 : Math.min(2.1, Math.max(0.42, own));
  const high = 1 - FRAME_REACH * 2;
  const wide = ratio * high;
  const width = wide + FRAME_REACH * 2 + 0.04;
  const isWide = stage.shape === 'wide';
  const widest = widestIn(stage, room, isWide ? 0.44 : 0.84);
  const wanted = h * (isWide ? 0.68 : 0.5) * (stage.closeness > 0 ? 1.1 : 1);
  const heightPx = Math.max(h * 0.2, Math.min(wanted, room.bottom - room.top, widest / width));
  const middle = Math.min(Math.max((room.top + room.bottom) / 2, h * 0.47), room.bottom - heightPx / 2);
  const rng = rngFrom(stage.seed, role, 'tilt');
  const tilt = shape === 'plain' ? -stage.side * between(rng, 0.014, 0.026) : 0;
  const k = Math.min(w, h) / 1080;
  const phase = between(rng, 0, 6.28);
  return {
    width,
    size: 1.25,
    facing: 0,
    rests: 'air',
    display: {
      heightPx,
      footPx: middle + heightPx / 2,
      // In front of counters and grass: a card hangs before the scene.
      spot: { ...set.hero, surface: 'air', depth: 0.955 },
      own: { sway: { xPx: 4 * k, yPx: 8 * k, periodS: 4.6, phase } },
      ...pictureX(stage, room),
    },
    paint: (pen) => {
      pen.save();
      pen.translate(0, -0.5);
      pen.rotate(tilt);
      // Leaves room for the corners of the tilted card.
      pen.scale(0.97, 0.97);
      const scale = Math.max(wide / canvas.width, high / canvas.height) * (near ? 1.24 : 1);
      const dw = canvas.width * scale;
      const dh = canvas.height * scale;
      // Faces are in the upper part of a portrait; a thing is looked at where it differs most from its surroundings.
      const at = role === 'person' ? { x: 0.5, y: 0.38 } : focus;
      const place = (size: number, seen: number, share: number): number =>
        -Math.min(size - seen / 2, Math.max(seen / 2, size * share));
      pen.imageSmoothingQuality = 'high';
      framePhoto({ pen, stage, wide, high, shape, unitPx: heightPx, rng: rngFrom(stage.seed, role, 'rim') }, () =>
        pen.drawImage(picture, place(dw, wide, at.x), place(dh, high, at.y), dw, dh),
      );
      pen.restore();
    },
  };
}
