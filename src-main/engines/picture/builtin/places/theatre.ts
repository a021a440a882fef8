import { withAlpha } from '../core/colour.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import { pick, rngFrom } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';
import { paintFloor } from '../paint/room-parts.ts';
import { glow } from '../paint/sky.ts';
import { down } from './kit.ts';
import type { PlaceSet } from './place-set.ts';

export function stageSet(stage: Stage): PlaceSet {
  const velvet = pick(rngFrom(stage.seed, 'curtain'), ['redcloth', 'redcloth', 'cloth', 'pine'] as const);
  const { u, w, h, palette } = stage;
  const k = Math.min(w, h) / 1080;
  const y = down(stage, 0.8, 0.78);
  const back: LayerDraft = {
    name: 'backcloth',
    depth: 0,
    covers: 'frame',
    opaque: true,
    paint: (easel) => {
      easel.sheet(
        (pen) => {
          const fade = pen.createLinearGradient(0, 0, 0, y);
          fade.addColorStop(0, palette.sky.top);
          fade.addColorStop(1, palette.sky.mid);
          pen.fillStyle = fade;
          pen.fillRect(easel.left, easel.top, easel.extent.w, easel.extent.h);
          for (let i = 0; i < 40; i++) {
            const x = easel.left + (easel.extent.w * i) / 40;
            pen.fillStyle = withAlpha(i % 2 ? palette.ink : palette.light, 0.07);
            pen.fillRect(x, easel.top, easel.extent.w / 80, easel.extent.h);
          }
        },
        { lift: 0, rim: 0 },
      );
    },
  };
  const floor: LayerDraft = {
    name: 'boards',
    depth: 0.6,
    covers: 'width',
    top: y - u * 3,
    paint: (easel) => {
      paintFloor(easel, { y, colour: palette.tone('wood', 0.65), tiles: false });
      const hx = w * (0.5 + stage.side * 0.17);
      easel.pen.save();
      easel.pen.translate(hx, y + u * 7);
      easel.pen.scale(1, 0.24);
      glow(easel.pen, { x: 0, y: 0, radius: u * 26, colour: palette.light, alpha: 0.75 });
      easel.pen.restore();
    },
  };
  const spot: LayerDraft = {
    name: 'spotlights',
    depth: 0.5,
    covers: 'width',
    own: { sway: { xPx: 34 * k, yPx: 0, periodS: 6, phase: 0 } },
    paint: (easel) => {
      const hx = w * (0.5 + stage.side * 0.17);
      for (const [fromX, reach] of [
        [hx - stage.side * u * 20, 1],
        [w * (0.5 - stage.side * 0.3), 0.5],
      ] as const) {
        const tx = reach === 1 ? hx : w * (0.5 - stage.side * 0.2);
        const fade = easel.pen.createLinearGradient(0, 0, 0, y + u * 8);
        fade.addColorStop(0, withAlpha(palette.light, 0.46 * reach));
        fade.addColorStop(1, withAlpha(palette.light, 0.08 * reach));
        easel.pen.fillStyle = fade;
        easel.pen.beginPath();
        easel.pen.moveTo(fromX - u, easel.top);
        easel.pen.lineTo(fromX + u, easel.top);
        easel.pen.lineTo(tx + u * 18, y + u * 8);
        easel.pen.lineTo(tx - u * 18, y + u * 8);
        easel.pen.fill();
      }
    },
  };
  const curtain = (side: -1 | 1): LayerDraft => {
    const width = u * 22;
    const x0 = side < 0 ? -u * 12 : w + u * 12 - width;
    return {
      name: side < 0 ? 'curtain left' : 'curtain right',
      depth: 0.85,
      covers: 'free',
      flank: side,
      box: { x: x0 - u * 30, y: -u * 30, w: width + u * 60, h: h + u * 60 },
      own: { sway: { xPx: 10 * k, yPx: 0, periodS: 5, phase: side } },
      paint: (easel) =>
        easel.sheet(
          (pen) => {
            const cloth = palette.tone(velvet, 0.85);
            const inner = side < 0 ? x0 + width : x0;
            const outer = side < 0 ? x0 - u * 30 : x0 + width + u * 30;
            pen.fillStyle = cloth;
            pen.beginPath();
            pen.moveTo(outer, easel.top);
            pen.lineTo(inner - side * -u * 6, easel.top);
            pen.bezierCurveTo(
              inner - side * u * 2,
              h * 0.4,
              inner + side * u * 10,
              h * 0.52,
              inner + side * u * 11,
              h * 0.62,
            );
            pen.bezierCurveTo(
              inner + side * u * 8,
              h * 0.75,
              inner + side * u * 5,
              h * 0.9,
              inner + side * u * 4,
              easel.bottom,
            );
            pen.lineTo(outer, easel.bottom);
            pen.fill();
            pen.save();
            pen.clip();
            for (let i = 0; i < 9; i++) {
              pen.fillStyle = withAlpha(palette.ink, i % 2 ? 0.24 : 0.1);
              const x = Math.min(inner, outer) + (i * (width + u * 30)) / 9;
              pen.fillRect(x, easel.top, u * 2.2, easel.extent.h);
            }
            pen.restore();
            pen.fillStyle = palette.tone('brass', 0.85);
            pen.beginPath();
            pen.ellipse(inner + side * u * 13, h * 0.62, u * 5, u * 1.4, side * 0.2, 0, 6.3);
            pen.fill();
          },
          { depth: 0.85 },
        ),
    };
  };
  const pelmet: LayerDraft = {
    name: 'pelmet',
    depth: 0.88,
    covers: 'width',
    pinned: true,
    own: { sway: { xPx: 8 * k, yPx: 0, periodS: 5.6, phase: 2 } },
    paint: (easel) =>
      easel.sheet(
        (pen) => {
          pen.fillStyle = palette.shade(palette.tone(velvet, 0.85), 0.12);
          pen.fillRect(easel.left, easel.top, easel.extent.w, u * 7 - easel.top);
          for (let x = easel.left; x < easel.right; x += u * 14) {
            pen.beginPath();
            pen.ellipse(x + u * 7, u * 7, u * 7.2, u * 4.6, 0, 0, Math.PI);
            pen.fill();
          }
          pen.fillStyle = palette.tone('brass', 0.85);
          pen.fillRect(easel.left, u * 6.4, easel.extent.w, u * 0.7);
        },
        { depth: 0.85, box: { x: easel.left, y: easel.top, w: easel.extent.w, h: u * 18 } },
      ),
  };
  return {
    layers: [back, spot, floor, curtain(-1), curtain(1), pelmet],
    hero: { y: y + u * 8, depth: 0.7, surface: 'ground', scale: 1.1 },
    back: { y: y + u * 3, depth: 0.62, surface: 'ground', scale: 0.75 },
    water: null,
    airY: h * 0.36,
  };
}
