import { withAlpha } from '../core/colour.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import { between, rngFrom } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';
import { cloudLayers, cloudPath } from '../paint/clouds.ts';
import { glow, skyLayer } from '../paint/sky.ts';
import { down, foreground, land } from './kit.ts';
import type { PlaceSet } from './place-set.ts';

/** A planet as rings and bands of paper. */
function globe(
  stage: Stage,
  o: {
    name: string;
    x: number;
    y: number;
    r: number;
    depth: number;
    hues: readonly [string, string, string];
    ring?: boolean;
  },
): LayerDraft {
  const { palette, u } = stage;
  const pad = o.r * (o.ring ? 2 : 1.25);
  return {
    name: o.name,
    depth: o.depth,
    covers: 'free',
    box: { x: o.x - pad, y: o.y - pad, w: pad * 2, h: pad * 2 },
    own: { dx: -stage.side * 13 * (Math.min(stage.w, stage.h) / 1080) * stage.seconds },
    paint: (easel) => {
      const rng = rngFrom(stage.seed, o.name);
      glow(easel.pen, { x: o.x, y: o.y, radius: o.r * 1.25, colour: palette.grade(o.hues[1], 0.8), alpha: 0.4 });
      easel.sheet(
        (pen) => {
          pen.save();
          pen.beginPath();
          pen.arc(o.x, o.y, o.r, 0, Math.PI * 2);
          pen.clip();
          pen.fillStyle = palette.grade(o.hues[0], 0.8);
          pen.fillRect(o.x - o.r, o.y - o.r, o.r * 2, o.r * 2);
          for (let i = 0; i < 5; i++) {
            pen.fillStyle = palette.grade(o.hues[1 + (i % 2)] ?? o.hues[1], 0.8);
            const y = o.y - o.r + o.r * 2 * ((i + 0.3) / 5);
            pen.beginPath();
            pen.moveTo(o.x - o.r, y);
            pen.bezierCurveTo(o.x - o.r * 0.3, y - o.r * 0.14, o.x + o.r * 0.3, y + o.r * 0.16, o.x + o.r, y);
            pen.lineTo(o.x + o.r, y + o.r * between(rng, 0.1, 0.24));
            pen.bezierCurveTo(
              o.x + o.r * 0.3,
              y + o.r * 0.34,
              o.x - o.r * 0.3,
              y + o.r * 0.02,
              o.x - o.r,
              y + o.r * 0.18,
            );
            pen.fill();
          }
          pen.fillStyle = withAlpha(palette.ink, 0.34);
          const s = stage.light.x > o.x ? -1 : 1;
          pen.beginPath();
          pen.arc(o.x, o.y, o.r, 0, Math.PI * 2);
          pen.arc(o.x - s * o.r * 0.42, o.y - o.r * 0.2, o.r * 1.02, 0, Math.PI * 2, true);
          pen.fill('evenodd');
          pen.restore();
          if (!o.ring) return;
          pen.strokeStyle = palette.grade(o.hues[2], 0.9);
          for (const [k, width] of [
            [1.5, 1.1],
            [1.72, 0.6],
          ] as const) {
            pen.lineWidth = u * width;
            pen.beginPath();
            pen.ellipse(o.x, o.y, o.r * k, o.r * k * 0.28, -0.3, -0.35, Math.PI + 0.35);
            pen.stroke();
          }
        },
        { depth: 0.5 },
      );
    },
  };
}

