import { withAlpha } from '../core/colour.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import type { Stage } from '../core/stage.ts';
import { glow } from '../paint/sky.ts';
import { down } from './kit.ts';
import type { PlaceSet } from './place-set.ts';
import { isUnderground, trainView } from './train-view.ts';

export function train(stage: Stage): PlaceSet {
  const { u, w, h, palette } = stage;
  const k = Math.min(w, h) / 1080;
  const floorY = down(stage, 0.82, 0.8);
  const top = floorY - u * 46;
  const outside: LayerDraft = {
    name: 'outside',
    depth: 0,
    covers: 'frame',
    opaque: true,
    paint: (easel) =>
      easel.sheet(
        (pen) => {
          const fade = pen.createLinearGradient(0, 0, 0, h);
          const under = isUnderground(stage);
          fade.addColorStop(0, under ? palette.shade(palette.sky.top, 0.55) : palette.sky.top);
          fade.addColorStop(1, under ? palette.shade(palette.sky.mid, 0.3) : palette.sky.low);
          pen.fillStyle = fade;
          pen.fillRect(easel.left, easel.top, easel.extent.w, easel.extent.h);
        },
        { lift: 0, rim: 0 },
      ),
  };
  const carriage: LayerDraft = {
    name: 'carriage',
    depth: 0.45,
    covers: 'frame',
    own: { sway: { xPx: 3 * k, yPx: 5 * k, periodS: 1.3, phase: 0 } },
    paint: (easel) => {
      easel.sheet(
        (pen) => {
          const wall = palette.tone('plaster', 0.5);
          const fade = pen.createLinearGradient(0, top - u * 12, 0, floorY);
          fade.addColorStop(0, palette.lift(wall, 0.2));
          fade.addColorStop(1, palette.shade(wall, 0.2));
          pen.fillStyle = fade;
          pen.beginPath();
          pen.rect(easel.left, easel.top, easel.extent.w, easel.extent.h);
          for (
            let x = easel.left - (((easel.left % (u * 34)) + u * 34) % (u * 34)) - u * 6;
            x < easel.right;
            x += u * 34
          )
            pen.roundRect(x, top, u * 27, u * 22, u * 3);
          pen.fill('evenodd');
          pen.fillStyle = palette.lift(palette.lamp, 0.3);
          for (let x = easel.left; x < easel.right; x += u * 22) {
            pen.beginPath();
            pen.roundRect(x, top - u * 9, u * 16, u * 1.8, u * 0.9);
            pen.fill();
          }
          // Seats below the windows.
          for (let x = easel.left - u * 2; x < easel.right; x += u * 11.4) {
            pen.fillStyle = palette.tone('cloth', 0.55);
            pen.beginPath();
            pen.roundRect(x, floorY - u * 21, u * 10.4, u * 13, u * 2.2);
            pen.fill();
            pen.fillStyle = palette.shade(palette.tone('cloth', 0.55), 0.25);
            pen.beginPath();
            pen.roundRect(x, floorY - u * 10, u * 10.4, u * 4.6, u * 1.6);
            pen.fill();
          }
          pen.fillStyle = palette.shade(palette.tone('metal', 0.5), 0.35);
          pen.fillRect(easel.left, floorY - u * 5.4, easel.extent.w, u * 6);
          pen.fillStyle = palette.shade(palette.tone('asphalt', 0.6), 0.15);
          pen.fillRect(easel.left, floorY, easel.extent.w, easel.bottom);
          pen.fillStyle = withAlpha(palette.light, 0.12);
          pen.fillRect(easel.left, floorY, easel.extent.w, u * 2);
        },
        { depth: 0.55 },
      );
      for (let x = easel.left; x < easel.right; x += u * 22)
        glow(easel.pen, { x: x + u * 8, y: top - u * 8, radius: u * 20, colour: palette.lamp, alpha: 0.28 });
    },
  };
  const poles: LayerDraft = {
    name: 'poles',
    depth: 0.66,
    covers: 'width',
    own: { sway: { xPx: 6 * k, yPx: 0, periodS: 2.6, phase: 1 } },
    paint: (easel) =>
      easel.sheet(
        (pen) => {
          const metal = palette.tone('brass', 0.7);
          pen.fillStyle = metal;
          pen.fillRect(easel.left, top - u * 4.6, easel.extent.w, u * 0.9);
          for (const t of [-0.06, 0.5 - stage.side * 0.08, 1.06]) {
            pen.fillStyle = metal;
            pen.fillRect(w * t, easel.top, u * 1.2, floorY - easel.top + u * 3);
            pen.fillStyle = palette.lift(metal, 0.4);
            pen.fillRect(w * t + u * 0.2, easel.top, u * 0.25, floorY - easel.top + u * 3);
          }
          for (let x = easel.left + u * 4; x < easel.right; x += u * 9) {
            pen.strokeStyle = palette.shade(palette.tone('wood', 0.7), 0.3);
            pen.lineWidth = u * 0.5;
            pen.beginPath();
            pen.moveTo(x, top - u * 4);
            pen.lineTo(x, top);
            pen.stroke();
            pen.beginPath();
            pen.arc(x, top + u * 1.5, u * 1.5, 0, 6.3);
            pen.stroke();
          }
        },
        { depth: 0.7 },
      ),
  };
  return {
    layers: [outside, trainView(stage, top), carriage, poles],
    hero: { y: down(stage, 0.93, 0.9), depth: 0.74, surface: 'ground', scale: 1.25 },
    back: { y: floorY + u * 2, depth: 0.6, surface: 'ground', scale: 0.95 },
    water: null,
    airY: h * 0.4,
  };
}
