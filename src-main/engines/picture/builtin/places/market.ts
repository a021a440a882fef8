import { withAlpha } from '../core/colour.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import { between, rngFrom } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';
import { cloudLayers } from '../paint/clouds.ts';
import { glow, skyLayer } from '../paint/sky.ts';
import { down } from './kit.ts';
import { clearing } from './nature-kit.ts';
import type { PlaceSet } from './place-set.ts';
import { pavement } from './street-kit.ts';

export function market(stage: Stage): PlaceSet {
  const { u, palette, w } = stage;
  const y = down(stage, 0.8, 0.77);
  const arcade: LayerDraft = {
    name: 'arcade',
    depth: 0.34,
    covers: 'width',
    top: 0,
    paint: (easel) =>
      easel.sheet(
        (pen) => {
          const wall = palette.tone('wall', 0.36);
          const top = y - u * 36;
          pen.fillStyle = wall;
          pen.fillRect(easel.left, top, easel.extent.w, easel.bottom);
          pen.fillStyle = palette.shade(wall, 0.18);
          pen.fillRect(easel.left, top, easel.extent.w, u * 1.6);
          for (let x = easel.left + u * 3; x < easel.right; x += u * 16) {
            pen.fillStyle = palette.shade(wall, 0.55);
            pen.beginPath();
            pen.moveTo(x, y + u * 2);
            pen.lineTo(x, y - u * 14);
            pen.bezierCurveTo(x, y - u * 21, x + u * 5, y - u * 22, x + u * 5.5, y - u * 25);
            pen.bezierCurveTo(x + u * 6, y - u * 22, x + u * 11, y - u * 21, x + u * 11, y - u * 14);
            pen.lineTo(x + u * 11, y + u * 2);
            pen.fill();
            pen.fillStyle = palette.dark > 0.3 ? withAlpha(palette.lamp, 0.85) : palette.shade(wall, 0.4);
            pen.beginPath();
            pen.roundRect(x + u * 13, y - u * 32, u * 1.6, u * 4, [u, u, 0, 0]);
            pen.fill();
          }
        },
        { depth: 0.4 },
      ),
  };
  const stalls: LayerDraft = {
    name: 'stalls',
    depth: 0.58,
    covers: 'width',
    top: 0,
    paint: (easel) => {
      const rng = rngFrom(stage.seed, 'stalls');
      const clear = clearing(stage, 13);
      for (let x = easel.left; x < easel.right; x += u * 24) {
        if (x + u * 20 > clear[0] && x < clear[1]) continue;
        const cloth = palette.grade(
          ['#b8433c', '#3f7f86', '#d9a13f', '#7a4f80'][Math.floor(rng() * 4)] ?? '#b8433c',
          0.6,
        );
        easel.sheet(
          (pen) => {
            pen.fillStyle = palette.shade(palette.tone('wood', 0.6), 0.3);
            pen.fillRect(x + u, y - u * 20, u * 0.8, u * 22);
            pen.fillRect(x + u * 18.2, y - u * 20, u * 0.8, u * 22);
            pen.fillStyle = palette.tone('wood', 0.6);
            pen.fillRect(x + u, y - u * 7, u * 18, u * 9);
            pen.fillStyle = palette.shade(palette.tone('wood', 0.6), 0.22);
            for (let i = 0; i < 4; i++) pen.fillRect(x + u * (1.8 + i * 4.4), y - u * 5.6, u * 3.2, u * 6.4);
            for (let i = 0; i < 9; i++) {
              pen.fillStyle = palette.grade(
                ['#e0a13f', '#c8503c', '#8fae4c', '#e8d2a0'][Math.floor(rng() * 4)] ?? '#e0a13f',
                0.62,
              );
              pen.beginPath();
              pen.arc(x + u * (2.5 + i * 1.9), y - u * between(rng, 7.2, 8.4), u * 1.15, 0, 6.3);
              pen.fill();
            }
            const n = 7;
            for (let i = 0; i < n; i++) {
              pen.fillStyle = i % 2 ? palette.tone('plaster', 0.6) : cloth;
              const sw = (u * 21) / n;
              pen.beginPath();
              pen.moveTo(x - u * 0.4 + u * 2 + sw * 0.8 * i, y - u * 24);
              pen.lineTo(x - u * 0.4 + u * 2 + sw * 0.8 * (i + 1), y - u * 24);
              pen.lineTo(x - u * 0.6 + sw * (i + 1), y - u * 18.6);
              pen.arc(x - u * 0.6 + sw * (i + 0.5), y - u * 18.6, sw / 2, 0, Math.PI);
              pen.fill();
            }
          },
          { box: { x: x - u * 3, y: y - u * 26, w: u * 26, h: u * 30 }, depth: 0.6 },
        );
      }
      // Lanterns on a line across the street.
      for (let i = 0; i < 9; i++) {
        const lx = easel.left + easel.extent.w * ((i + 0.5) / 9);
        const ly = y - u * (33 - 4 * Math.sin(((i + 0.5) / 9) * Math.PI));
        const colour = palette.grade(['#ffb54a', '#ff8a5a', '#ffd98a'][i % 3] ?? '#ffb54a', 1);
        if (palette.dark > 0.2) glow(easel.pen, { x: lx, y: ly, radius: u * 9, colour: palette.lamp, alpha: 0.5 });
        easel.pen.fillStyle = colour;
        easel.pen.beginPath();
        easel.pen.ellipse(lx, ly, u * 1.3, u * 1.8, 0, 0, 6.3);
        easel.pen.fill();
        easel.pen.strokeStyle = withAlpha(palette.ink, 0.6);
        easel.pen.lineWidth = u * 0.2;
        easel.pen.beginPath();
        easel.pen.moveTo(lx, ly - u * 1.8);
        easel.pen.lineTo(lx, ly - u * 3);
        easel.pen.stroke();
      }
      easel.pen.beginPath();
      easel.pen.moveTo(easel.left, y - u * 36);
      easel.pen.quadraticCurveTo(w / 2, y - u * 29.5, easel.right, y - u * 36);
      easel.pen.stroke();
    },
  };
  return {
    layers: [
      skyLayer(stage),
      ...cloudLayers(stage),
      skylineDomes(stage, y),
      arcade,
      stalls,
      pavement(stage, { y: y + u, depth: 0.66, material: 'stone' }),
    ],
    hero: { y: down(stage, 0.885, 0.86), depth: 0.74, surface: 'ground', scale: 1 },
    back: { y: down(stage, 0.825, 0.8), depth: 0.67, surface: 'ground', scale: 0.62 },
    water: null,
    airY: y * 0.34,
  };
}