export function space(stage: Stage): PlaceSet {
  const { u, w, h, palette } = stage;
  const k = Math.min(w, h) / 1080;
  const nebula: LayerDraft = {
    name: 'nebula',
    depth: 0.08,
    covers: 'width',
    own: { dx: 16 * k * stage.seconds },
    paint: (easel) => {
      const rng = rngFrom(stage.seed, 'nebula');
      for (let i = 0; i < 9; i++)
        glow(easel.pen, {
          x: easel.left + easel.extent.w * rng(),
          y: h * between(rng, 0.15, 0.85),
          radius: u * between(rng, 16, 36),
          colour: palette.grade(['#c05a9a', '#4f7fd6', '#8a4fc0'][i % 3] ?? '#8a4fc0', 0.6),
          alpha: 0.3,
        });
      easel.pen.fillStyle = palette.light;
      for (let i = 0; i < 70; i++) {
        easel.pen.beginPath();
        easel.pen.arc(easel.left + easel.extent.w * rng(), h * rng(), u * between(rng, 0.08, 0.26), 0, 6.3);
        easel.pen.fill();
      }
    },
  };
  const rock = (name: string, depth: number, y: number, size: number, n: number): LayerDraft => ({
    name,
    depth,
    covers: 'width',
    top: y - u * 12,
    own: { dx: -34 * depth * k * stage.seconds },
    paint: (easel) => {
      const rng = rngFrom(stage.seed, name);
      easel.sheet(
        (pen) => {
          for (let i = 0; i < n; i++) {
            const x = easel.left + easel.extent.w * ((i + rng()) / n);
            const cy = y + u * between(rng, -5, 5);
            const r = u * size * between(rng, 0.4, 1.1);
            pen.fillStyle = palette.tone('rock', depth);
            pen.beginPath();
            for (let a = 0; a < 9; a++) {
              const rr = r * between(rng, 0.75, 1.1);
              pen.lineTo(x + Math.cos((a / 9) * 6.283) * rr * 1.3, cy + Math.sin((a / 9) * 6.283) * rr);
            }
            pen.closePath();
            pen.fill();
            pen.fillStyle = withAlpha(palette.ink, 0.25);
            for (const [cx, cyy, cr] of [
              [0.3, 0.2, 0.24],
              [-0.4, -0.2, 0.18],
            ] as const) {
              pen.beginPath();
              pen.arc(x + cx * r, cy + cyy * r, cr * r, 0, 6.3);
              pen.fill();
            }
          }
        },
        { depth },
      );
    },
  });
  return {
    layers: [
      skyLayer(stage, { starry: 2 }),
      nebula,
      globe(stage, {
        name: 'great planet',
        x: w * (0.5 - stage.side * 0.26),
        y: h * (stage.shape === 'tall' ? 0.3 : 0.44),
        r: u * 19,
        depth: 0.22,
        hues: ['#c9784f', '#e3a06a', '#f2cf9c'],
        ring: true,
      }),
      globe(stage, {
        name: 'small planet',
        x: w * (0.5 + stage.side * 0.34),
        y: h * 0.2,
        r: u * 5,
        depth: 0.16,
        hues: ['#4f8fa6', '#7fbcc0', '#cfe6d8'],
      }),
      rock('far belt', 0.5, h * 0.82, 2.4, 14),
      rock('near belt', 0.9, h * 0.97, 5, 7),
    ],
    hero: { y: h * 0.66, depth: 0.66, surface: 'air', scale: 0.9 },
    back: { y: h * 0.5, depth: 0.46, surface: 'air', scale: 0.5 },
    water: null,
    airY: h * 0.4,
  };
}

