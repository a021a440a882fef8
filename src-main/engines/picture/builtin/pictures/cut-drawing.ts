import { mix } from '../core/colour.ts';
import type { Stage } from '../core/stage.ts';
import type { PlaceSet } from '../places/place-set.ts';
import type { Drawing } from '../subjects/drawing.ts';
import { gradePicture } from './grade-picture.ts';
import type { LoadedPicture } from './load-picture.ts';
import type { PictureRoom } from './picture-room.ts';

/** Height of the plinth as a share of the whole. */
const PLINTH = 0.1;

/** A product cut out of its plain background, standing in the scene; on a plinth where there is no ground. */
export function cutDrawing({ canvas }: LoadedPicture, stage: Stage, set: PlaceSet, room: PictureRoom): Drawing {
  const { w, h, palette } = stage;
  const picture = gradePicture(canvas, stage);
  const spot = set.table ?? set.hero;
  const plinth = spot.surface === 'ground' || spot.surface === 'table' ? 0 : PLINTH;
  const ratio = (canvas.width / canvas.height) * (1 - plinth);
  // Wider than the product: the shadow beneath it goes by this width.
  const width = plinth ? Math.max(ratio * 1.24, 0.34) : ratio * 1.4;
  const widest =
    w * (stage.shape === 'wide' ? ([0.44, 0.36, 0.28][room.count - 1] ?? 0.28) : room.count > 1 ? 0.36 : 0.74);
  const wanted = h * (stage.shape === 'wide' ? 0.54 : 0.44) * (stage.closeness > 0 ? 1.12 : 1);
  const foot = Math.min(room.bottom, spot.surface === 'air' ? h * 0.8 : Math.max(spot.y, h * 0.78));
  const heightPx = Math.max(h * 0.2, Math.min(wanted, foot - room.top, widest / width));
  return {
    width,
    size: 1,
    facing: 0,
    rests: 'ground',
    below: plinth ? 0.03 : 0,
    ...(palette.dark > 0.3 ? { glow: { x: 0, y: -0.5, r: 0.9 } } : {}),
    display: { heightPx, footPx: foot, spot: { ...spot, surface: spot.surface === 'table' ? 'ground' : spot.surface } },
    paint: (pen, tones) => {
      if (plinth) {
        const rx = width / 2;
        const ry = Math.min(0.045, rx * 0.2);
        const top = -plinth * 0.8;
        const body = mix(tones.grade('#d8c7a6'), palette.haze, 0.15);
        pen.fillStyle = tones.shade(body, 0.3);
        pen.beginPath();
        pen.ellipse(0, 0 - ry * 0.4, rx, ry, 0, 0, Math.PI);
        pen.lineTo(-rx, top);
        pen.lineTo(rx, top);
        pen.fill();
        pen.fillStyle = tones.lift(body, 0.25);
        pen.beginPath();
        pen.ellipse(0, top, rx, ry, 0, 0, Math.PI * 2);
        pen.fill();
        pen.fillStyle = tones.shade(body, 0.45);
        pen.beginPath();
        pen.ellipse(0, top, ratio * 0.5, ry * 0.6, 0, 0, Math.PI * 2);
        pen.fill();
      }
      pen.imageSmoothingQuality = 'high';
      pen.drawImage(picture, -ratio / 2, -1, ratio, 1 - plinth * 0.8);
    },
  };
}
