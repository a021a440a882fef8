import { mix, withAlpha } from '../core/colour.ts';
import type { Easel } from '../core/easel.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import { between, rngFrom } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';
import { blockRow, house, windows } from '../paint/buildings.ts';
import { cloudLayers } from '../paint/clouds.ts';
import { glow, skyLayer } from '../paint/sky.ts';
import { bandOf, down, foreground, isWhite, land, treeLine } from './kit.ts';
import { clearing, peaks } from './nature.ts';
import type { PlaceSet } from './place-set.ts';
import { waves } from './waters.ts';

/** Paving from side to side, with a kerb; wet ground mirrors lamps. */
export function pavement(
  stage: Stage,
  o: { y: number; depth?: number; material?: 'stone' | 'asphalt' | 'wood' },
): LayerDraft {
  const { u, palette, h, w } = stage;
  const depth = o.depth ?? 0.7;
  const wet = ['rain', 'storm'].includes(stage.instruction.weather) || stage.instruction.place === 'city-night';
  return {
    name: 'pavement',
    depth,
    covers: 'width',
    top: o.y - u * 2,
    paint: (easel) =>
      easel.sheet(
        (pen) => {
          const base = palette.tone(o.material ?? 'stone', depth);
          const fade = pen.createLinearGradient(0, o.y, 0, h);
          fade.addColorStop(0, palette.lift(base, 0.1));
          fade.addColorStop(1, palette.shade(base, 0.45));
          pen.fillStyle = fade;
          pen.fillRect(easel.left, o.y, easel.extent.w, easel.bottom);
          pen.strokeStyle = withAlpha(palette.ink, 0.16);
          pen.lineWidth = u * 0.22;
          pen.beginPath();
          for (let i = 0; i < 5; i++) {
            const y = o.y + u * (1.6 + i * i * 1.5 + i * 1.6);
            pen.moveTo(easel.left, y);
            pen.lineTo(easel.right, y);
          }
          for (let i = -24; i <= 24; i++) {
            pen.moveTo(w / 2 + i * u * 6, o.y);
            pen.lineTo(w / 2 + i * u * 14, easel.bottom);
          }
          pen.stroke();
          if (!wet) return;
          const rng = rngFrom(stage.seed, 'wet');
          for (let i = 0; i < 16; i++) {
            const x = easel.left + rng() * easel.extent.w;
            const top = o.y + u * between(rng, 0.5, 7);
            const fall = pen.createLinearGradient(0, top, 0, top + u * 9);
            const colour = rng() < 0.7 ? palette.lamp : palette.accent;
            fade.addColorStop(0, base);
            fall.addColorStop(0, withAlpha(colour, 0.34));
            fall.addColorStop(1, withAlpha(colour, 0));
            pen.fillStyle = fall;
            pen.fillRect(x, top, u * between(rng, 0.6, 1.8), u * 9);
          }
          pen.fillStyle = withAlpha(palette.sky.low, 0.22);
          for (let i = 0; i < 5; i++) {
            pen.beginPath();
            pen.ellipse(
              easel.left + rng() * easel.extent.w,
              o.y + u * between(rng, 6, 18),
              u * between(rng, 6, 14),
              u * between(rng, 0.7, 1.6),
              0,
              0,
              6.3,
            );
            pen.fill();
          }
        },
        { depth, rim: 0.8 },
      ),
  };
}

