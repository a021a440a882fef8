import type { LayerDraft } from '../core/layer-draft.ts';
import { rngFrom } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';
import type { PlaceSet } from './place-set.ts';

/** A table of coloured paper seen from above: for steps, squares and things without a place. */
export function abstract(stage: Stage): PlaceSet {
  const { u, w, h, palette } = stage;
  const k = Math.min(w, h) / 1080;
  const rngAll = rngFrom(stage.seed, 'abstract');
  const hues = ['#e0a13f', '#c8503c', '#3f7f86', '#e8d2a0', '#7a4f80', '#8fae4c'];
  const start = Math.floor(rngAll() * hues.length);
  const tone = (i: number, depth: number): string => palette.grade(hues[(start + i) % hues.length] ?? '#e0a13f', depth);
  const sweep = (name: string, depth: number, i: number, y: number, bow: number): LayerDraft => ({
    name,
    depth,
    covers: 'width',
    own: { sway: { xPx: 0, yPx: 12 * k, periodS: 6 + i, phase: i * 1.7 } },
    paint: (easel) =>
      easel.sheet(
        (pen) => {
          pen.fillStyle = tone(i, depth);
          pen.beginPath();
          pen.moveTo(easel.left, y + bow * stage.side);
          pen.bezierCurveTo(w * 0.3, y - bow, w * 0.6, y + bow, easel.right, y - bow * stage.side);
          pen.lineTo(easel.right, easel.bottom);
          pen.lineTo(easel.left, easel.bottom);
          pen.fill();
        },
        { depth, lift: 1.3 },
      ),
  });
  const disc: LayerDraft = {
    name: 'disc',
    depth: 0.3,
    covers: 'free',
    box: { x: w * (0.5 + stage.side * 0.17) - u * 30, y: h * 0.44 - u * 30, w: u * 60, h: u * 60 },
    own: { dy: -14 * k * stage.seconds },
    paint: (easel) => {
      const cx = w * (0.5 + stage.side * 0.17);
      for (const [r, i, d] of [
        [27, 3, 0.3],
        [20, 0, 0.5],
      ] as const) {
        easel.sheet(
          (pen) => {
            pen.fillStyle = tone(i, d);
            pen.beginPath();
            pen.arc(cx, h * 0.44, u * r, 0, 6.3);
            pen.fill();
          },
          { depth: d },
        );
      }
    },
  };
  const base: LayerDraft = {
    name: 'paper',
    depth: 0,
    covers: 'frame',
    opaque: true,
    paint: (easel) =>
      easel.sheet(
        (pen) => {
          const fade = pen.createLinearGradient(0, 0, w, h);
          fade.addColorStop(0, palette.lift(palette.sky.low, 0.2));
          fade.addColorStop(1, palette.sky.mid);
          pen.fillStyle = fade;
          pen.fillRect(easel.left, easel.top, easel.extent.w, easel.extent.h);
        },
        { lift: 0, rim: 0 },
      ),
  };
  return {
    layers: [
      base,
      disc,
      sweep('sweep far', 0.4, 2, h * 0.7, u * 9),
      sweep('sweep middle', 0.55, 1, h * 0.8, u * 7),
      sweep('sweep near', 0.9, 4, h * 0.95, u * 5),
    ],
    hero: { y: h * 0.78, depth: 0.64, surface: 'ground', scale: 1.15 },
    back: { y: h * 0.72, depth: 0.5, surface: 'ground', scale: 0.6 },
    water: null,
    airY: h * 0.4,
  };
}
