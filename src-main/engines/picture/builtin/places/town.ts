import { mix } from '../core/colour.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import { between, rngFrom } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';
import { windows } from '../paint/buildings.ts';
import { cloudLayers } from '../paint/clouds.ts';
import { glow, skyLayer } from '../paint/sky.ts';
import { avenue } from './avenue.ts';
import { down } from './kit.ts';
import type { PlaceSet } from './place-set.ts';
import { pavement, skyline, streetLamp } from './street-kit.ts';

/** A city is seen along a street or from across one: each scene chooses, both of its shots alike. */
export const city = (stage: Stage): PlaceSet =>
  rngFrom(stage.seed.replace(/\/\d+$/, ''), 'view')() < 0.55 ? avenue(stage) : front(stage);

function front(stage: Stage): PlaceSet {
  const { u, palette, w } = stage;
  const night = stage.instruction.place === 'city-night' || palette.dark > 0.5;
  const lit = 0.08 + palette.dark * 0.42;
  const y = down(stage, 0.8, 0.77);
  const neon: LayerDraft = {
    name: 'signs',
    depth: 0.5,
    covers: 'width',
    top: 0,
    paint: (easel) => {
      const rng = rngFrom(stage.seed, 'signs');
      for (let x = easel.left + u * 5; x < easel.right; x += u * between(rng, 15, 26)) {
        const colour = palette.neon(['#ff4f9a', '#3fd6ff', '#ffb13a', '#a06bff'][Math.floor(rng() * 4)] ?? '#ff4f9a');
        const sx = x;
        const sy = y - u * between(rng, 16, 30);
        const sw = u * between(rng, 2.4, 3.6);
        const sh = u * between(rng, 7, 13);
        glow(easel.pen, { x: sx + sw / 2, y: sy + sh / 2, radius: u * 13, colour, alpha: 0.55 });
        easel.sheet(
          (pen) => {
            pen.fillStyle = palette.shade(palette.ink, 0.2);
            pen.beginPath();
            pen.roundRect(sx, sy, sw, sh, u * 0.8);
            pen.fill();
            pen.strokeStyle = colour;
            pen.lineWidth = u * 0.45;
            pen.beginPath();
            pen.roundRect(sx + u * 0.5, sy + u * 0.5, sw - u, sh - u, u * 0.5);
            pen.stroke();
            pen.fillStyle = mix(colour, '#ffffff', 0.35);
            for (let i = 0; i < 3; i++) {
              pen.beginPath();
              if (rng() < 0.5) pen.arc(sx + sw / 2, sy + sh * (0.25 + i * 0.25), sw * 0.16, 0, 6.3);
              else pen.roundRect(sx + sw * 0.3, sy + sh * (0.22 + i * 0.25), sw * 0.4, sh * 0.07, u * 0.2);
              pen.fill();
            }
          },
          { box: { x: sx - u, y: sy - u, w: sw + u * 2, h: sh + u * 2 }, depth: 0.6 },
        );
      }
    },
  };
  const shops: LayerDraft = {
    name: 'shopfronts',
    depth: 0.46,
    covers: 'width',
    top: y - u * 34,
    paint: (easel) => {
      const rng = rngFrom(stage.seed, 'shops');
      easel.sheet(
        (pen) => {
          for (let x = easel.left - u * 4; x < easel.right; ) {
            const bw = u * between(rng, 17, 25);
            const bh = u * between(rng, 20, 30);
            const body = mix(
              palette.tone('wall', 0.5),
              palette.tone(rng() < 0.5 ? 'roof' : 'asphalt', 0.5),
              between(rng, 0.15, 0.6),
            );
            pen.fillStyle = body;
            pen.fillRect(x, y - bh, bw, bh + u * 4);
            pen.fillStyle = palette.shade(body, 0.22);
            pen.fillRect(x - u * 0.5, y - bh, bw + u, u * 1.2);
            windows(pen, rng, {
              x: x + u,
              y: y - bh + u * 2,
              w: bw - u * 2,
              h: bh - u * 13,
              columns: 4,
              rows: Math.max(1, Math.round((bh / u - 13) / 6)),
              palette,
              lit: lit + 0.1,
              depth: 0.5,
            });
            // The shop: a wide window that is lit, under a striped awning.
            pen.fillStyle = night ? palette.lamp : palette.shade(palette.tone('glass', 0.5), 0.25);
            pen.fillRect(x + u * 1.4, y - u * 8, bw - u * 7, u * 7);
            pen.fillStyle = palette.shade(body, 0.5);
            pen.fillRect(x + bw - u * 4.6, y - u * 8.4, u * 3, u * 8.6);
            const stripe = palette.grade(['#c8503c', '#3f7f86', '#d9a13f'][Math.floor(rng() * 3)] ?? '#c8503c', 0.5);
            const n = 8;
            for (let i = 0; i < n; i++) {
              pen.fillStyle = i % 2 ? palette.tone('plaster', 0.5) : stripe;
              const sw = (bw - u * 2) / n;
              pen.beginPath();
              pen.moveTo(x + u + sw * i + u * 0.3, y - u * 10.8);
              pen.lineTo(x + u + sw * (i + 1) + u * 0.3, y - u * 10.8);
              pen.lineTo(x + u + sw * (i + 1), y - u * 8.4);
              pen.arc(x + u + sw * (i + 0.5), y - u * 8.4, sw / 2, 0, Math.PI);
              pen.fill();
            }
            x += bw;
          }
        },
        { depth: 0.5, lift: 0.9 },
      );
    },
  };
  const lamps: LayerDraft = {
    name: 'lamps',
    depth: 0.68,
    covers: 'width',
    top: y - u * 40,
    paint: (easel) => {
      for (const t of [-0.12, 0.3, 0.72, 1.1])
        streetLamp(easel, { x: w * (t + (stage.side < 0 ? 0.1 : -0.12)), y: y + u * 1.5, height: u * 30 });
    },
  };
  return {
    layers: [
      skyLayer(stage),
      ...cloudLayers(stage),
      skyline(stage, { name: 'far skyline', depth: 0.16, y, low: u * 22, high: u * 46, width: u * 8, lit: lit * 0.8 }),
      skyline(stage, { name: 'skyline', depth: 0.32, y, low: u * 14, high: u * 36, width: u * 11, lit }),
      shops,
      ...(night ? [neon] : []),
      pavement(stage, { y, depth: 0.66, material: night ? 'asphalt' : 'stone' }),
      lamps,
    ],
    hero: { y: down(stage, 0.885, 0.86), depth: 0.74, surface: 'ground', scale: 1 },
    back: { y: down(stage, 0.825, 0.8), depth: 0.67, surface: 'ground', scale: 0.62 },
    water: null,
    airY: y * 0.36,
  };
}
