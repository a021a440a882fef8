import { mix, withAlpha } from '../core/colour.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import type { Stage } from '../core/stage.ts';
import type { Drawing } from '../subjects/drawing.ts';
import type { LoadedPicture } from './load-picture.ts';

/** A creator's picture as a subject: cut out, or as a print with a white border. */
export function pictureDrawing({ canvas, cut }: LoadedPicture, stage: Stage): Drawing {
  const ratio = Math.min(1.9, Math.max(0.45, canvas.width / canvas.height));
  const { palette } = stage;
  const grade = palette.dark * 0.22;
  if (cut) {
    return {
      width: ratio,
      size: 1,
      facing: 0,
      rests: 'ground',
      glow: { x: 0, y: -0.5, r: 1.1 },
      paint: (pen) => {
        pen.drawImage(canvas, -ratio / 2, -1, ratio, 1);
        pen.globalCompositeOperation = 'source-atop';
        pen.fillStyle = withAlpha(palette.ink, grade);
        pen.fillRect(-ratio / 2, -1, ratio, 1);
        pen.fillStyle = withAlpha(palette.light, 0.05);
        pen.fillRect(-ratio / 2, -1, ratio, 1);
      },
    };
  }
  return {
    width: ratio + 0.12,
    size: 1.25,
    facing: 0,
    rests: 'air',
    paint: (pen) => {
      const edge = 0.035;
      pen.save();
      pen.translate(0, -0.5);
      pen.rotate(-0.02 * stage.side);
      pen.scale(0.94, 0.94);
      pen.fillStyle = mix('#fbf6ea', palette.ink, grade * 0.6);
      pen.beginPath();
      pen.roundRect(-ratio / 2 - edge, -0.5 - edge, ratio + edge * 2, 1 + edge * 2, 0.03);
      pen.fill();
      pen.beginPath();
      pen.roundRect(-ratio / 2, -0.5, ratio, 1, 0.015);
      pen.clip();
      const scale = Math.max(ratio / canvas.width, 1 / canvas.height);
      pen.drawImage(
        canvas,
        (-canvas.width * scale) / 2,
        (-canvas.height * scale) / 2,
        canvas.width * scale,
        canvas.height * scale,
      );
      pen.fillStyle = withAlpha(palette.ink, grade);
      pen.fillRect(-ratio / 2, -0.5, ratio, 1);
      pen.restore();
    },
  };
}

/** A creator's picture of the place as the opaque base, graded toward the scene and moving slowly. */
export function backdropLayer({ canvas }: LoadedPicture, stage: Stage): LayerDraft {
  const { palette, w, h } = stage;
  const k = Math.min(w, h) / 1080;
  return {
    name: 'backdrop',
    depth: 0,
    covers: 'frame',
    opaque: true,
    own: { dx: -stage.side * 16 * k * stage.seconds },
    paint: (easel) => {
      const { pen, extent } = easel;
      const scale = Math.max(extent.w / canvas.width, extent.h / canvas.height);
      const dw = canvas.width * scale;
      const dh = canvas.height * scale;
      pen.imageSmoothingQuality = 'high';
      pen.drawImage(canvas, easel.left + (extent.w - dw) / 2, easel.top + (extent.h - dh) / 2, dw, dh);
      pen.globalCompositeOperation = 'soft-light';
      pen.fillStyle = withAlpha(palette.sky.mid, 0.4);
      pen.fillRect(extent.x, extent.y, extent.w, extent.h);
      pen.globalCompositeOperation = 'source-over';
      pen.fillStyle = withAlpha(palette.ink, 0.08 + palette.dark * 0.3);
      pen.fillRect(extent.x, extent.y, extent.w, extent.h);
      const ground = pen.createLinearGradient(0, h * 0.6, 0, h);
      ground.addColorStop(0, withAlpha(palette.ink, 0));
      ground.addColorStop(1, withAlpha(palette.ink, 0.5));
      pen.fillStyle = ground;
      pen.fillRect(extent.x, h * 0.6, extent.w, h);
    },
  };
}