/** A street lamp with its light; `y` is its foot. */
export function streetLamp(easel: Easel, { x, y, height }: { x: number; y: number; height: number }): void {
  const { palette, u } = easel.stage;
  easel.sheet(
    (pen) => {
      pen.fillStyle = palette.shade(palette.tone('metal', 0.8), 0.5);
      pen.fillRect(x - height * 0.012, y - height * 0.86, height * 0.024, height * 0.86);
      pen.beginPath();
      pen.roundRect(x - height * 0.035, y - height * 0.06, height * 0.07, height * 0.06, u * 0.4);
      pen.fill();
      pen.beginPath();
      pen.moveTo(x - height * 0.06, y - height * 0.98);
      pen.lineTo(x + height * 0.06, y - height * 0.98);
      pen.lineTo(x + height * 0.038, y - height * 0.85);
      pen.lineTo(x - height * 0.038, y - height * 0.85);
      pen.fill();
      pen.fillStyle = palette.dark > 0.25 ? palette.lamp : palette.tone('glass', 0.8);
      pen.beginPath();
      pen.moveTo(x - height * 0.045, y - height * 0.965);
      pen.lineTo(x + height * 0.045, y - height * 0.965);
      pen.lineTo(x + height * 0.03, y - height * 0.865);
      pen.lineTo(x - height * 0.03, y - height * 0.865);
      pen.fill();
    },
    { box: { x: x - height * 0.1, y: y - height * 1.02, w: height * 0.2, h: height * 1.04 }, depth: 0.75 },
  );
  if (palette.dark > 0.25)
    glow(easel.pen, {
      x,
      y: y - height * 0.91,
      radius: height * 0.75,
      colour: palette.lamp,
      alpha: 0.5 * palette.dark + 0.1,
    });
}

function skyline(
  stage: Stage,
  o: { name: string; depth: number; y: number; low: number; high: number; width: number; lit: number },
): LayerDraft {
  const { palette, u } = stage;
  return {
    name: o.name,
    depth: o.depth,
    covers: 'width',
    top: o.y - o.high - u * 16,
    paint: (easel) => {
      const rng = rngFrom(stage.seed, o.name);
      easel.sheet(
        (pen) => {
          blockRow(pen, rng, {
            from: easel.left,
            to: easel.right,
            y: easel.bottom,
            low: easel.bottom - o.y + o.low,
            high: easel.bottom - o.y + o.high,
            width: o.width,
            palette,
            depth: o.depth,
            lit: o.lit,
            colour: () =>
              mix(
                palette.tone('asphalt', o.depth),
                palette.tone(rng() < 0.5 ? 'wall' : 'stone', o.depth),
                between(rng, 0, 0.45),
              ),
          });
        },
        { depth: o.depth, lift: 0.8 },
      );
    },
  };
}