/** Domes and towers over old roofs. */
function skylineDomes(stage: Stage, y: number): LayerDraft {
  const { u, palette } = stage;
  return {
    name: 'domes',
    depth: 0.18,
    covers: 'width',
    top: 0,
    paint: (easel) => {
      const rng = rngFrom(stage.seed, 'domes');
      easel.sheet(
        (pen) => {
          const c = palette.tone('wall', 0.2);
          for (let x = easel.left; x < easel.right; x += u * between(rng, 10, 16)) {
            const top = y - u * between(rng, 38, 46);
            pen.fillStyle = c;
            pen.fillRect(x, top, u * 15, easel.bottom);
            if (rng() < 0.5) {
              pen.beginPath();
              pen.moveTo(x + u * 2, top + u);
              pen.bezierCurveTo(x + u * 0.4, top - u * 3.4, x + u * 4.6, top - u * 5, x + u * 6, top - u * 8.4);
              pen.bezierCurveTo(x + u * 7.4, top - u * 5, x + u * 11.6, top - u * 3.4, x + u * 10, top + u);
              pen.fill();
            } else {
              pen.fillRect(x + u * 4, top - u * 13, u * 2.4, u * 14);
              pen.beginPath();
              pen.arc(x + u * 5.2, top - u * 13, u * 1.9, Math.PI, 0);
              pen.lineTo(x + u * 5.2, top - u * 17.5);
              pen.fill();
            }
          }
        },
        { depth: 0.2 },
      );
    },
  };
}
