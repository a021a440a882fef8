import type { Canvas } from '@napi-rs/canvas';
import { createCanvas } from '@napi-rs/canvas';
import type { Look } from '../../../../../src-shared/brief.ts';
import { mix } from '../core/colour.ts';
import type { Stage } from '../core/stage.ts';
import { lightnessOf } from './mean-colour.ts';

/** How far each look goes with a photograph; the creator's own colours stay recognisable. */
const FINISH: Record<Look, string> = {
  'paper-cut': 'none',
  watercolour: 'saturate(0.9) brightness(1.04)',
  ink: 'saturate(0.55) contrast(1.08)',
  'night-neon': 'saturate(1.15) contrast(1.06)',
  risograph: 'saturate(0.8) contrast(1.12)',
  'vintage-print': 'sepia(0.28) saturate(0.85)',
};

/** The picture in the scene's light: its white becomes a third of the way to what white is there. Pure. */
export function gradePicture(
  picture: Canvas,
  { look, palette }: Pick<Stage, 'look' | 'palette'>,
  amount = 0.34,
): Canvas {
  const { width, height } = picture;
  const graded = createCanvas(width, height);
  const pen = graded.getContext('2d');
  // A photograph taken in the dark is opened, so that the product can be seen; 0.34 is the lightness of deep shade.
  const open = Math.min(1.7, Math.max(1, 0.34 / Math.max(0.05, lightnessOf(picture))));
  pen.filter =
    open > 1.02 ? `${FINISH[look] === 'none' ? '' : FINISH[look]} brightness(${open.toFixed(2)})` : FINISH[look];
  pen.drawImage(picture, 0, 0);
  pen.filter = 'none';
  pen.globalCompositeOperation = 'multiply';
  pen.fillStyle = mix('#ffffff', palette.grade('#ffffff'), amount);
  pen.fillRect(0, 0, width, height);
  pen.globalCompositeOperation = 'destination-in';
  pen.drawImage(picture, 0, 0);
  return graded;
}
