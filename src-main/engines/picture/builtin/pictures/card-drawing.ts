import { mix, withAlpha } from '../core/colour.ts';
import { between, rngFrom } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';
import type { PlaceSet } from '../places/place-set.ts';
import type { Drawing } from '../subjects/drawing.ts';
import { gradePicture } from './grade-picture.ts';
import type { LoadedPicture } from './load-picture.ts';
import type { PictureRoom } from './picture-room.ts';

const MARGIN = 0.04;

/** A photograph as a rounded paper card with a white margin, hung a little askew; a person's is upright, 4 : 5. */
export function cardDrawing({ canvas, role }: LoadedPicture, stage: Stage, set: PlaceSet, room: PictureRoom): Drawing {
  const { w, h, u, palette } = stage;
  const picture = gradePicture(canvas, stage);
  const own = canvas.width / canvas.height;
  const ratio = role === 'person' ? 0.8 : Math.min(1.7, Math.max(0.62, own));
  const width = ratio + MARGIN * 2 + 0.06;
  const widest =
    w * (stage.shape === 'wide' ? ([0.5, 0.36, 0.28][room.count - 1] ?? 0.28) : room.count > 1 ? 0.4 : 0.8);
  const wanted = h * (stage.shape === 'wide' ? 0.6 : 0.46) * (stage.closeness > 0 ? 1.1 : 1);
  const heightPx = Math.max(h * 0.2, Math.min(wanted, room.bottom - room.top, widest / width));
  const middle = Math.min(Math.max((room.top + room.bottom) / 2, h * 0.47), room.bottom - heightPx / 2);
  const rng = rngFrom(stage.seed, role, 'tilt');
  const tilt = -stage.side * between(rng, 0.018, 0.034);
  const k = Math.min(w, h) / 1080;
  const corner = role === 'person' ? 0.11 : 0.055;
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
      own: { sway: { xPx: 4 * k, yPx: 8 * k, periodS: 4.6, phase: between(rng, 0, 6.28) } },
    },
    paint: (pen) => {
      pen.save();
      pen.translate(0, -0.5);
      pen.rotate(tilt);
      // Leaves room for the corners of the tilted card.
      const high = 0.95 - MARGIN * 2;
      pen.scale(0.95, 0.95);
      const wide = ratio * high;
      pen.fillStyle = mix('#fdfaf2', palette.ink, palette.dark * 0.12);
      pen.beginPath();
      pen.roundRect(
        -wide / 2 - MARGIN,
        -high / 2 - MARGIN,
        wide + MARGIN * 2,
        high + MARGIN * 2,
        corner + MARGIN * 0.6,
      );
      pen.fill();
      pen.beginPath();
      pen.roundRect(-wide / 2, -high / 2, wide, high, corner);
      pen.save();
      pen.clip();
      // Faces are in the upper part of a portrait.
      const scale = Math.max(wide / canvas.width, high / canvas.height);
      const dw = canvas.width * scale;
      const dh = canvas.height * scale;
      pen.imageSmoothingQuality = 'high';
      pen.drawImage(picture, -dw / 2, -high / 2 - (dh - high) * (role === 'person' ? 0.25 : 0.5), dw, dh);
      pen.restore();
      pen.strokeStyle = withAlpha(palette.ink, 0.28);
      pen.lineWidth = Math.max(0.002, (u * 0.09) / heightPx);
      pen.stroke();
      pen.restore();
    },
  };
}