export function planet(stage: Stage): PlaceSet {
  const { u, horizon, w, palette } = stage;
  const craters = (
    pen: import('../core/easel.ts').Pen,
    y: number,
    left: number,
    right: number,
    seed: string,
    size: number,
  ): void => {
    const rng = rngFrom(seed);
    for (let x = left; x < right; x += u * between(rng, 9, 22)) {
      const cy = y + u * between(rng, 4, 12);
      const r = u * size * between(rng, 0.5, 1.2);
      pen.fillStyle = withAlpha(palette.ink, 0.2);
      pen.beginPath();
      pen.ellipse(x, cy, r, r * 0.26, 0, 0, 6.3);
      pen.fill();
      pen.fillStyle = withAlpha(palette.light, 0.16);
      pen.beginPath();
      pen.ellipse(x, cy + r * 0.1, r * 0.86, r * 0.17, 0, 0, 6.3);
      pen.fill();
    }
  };
  return {
    layers: [
      skyLayer(stage, { starry: 0.7 }),
      globe(stage, {
        name: 'far moon',
        x: w * (0.5 + stage.side * 0.3),
        y: horizon * 0.3,
        r: u * 3,
        depth: 0.07,
        hues: ['#d9a98a', '#e6c0a0', '#f2dcc4'],
      }),
      ...(stage.instruction.weather === 'cloudy' ||
      stage.instruction.weather === 'rain' ||
      stage.instruction.weather === 'storm'
        ? cloudLayers(stage)
        : []),
      land(stage, {
        name: 'mesas',
        depth: 0.2,
        y: horizon + u * 2,
        rise: u * 16,
        form: 'mesas',
        span: 24,
        material: 'mars',
        mist: 0.65,
      }),
      land(stage, {
        name: 'crags',
        depth: 0.38,
        y: down(stage, 0.7, 0.66),
        rise: u * 9,
        form: 'peaks',
        span: 24,
        material: 'mars',
        mist: 0.5,
      }),
      land(stage, {
        name: 'plain',
        depth: 0.54,
        y: down(stage, 0.765, 0.73),
        rise: u * 4,
        form: 'hills',
        span: 36,
        material: 'mars',
        mist: 0.35,
        on: (pen, _c, plan, easel) => craters(pen, plan.y, easel.left, easel.right, `${stage.seed}/c1`, 2.6),
      }),
      land(stage, {
        name: 'ground',
        depth: 0.7,
        y: down(stage, 0.83, 0.8),
        rise: u * 3,
        form: 'hills',
        span: 44,
        material: 'mars',
        mist: 0.5,
        on: (pen, _c, plan, easel) => craters(pen, plan.y + u * 3, easel.left, easel.right, `${stage.seed}/c2`, 4),
      }),
      foreground(stage, { y: down(stage, 0.985), material: 'mars', height: 0 }),
    ],
    hero: { y: down(stage, 0.87, 0.85), depth: 0.72, surface: 'ground', scale: 1 },
    back: { y: down(stage, 0.77, 0.74), depth: 0.56, surface: 'ground', scale: 0.55 },
    water: null,
    airY: horizon * 0.46,
  };
}

/** High above the clouds: banks of them at several depths. */
export function sky(stage: Stage): PlaceSet {
  const { u, h, w, palette } = stage;
  const k = Math.min(w, h) / 1080;
  const bank = (name: string, depth: number, y: number, size: number, toward: number): LayerDraft => ({
    name,
    depth,
    covers: 'width',
    top: y - u * size * 0.62,
    own: { dx: toward * (14 + 30 * depth) * k * stage.seconds },
    paint: (easel) => {
      const rng = rngFrom(stage.seed, name);
      const body = palette.lift(palette.sky.low, palette.dark > 0.5 ? 0.04 : 0.3 + depth * 0.3);
      for (let row = 0; row < 2; row++) {
        easel.sheet(
          (pen) => {
            for (let x = easel.left - u * size; x < easel.right + u * size; x += u * size * between(rng, 0.5, 0.95)) {
              const cy = y + row * u * size * 0.3 + u * between(rng, -2, 3);
              const fade = pen.createLinearGradient(0, cy - u * size * 0.34, 0, cy + u * size * 0.3);
              fade.addColorStop(0, body);
              fade.addColorStop(1, palette.shade(palette.sky.mid, row * 0.06));
              pen.fillStyle = fade;
              cloudPath(pen, rng, { x, y: cy, w: u * size * between(rng, 0.9, 1.4) });
              pen.fillRect(x - u * size * 0.4, cy - u * 1.4, u * size * 0.8, easel.bottom);
            }
          },
          { depth: depth * 0.8, lift: 0.9 },
        );
      }
    },
  });
  return {
    layers: [
      skyLayer(stage),
      ...cloudLayers({ ...stage, horizon: h * 0.7 } as Stage),
      bank('far bank', 0.2, h * 0.72, 22, 1),
      bank('middle bank', 0.42, h * 0.83, 30, -1),
      bank('near bank', 0.9, h * 0.97, 40, 1),
    ],
    hero: { y: h * 0.6, depth: 0.62, surface: 'air', scale: 0.95 },
    back: { y: h * 0.45, depth: 0.36, surface: 'air', scale: 0.5 },
    water: null,
    airY: h * 0.42,
  };
}

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
