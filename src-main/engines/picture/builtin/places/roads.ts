import { withAlpha } from '../core/colour.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import type { Stage } from '../core/stage.ts';
import { cloudLayers } from '../paint/clouds.ts';
import { skyLayer } from '../paint/sky.ts';
import { down, foreground, isWhite, land, treeLine } from './kit.ts';
import { peaks } from './nature-kit.ts';
import type { PlaceSet } from './place-set.ts';
import { roofThings } from './roof-things.ts';
import { skyline } from './street-kit.ts';

export function rooftop(stage: Stage): PlaceSet {
  const { u, palette, h, w } = stage;
  const y = down(stage, 0.82, 0.79);
  const lit = 0.08 + palette.dark * 0.42;
  const roof: LayerDraft = {
    name: 'roof',
    depth: 0.68,
    covers: 'width',
    top: y - u * 24,
    paint: (easel) =>
      easel.sheet(
        (pen) => {
          const stone = palette.tone('roof', 0.7);
          const x = w * (0.5 - stage.side * 0.3);
          pen.fillStyle = palette.shade(palette.tone('wall', 0.7), 0.1);
          pen.fillRect(x - u * 6, y - u * 13, u * 12, u * 14);
          pen.fillStyle = palette.shade(stone, 0.3);
          pen.fillRect(x - u * 7, y - u * 14.4, u * 14, u * 1.6);
          for (let i = 0; i < 3; i++) pen.fillRect(x + u * (i * 3 - 4.2), y - u * 19, u * 1.8, u * 5);
          pen.fillStyle = palette.dark > 0.3 ? palette.lamp : palette.shade(stone, 0.45);
          pen.fillRect(x - u * 2, y - u * 9, u * 4, u * 10);
          // Washing on a line.
          pen.strokeStyle = withAlpha(palette.ink, 0.6);
          pen.lineWidth = u * 0.22;
          pen.beginPath();
          pen.moveTo(x + stage.side * u * 6, y - u * 12);
          pen.quadraticCurveTo(w / 2, y - u * 9, x + stage.side * u * 64, y - u * 14);
          pen.stroke();
          roofThings(pen, stage, x, y);
          pen.fillStyle = stone;
          pen.fillRect(easel.left, y, easel.extent.w, h);
          pen.fillStyle = palette.shade(stone, 0.22);
          for (let r = 0; r < 6; r++) {
            for (let tx = easel.left - (r % 2) * u * 2.5; tx < easel.right; tx += u * 5) {
              pen.beginPath();
              pen.arc(tx, y + u * (2.6 + r * 3.6), u * 2.4, 0, Math.PI);
              pen.fill();
            }
          }
          pen.fillStyle = palette.lift(stone, 0.2);
          pen.fillRect(easel.left, y, easel.extent.w, u * 1.1);
        },
        { depth: 0.7 },
      ),
  };
  return {
    layers: [
      skyLayer(stage),
      ...cloudLayers(stage),
      skyline(stage, {
        name: 'far skyline',
        depth: 0.16,
        y: h,
        low: h - y + u * 14,
        high: h - y + u * 34,
        width: u * 8,
        lit: lit * 0.8,
      }),
      skyline(stage, {
        name: 'skyline',
        depth: 0.36,
        y: h,
        low: h - y + u * 4,
        high: h - y + u * 17,
        width: u * 12,
        lit,
      }),
      roof,
    ],
    hero: { y: down(stage, 0.855, 0.83), depth: 0.74, surface: 'ground', scale: 0.95 },
    back: { y: y + u, depth: 0.69, surface: 'ground', scale: 0.6 },
    water: null,
    airY: y * 0.36,
  };
}

export function road(stage: Stage): PlaceSet {
  const { u, horizon, palette, w } = stage;
  const strip: LayerDraft = {
    name: 'road',
    depth: 0.6,
    covers: 'width',
    top: horizon + u,
    paint: (easel) =>
      easel.sheet(
        (pen) => {
          const tar = palette.tone('asphalt', 0.6);
          const vx = w * (0.5 - stage.side * 0.14);
          const fade = pen.createLinearGradient(0, horizon, 0, stage.h);
          fade.addColorStop(0, palette.lift(tar, 0.15));
          fade.addColorStop(1, palette.shade(tar, 0.25));
          pen.fillStyle = fade;
          pen.beginPath();
          pen.moveTo(vx - u * 1.2, horizon + u * 4);
          pen.bezierCurveTo(
            vx + stage.side * u * 14,
            horizon + u * 10,
            vx - u * 10,
            horizon + u * 16,
            vx - u * 34,
            stage.h + u * 12,
          );
          pen.lineTo(vx + u * 66, stage.h + u * 12);
          pen.bezierCurveTo(
            vx + u * 26,
            horizon + u * 16,
            vx + stage.side * u * 20,
            horizon + u * 10,
            vx + u * 1.2,
            horizon + u * 4,
          );
          pen.fill();
          pen.fillStyle = palette.tone('paper', 0.62);
          for (let i = 0; i < 6; i++) {
            const t = (i / 6) ** 1.7;
            const t2 = ((i + 0.5) / 6) ** 1.7;
            const at = (q: number): [number, number, number] => [
              vx + stage.side * u * 12 * Math.sin(Math.min(1, q * 2.2) * 2.4) * (1 - q) + u * 14 * q,
              horizon + u * 5 + (stage.h - horizon) * q,
              u * (0.15 + q * 1.1),
            ];
            const [ax, ay, aw] = at(t);
            const [bx, by, bw] = at(t2);
            pen.beginPath();
            pen.moveTo(ax - aw, ay);
            pen.lineTo(ax + aw, ay);
            pen.lineTo(bx + bw, by);
            pen.lineTo(bx - bw, by);
            pen.fill();
          }
        },
        { depth: 0.6, lift: 0.3 },
      ),
  };
  return {
    layers: [
      skyLayer(stage),
      ...cloudLayers(stage),
      peaks(stage, { name: 'range', depth: 0.14, y: horizon + u * 2, rise: u * 14, span: 30, snowy: isWhite(stage) }),
      land(stage, {
        name: 'plain',
        depth: 0.4,
        y: horizon + u * 4,
        rise: u * 3,
        form: 'hills',
        span: 44,
        material: isWhite(stage) ? 'snow' : 'grass',
        mist: 0.3,
        headroom: u * 12,
        behind: (easel, crest, rng) =>
          treeLine(easel, crest, rng, { depth: 0.4, height: u * 8, gap: u * 9, kind: 'poplar', chance: 0.7 }),
      }),
      strip,
      foreground(stage, { y: down(stage, 0.985), material: isWhite(stage) ? 'snow' : 'grass', height: 5 }),
    ],
    hero: { y: down(stage, 0.87, 0.85), depth: 0.72, surface: 'ground', scale: 1 },
    back: { y: horizon + (stage.h - horizon) * 0.42, depth: 0.61, surface: 'ground', scale: 0.5 },
    water: null,
    airY: horizon * 0.45,
  };
}