export function city(stage: Stage): PlaceSet {
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

function cottages(
  stage: Stage,
  o: { name: string; depth: number; y: number; size: number; gap: number; steeple?: boolean },
): LayerDraft {
  const { u, palette } = stage;
  return land(stage, {
    name: o.name,
    depth: o.depth,
    y: o.y,
    rise: u * 3,
    form: 'hills',
    span: 40,
    material: isWhite(stage) ? 'snow' : 'grass',
    mist: 0.3,
    headroom: o.size * u * 2.6,
    behind: (easel, crest, rng) =>
      easel.sheet(
        (pen) => {
          const clear = clearing(stage, o.depth > 0.55 ? 17 : 0);
          let i = 0;
          for (let x = easel.left; x < easel.right; x += o.size * u * o.gap * between(rng, 0.75, 1.35)) {
            i++;
            if (x > clear[0] && x < clear[1]) continue;
            const hh = o.size * u * between(rng, 0.9, 1.25);
            house(pen, rng, {
              x,
              y: crest(x) + u * 1.5,
              w: hh * between(rng, 0.9, 1.2),
              h: hh,
              palette,
              depth: o.depth,
              wall: palette.tone(i % 3 === 0 ? 'wall' : 'plaster', o.depth),
              roof: mix(palette.tone('roof', o.depth), palette.tone('stone', o.depth), between(rng, 0, 0.35)),
              snow: isWhite(stage) ? palette.lift(palette.tone('snow', o.depth), 0.1) : null,
            });
          }
          if (!o.steeple) return;
          const x = stage.w * (0.5 - stage.side * 0.2);
          const y = crest(x) + u;
          const s = o.size * u;
          pen.fillStyle = palette.tone('plaster', o.depth);
          pen.fillRect(x - s * 0.2, y - s * 1.7, s * 0.4, s * 1.7);
          pen.fillStyle = palette.tone('roof', o.depth);
          pen.beginPath();
          pen.moveTo(x - s * 0.28, y - s * 1.68);
          pen.lineTo(x, y - s * 2.5);
          pen.lineTo(x + s * 0.28, y - s * 1.68);
          pen.fill();
          pen.fillStyle = palette.shade(palette.tone('stone', o.depth), 0.4);
          pen.beginPath();
          pen.arc(x, y - s * 1.36, s * 0.11, 0, 6.3);
          pen.fill();
        },
        { depth: o.depth, box: bandOf(easel, crest, o.size * u * 2.8) },
      ),
  });
}

export function village(stage: Stage): PlaceSet {
  const { u, horizon } = stage;
  return {
    layers: [
      skyLayer(stage),
      ...cloudLayers(stage),
      land(stage, {
        name: 'hills',
        depth: 0.18,
        y: horizon + u * 2,
        rise: u * 9,
        form: 'hills',
        span: 36,
        material: isWhite(stage) ? 'snow' : 'leaf',
        headroom: u * 8,
        behind: (easel, crest, rng) =>
          treeLine(easel, crest, rng, { depth: 0.18, height: u * 5, gap: u * 2.4, kind: 'broad', chance: 0.6 }),
      }),
      cottages(stage, {
        name: 'far houses',
        depth: 0.38,
        y: down(stage, 0.7, 0.66),
        size: 9,
        gap: 1.05,
        steeple: true,
      }),
      cottages(stage, { name: 'houses', depth: 0.6, y: down(stage, 0.79, 0.75), size: 17, gap: 1.3 }),
      pavement(stage, { y: down(stage, 0.82, 0.79), depth: 0.7, material: 'stone' }),
    ],
    hero: { y: down(stage, 0.895, 0.87), depth: 0.76, surface: 'ground', scale: 1 },
    back: { y: down(stage, 0.84, 0.81), depth: 0.71, surface: 'ground', scale: 0.62 },
    water: null,
    airY: horizon * 0.42,
  };
}

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

export function bridge(stage: Stage): PlaceSet {
  const { u, horizon, h, w, palette } = stage;
  const room = h - horizon;
  const deck = down(stage, 0.8, 0.77);
  const span: LayerDraft = {
    name: 'bridge',
    depth: 0.7,
    covers: 'width',
    top: 0,
    paint: (easel) =>
      easel.sheet(
        (pen) => {
          const iron = palette.shade(palette.tone('roof', 0.7), 0.12);
          const dark = palette.shade(iron, 0.35);
          const tower = (x: number): void => {
            const top = deck - u * 46;
            pen.fillStyle = iron;
            for (const s of [-1, 1]) {
              pen.beginPath();
              pen.moveTo(x + s * u * 1.4, top);
              pen.lineTo(x + s * u * 3.6, top);
              pen.lineTo(x + s * u * 4.6, easel.bottom);
              pen.lineTo(x + s * u * 2, easel.bottom);
              pen.fill();
            }
            pen.fillRect(x - u * 3.4, top - u, u * 6.8, u * 1.6);
            pen.fillStyle = dark;
            for (const t of [0.16, 0.42, 0.7]) pen.fillRect(x - u * 3.2, top + u * 46 * t, u * 6.4, u * 1.1);
          };
          const towers = [
            w * (0.5 - stage.side * 0.3),
            w * (0.5 - stage.side * 0.3) + stage.side * Math.max(w * 0.86, u * 70),
          ];
          pen.strokeStyle = dark;
          const cable = (x0: number, y0: number, x1: number, y1: number, sag: number): void => {
            pen.lineWidth = u * 0.6;
            pen.beginPath();
            pen.moveTo(x0, y0);
            pen.quadraticCurveTo((x0 + x1) / 2, (y0 + y1) / 2 + sag, x1, y1);
            pen.stroke();
            pen.lineWidth = u * 0.18;
            for (let i = 1; i < 18; i++) {
              const t = i / 18;
              const x = x0 + (x1 - x0) * t;
              const y = (1 - t) * (1 - t) * y0 + 2 * t * (1 - t) * ((y0 + y1) / 2 + sag) + t * t * y1;
              pen.beginPath();
              pen.moveTo(x, y);
              pen.lineTo(x, deck);
              pen.stroke();
            }
          };
          const [a, b] = towers as [number, number];
          cable(a, deck - u * 45, b, deck - u * 45, u * 62);
          cable(a, deck - u * 45, a - stage.side * u * 60, deck + u * 2, u * 12);
          cable(b, deck - u * 45, b + stage.side * u * 60, deck + u * 2, u * 12);
          tower(a);
          tower(b);
          pen.fillStyle = iron;
          pen.fillRect(easel.left, deck, easel.extent.w, u * 1.1);
          pen.fillStyle = palette.tone('asphalt', 0.7);
          pen.fillRect(easel.left, deck + u * 1.1, easel.extent.w, u * 9);
          pen.fillStyle = dark;
          pen.fillRect(easel.left, deck + u * 10, easel.extent.w, u * 1.4);
          for (let x = easel.left; x < easel.right; x += u * 6) {
            pen.beginPath();
            pen.moveTo(x, deck + u * 11.4);
            pen.lineTo(x + u * 0.9, deck + u * 11.4);
            pen.lineTo(x + u * 6, deck + u * 15.4);
            pen.lineTo(x + u * 5.1, deck + u * 15.4);
            pen.moveTo(x + u * 6, deck + u * 11.4);
            pen.lineTo(x + u * 5.1, deck + u * 11.4);
            pen.lineTo(x, deck + u * 15.4);
            pen.lineTo(x + u * 0.9, deck + u * 15.4);
            pen.fill();
          }
          pen.fillRect(easel.left, deck + u * 15, easel.extent.w, u * 1.2);
          if (palette.dark > 0.4) {
            pen.fillStyle = palette.lamp;
            for (let x = easel.left; x < easel.right; x += u * 9) {
              pen.beginPath();
              pen.arc(x, deck - u * 0.6, u * 0.6, 0, 6.3);
              pen.fill();
            }
          }
        },
        { depth: 0.7 },
      ),
  };
  return {
    layers: [
      skyLayer(stage),
      ...cloudLayers(stage),
      ...(palette.dark > 0.4
        ? [
            skyline(stage, {
              name: 'skyline',
              depth: 0.2,
              y: horizon,
              low: u * 4,
              high: u * 20,
              width: u * 7,
              lit: 0.4,
            }),
          ]
        : [
            land(stage, {
              name: 'hills',
              depth: 0.18,
              y: horizon + u * 2,
              rise: u * 10,
              form: 'hills',
              span: 38,
              material: 'pine',
              mist: 0.6,
            }),
          ]),
      waves(stage, { name: 'strait', depth: 0.3, y: horizon + room * 0.08, height: 0.6, span: 9, glitter: true }),
      waves(stage, { name: 'current', depth: 0.48, y: horizon + room * 0.42, height: 1.1, span: 16, foam: true }),
      span,
      waves(stage, { name: 'front current', depth: 0.95, y: h * 0.985, height: 2, span: 26, foam: true }),
    ],
    hero: { y: deck + u * 7, depth: 0.73, surface: 'ground', scale: 0.85 },
    back: { y: deck + u * 3, depth: 0.71, surface: 'ground', scale: 0.55 },
    water: { y: horizon + room * 0.3, depth: 0.45, surface: 'water', scale: 0.5 },
    airY: horizon * 0.4,
  };
}
