import { createCanvas } from '@napi-rs/canvas';
import { mix, withAlpha } from '../core/colour.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import { noiseLine } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';
import { gradePicture } from './grade-picture.ts';
import type { LoadedPicture } from './load-picture.ts';
import { meanColour } from './mean-colour.ts';

/** A creator's picture of the place as the opaque base: a little out of focus, in the scene's light, moving slowly. */
export function backdropLayer(loaded: LoadedPicture, stage: Stage): LayerDraft {
  const { palette, h, u } = stage;
  const k = Math.min(stage.w, h) / 1080;
  return {
    name: 'backdrop',
    depth: 0,
    covers: 'frame',
    opaque: true,
    own: { dx: -stage.side * 18 * k * stage.seconds },
    paint: (easel) => {
      const { pen, extent } = easel;
      const { canvas } = loaded;
      // The closer shot is closer to the place too.
      const scale = Math.max(extent.w / canvas.width, extent.h / canvas.height) * (stage.closeness > 0 ? 1.2 : 1);
      const dw = canvas.width * scale;
      const dh = canvas.height * scale;
      const shift = stage.closeness > 0 ? stage.side * (dw - extent.w) * 0.25 : 0;
      const blurPx = u * 0.2;
      // Drawn larger than it is shown, so that the blur finds no edge.
      const pad = Math.ceil(blurPx * 3);
      const soft = createCanvas(extent.w + pad * 2, extent.h + pad * 2);
      const on = soft.getContext('2d');
      on.imageSmoothingQuality = 'high';
      const grow = Math.max(1, (extent.w + pad * 2) / dw, (extent.h + pad * 2) / dh);
      on.drawImage(
        gradePicture(canvas, stage, 0.5),
        soft.width / 2 - (dw * grow) / 2 + shift,
        soft.height / 2 - (dh * grow) / 2,
        dw * grow,
        dh * grow,
      );
      pen.fillStyle = palette.haze;
      pen.fillRect(extent.x, extent.y, extent.w, extent.h);
      pen.filter = `blur(${blurPx.toFixed(2)}px)`;
      pen.drawImage(soft, extent.x - pad, extent.y - pad);
      pen.filter = 'none';
      pen.globalCompositeOperation = 'soft-light';
      pen.fillStyle = withAlpha(palette.sky.mid, 0.42);
      pen.fillRect(extent.x, extent.y, extent.w, extent.h);
      pen.globalCompositeOperation = 'source-over';
      // Something darker to stand on.
      const ground = pen.createLinearGradient(0, h * 0.62, 0, h);
      ground.addColorStop(0, withAlpha(palette.ink, 0));
      ground.addColorStop(1, withAlpha(palette.ink, 0.45));
      pen.fillStyle = ground;
      pen.fillRect(extent.x, h * 0.62, extent.w, h);
    },
  };
}

/** A strip of paper in the photograph's own colour, so that people before it stand on something and belong to it. */
export function backdropGround(loaded: LoadedPicture, stage: Stage, feetY: number): LayerDraft {
  const { palette, u, h } = stage;
  const foot = createCanvas(1, 1);
  const pen = foot.getContext('2d');
  const { canvas } = loaded;
  pen.drawImage(canvas, 0, canvas.height * 0.75, canvas.width, canvas.height * 0.25, 0, 0, 1, 1);
  const colour = mix(palette.shade(meanColour(foot), 0.3), palette.tone('earth', 0.7), 0.3);
  const wave = noiseLine(`${stage.seed}/ground`);
  const top = feetY - u * 5;
  return {
    name: 'ground',
    depth: 0.64,
    covers: 'width',
    top: top - u * 4,
    paint: (easel) =>
      easel.sheet(
        (on) => {
          const fade = on.createLinearGradient(0, top, 0, h);
          fade.addColorStop(0, palette.lift(colour, 0.1));
          fade.addColorStop(1, palette.shade(colour, 0.45));
          on.fillStyle = fade;
          on.beginPath();
          on.moveTo(easel.left, easel.bottom);
          for (let x = easel.left; x <= easel.right + u; x += u) on.lineTo(x, top + wave(x / (u * 40)) * u * 2);
          on.lineTo(easel.right, easel.bottom);
          on.fill();
        },
        { depth: 0.66 },
      ),
  };
}
