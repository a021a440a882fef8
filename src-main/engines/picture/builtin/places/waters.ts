import { withAlpha } from '../core/colour.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import { between, rngFrom } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';
import { house } from '../paint/buildings.ts';
import { cloudLayers } from '../paint/clouds.ts';
import { leafShape } from '../paint/flora.ts';
import { glow, skyLayer } from '../paint/sky.ts';
import { paintGlitter, paintWave } from '../paint/water.ts';
import { bandOf, down, foreground, isWhite, land, treeLine } from './kit.ts';
import { clearing, peaks } from './nature.ts';
import type { PlaceSet, Spot } from './place-set.ts';

/** A band of waves that swings a little: each band the other way, as on a paper stage. */
export function waves(
  stage: Stage,
  o: {
    name: string;
    depth: number;
    y: number;
    height: number;
    span: number;
    foam?: boolean;
    swing?: number;
    glitter?: boolean;
  },
): LayerDraft {
  const { palette, u } = stage;
  const rough = stage.instruction.weather === 'storm' ? 1.9 : stage.instruction.weather === 'wind' ? 1.4 : 1;
  const k = Math.min(stage.w, stage.h) / 1080;
  const rng = rngFrom(stage.seed, o.name, 'swing');
  const height = o.height * u * rough;
  return {
    name: o.name,
    depth: o.depth,
    covers: 'width',
    top: o.y - height * 2.2 - u * 2,
    own: {
      sway: {
        xPx: (o.swing ?? 26) * k * (0.5 + o.depth),
        yPx: (2 + 7 * o.depth * o.depth) * rough * k,
        periodS: between(rng, 4.2, 6) / Math.sqrt(rough),
        phase: between(rng, 0, 6.28),
      },
    },
    paint: (easel) => {
      const colour = palette.tone('water', o.depth);
      const surface = palette.lift(colour, 0.06 + (1 - o.depth) * 0.22);
      paintWave(easel, {
        y: o.y,
        height,
        span: o.span * u,
        colour: surface,
        deep: palette.shade(colour, 0.25 + o.depth * 0.3),
        depth: o.depth,
        seed: `${stage.seed}/${o.name}`,
        foam: o.foam ?? false,
      });
      if (o.glitter && stage.light.kind !== 'none') {
        paintGlitter(easel, {
          x: stage.light.x,
          top: o.y + u,
          bottom: Math.min(easel.bottom, o.y + u * 16),
          width: stage.light.radius * 0.9,
          colour: palette.light,
          seed: `${stage.seed}/${o.name}`,
        });
      }
    },
  };
}

function openWater(stage: Stage): LayerDraft[] {
  const { horizon, h } = stage;
  const room = h - horizon;
  return [
    waves(stage, { name: 'horizon water', depth: 0.2, y: horizon, height: 0.5, span: 7, swing: 18, glitter: true }),
    waves(stage, { name: 'far waves', depth: 0.36, y: horizon + room * 0.2, height: 1.2, span: 12, glitter: true }),
    waves(stage, { name: 'middle waves', depth: 0.56, y: horizon + room * 0.44, height: 1.9, span: 19, foam: true }),
    waves(stage, { name: 'near waves', depth: 0.76, y: horizon + room * 0.66, height: 2.6, span: 27, foam: true }),
    waves(stage, { name: 'front waves', depth: 0.95, y: horizon + room * 0.88, height: 3.2, span: 38, foam: true }),
  ];
}

/** People and animals on foot do not stand in the sea: it gets a beach. */
const needsShore = (stage: Stage): boolean =>
  stage.instruction.subjects.some(
    ({ kind, action, weight }) =>
      weight !== 'background' &&
      (kind === 'person' || kind === 'animal') &&
      ['stands', 'walks', 'rides', 'turns', 'glows', 'grows'].includes(action),
  );

export function sea(stage: Stage): PlaceSet {
  const { u, horizon, h } = stage;
  const room = h - horizon;
  const headland = land(stage, {
    name: 'headland',
    depth: 0.14,
    y: horizon + u * 2.5,
    rise: u * 7,
    form: 'hills',
    span: 44,
    material: 'rock',
    mist: 0.5,
  });
  const water = openWater(stage);
  const back: Spot = { y: horizon + room * 0.4, depth: 0.46, surface: 'water', scale: 0.5 };
  if (needsShore(stage)) {
    const beach = land(stage, {
      name: 'beach',
      depth: 0.7,
      y: down(stage, 0.83, 0.81),
      rise: u * 3,
      form: 'hills',
      span: 52,
      material: 'sand',
      mist: 0.35,
      over: (easel, crest, rng) =>
        easel.sheet(
          (pen) => {
            // Shells and pebbles.
            for (let x = easel.left; x < easel.right; x += u * between(rng, 4, 10)) {
              pen.fillStyle = stage.palette.shade(stage.palette.tone(rng() < 0.5 ? 'rock' : 'plaster', 0.8), 0.1);
              pen.beginPath();
              pen.ellipse(
                x,
                crest(x) + u * between(rng, 3, 16),
                u * between(rng, 0.3, 0.9),
                u * between(rng, 0.2, 0.5),
                0,
                0,
                6.3,
              );
              pen.fill();
            }
          },
          { depth: 0.75, lift: 0.3 },
        ),
    });
    return {
      layers: [skyLayer(stage), ...cloudLayers(stage), headland, ...water.slice(0, 3), beach],
      hero: { y: down(stage, 0.885, 0.86), depth: 0.72, surface: 'ground', scale: 1 },
      back,
      water: { y: horizon + room * 0.42, depth: 0.5, surface: 'water', scale: 0.62 },
      airY: horizon * 0.46,
    };
  }
  const near: Spot = { y: horizon + room * 0.68, depth: 0.66, surface: 'water', scale: 1 };
  return {
    layers: [skyLayer(stage), ...cloudLayers(stage), headland, ...water],
    hero: near,
    back,
    water: near,
    airY: horizon * 0.46,
  };
}

export function harbour(stage: Stage): PlaceSet {
  const { u, horizon, h, palette } = stage;
  const room = h - horizon;
  const town = land(stage, {
    name: 'harbour town',
    depth: 0.3,
    y: horizon + u,
    rise: u * 3,
    form: 'hills',
    span: 40,
    material: 'stone',
    headroom: u * 16,
    behind: (easel, crest, rng) =>
      easel.sheet(
        (pen) => {
          for (let x = easel.left; x < easel.right; x += u * between(rng, 5, 8)) {
            house(pen, rng, {
              x,
              y: crest(x) + u,
              w: u * between(rng, 5, 7),
              h: u * between(rng, 8, 14),
              palette,
              depth: 0.4,
              wall: palette.tone(rng() < 0.5 ? 'plaster' : 'wall', 0.4),
              roof: palette.tone('roof', 0.4),
            });
          }
        },
        { depth: 0.34, box: bandOf(easel, crest, u * 18) },
      ),
  });
  const quay: LayerDraft = {
    name: 'quay',
    depth: 0.74,
    covers: 'width',
    top: h * 0.5,
    paint: (easel) => {
      const y = down(stage, 0.83);
      easel.sheet(
        (pen) => {
          const stone = palette.tone('stone', 0.74);
          pen.fillStyle = stone;
          pen.fillRect(easel.left, y, easel.extent.w, u * 2);
          pen.fillStyle = palette.shade(stone, 0.3);
          pen.fillRect(easel.left, y + u * 2, easel.extent.w, easel.bottom);
          pen.strokeStyle = withAlpha(palette.ink, 0.2);
          pen.lineWidth = u * 0.25;
          for (let r = 0; r < 6; r++) {
            const ry = y + u * (2 + r * 3.4);
            pen.beginPath();
            pen.moveTo(easel.left, ry);
            pen.lineTo(easel.right, ry);
            for (let x = easel.left + (r % 2) * u * 4; x < easel.right; x += u * 8) {
              pen.moveTo(x, ry);
              pen.lineTo(x, ry + u * 3.4);
            }
            pen.stroke();
          }
          for (const t of [0.06, 0.36, 0.93]) {
            const x = stage.w * t;
            pen.fillStyle = palette.shade(palette.tone('metal', 0.8), 0.45);
            pen.beginPath();
            pen.roundRect(x - u * 1.2, y - u * 3.4, u * 2.4, u * 4, u * 0.6);
            pen.roundRect(x - u * 1.9, y - u * 4, u * 3.8, u * 1.5, u * 0.7);
            pen.fill();
          }
        },
        { depth: 0.74, box: { x: easel.left, y: y - u * 6, w: easel.extent.w, h } },
      );
    },
  };
  return {
    layers: [
      skyLayer(stage),
      ...cloudLayers(stage),
      town,
      waves(stage, { name: 'basin', depth: 0.36, y: horizon + room * 0.1, height: 0.6, span: 9, glitter: true }),
      waves(stage, { name: 'basin near', depth: 0.54, y: horizon + room * 0.34, height: 1, span: 15, foam: true }),
      quay,
    ],
    hero: { y: down(stage, 0.845), depth: 0.78, surface: 'ground', scale: 1 },
    back: { y: horizon + room * 0.3, depth: 0.48, surface: 'water', scale: 0.6 },
    water: { y: horizon + room * 0.36, depth: 0.5, surface: 'water', scale: 0.75 },
    airY: horizon * 0.45,
  };
}

/** Reeds and leaves on the near bank. */
function bank(stage: Stage, y: number): LayerDraft {
  const { u, palette } = stage;
  const material = isWhite(stage) ? 'snow' : 'leaf';
  return foreground(stage, {
    y,
    material,
    height: isWhite(stage) ? 2 : 6,
    name: 'bank',
    extra: (easel, crest, rng) =>
      easel.sheet(
        (pen) => {
          for (let x = easel.left; x < easel.right; x += u * between(rng, 3, 7)) {
            const t = Math.abs(x - stage.w * (0.5 + stage.side * 0.17)) / stage.w;
            if (t < 0.14) continue;
            const h = u * between(rng, 10, 20) * (0.5 + t);
            pen.fillStyle = palette.shade(palette.tone(isWhite(stage) ? 'wood' : 'pine', 0.95), 0.35);
            leafShape(pen, {
              x,
              y: crest(x) + u * 2,
              angle: -Math.PI / 2 + between(rng, -0.22, 0.22),
              length: h,
              width: u * 0.7,
            });
            pen.fillStyle = palette.tone('wood', 0.95);
            pen.beginPath();
            pen.roundRect(x + u, crest(x) - h * 0.9, u * 1.1, u * 4, u * 0.55);
            pen.rect(x + u * 1.45, crest(x) - h * 0.9, u * 0.24, h);
            pen.fill();
          }
        },
        { depth: 0.95, box: bandOf(easel, crest, u * 26) },
      ),
  });
}

export function lake(stage: Stage): PlaceSet {
  const { u, horizon, h } = stage;
  const room = h - horizon;
  return {
    layers: [
      skyLayer(stage),
      ...cloudLayers(stage),
      peaks(stage, { name: 'range', depth: 0.14, y: horizon + u * 2, rise: u * 22, span: 30, snowy: true }),
      land(stage, {
        name: 'far shore',
        depth: 0.3,
        y: horizon + u,
        rise: u * 3,
        form: 'hills',
        span: 34,
        material: 'pine',
        headroom: u * 10,
        behind: (easel, crest, rng) =>
          treeLine(easel, crest, rng, { depth: 0.3, height: u * 8, gap: u * 2, kind: 'pine', chance: 0.9 }),
      }),
      mirror(stage),
      waves(stage, { name: 'ripples', depth: 0.56, y: horizon + room * 0.42, height: 0.6, span: 22, glitter: true }),
      land(stage, {
        name: 'shore',
        depth: 0.72,
        y: down(stage, 0.87, 0.84),
        rise: u * 4,
        form: 'hills',
        span: 44,
        material: isWhite(stage) ? 'snow' : 'grass',
      }),
      bank(stage, down(stage, 0.99)),
    ],
    hero: { y: down(stage, 0.875, 0.85), depth: 0.74, surface: 'ground', scale: 0.95 },
    back: { y: horizon + room * 0.34, depth: 0.5, surface: 'water', scale: 0.55 },
    water: { y: horizon + room * 0.5, depth: 0.6, surface: 'water', scale: 0.8 },
    airY: horizon * 0.42,
  };
}

/** Still water that keeps the far shore upside down. */
function mirror(stage: Stage): LayerDraft {
  const { u, horizon, palette } = stage;
  const k = Math.min(stage.w, stage.h) / 1080;
  return {
    name: 'mirror',
    depth: 0.32,
    covers: 'width',
    top: horizon,
    own: { sway: { xPx: 10 * k, yPx: 0, periodS: 7, phase: 1 } },
    paint: (easel) => {
      easel.sheet(
        (pen) => {
          const water = palette.tone('water', 0.35);
          const fade = pen.createLinearGradient(0, horizon, 0, stage.h);
          fade.addColorStop(0, palette.lift(water, 0.35));
          fade.addColorStop(1, palette.shade(water, 0.4));
          pen.fillStyle = fade;
          pen.fillRect(easel.left, horizon + u * 1.2, easel.extent.w, easel.bottom);
          const rng = rngFrom(stage.seed, 'mirror');
          const pine = palette.tone('pine', 0.34);
          for (let x = easel.left; x < easel.right; x += u * 1.6) {
            const d = u * between(rng, 4, 10);
            const down = pen.createLinearGradient(0, horizon, 0, horizon + d);
            down.addColorStop(0, withAlpha(pine, 0.6));
            down.addColorStop(1, withAlpha(pine, 0));
            pen.fillStyle = down;
            pen.fillRect(x, horizon + u * 1.2, u * between(rng, 1, 2), d);
          }
        },
        { depth: 0.3, lift: 0, rim: 0 },
      );
      if (stage.light.kind !== 'none')
        paintGlitter(easel, {
          x: stage.light.x,
          top: horizon + u * 1.6,
          bottom: stage.h * 0.95,
          width: stage.light.radius,
          colour: palette.light,
          seed: `${stage.seed}/mirror`,
        });
    },
  };
}

export function river(stage: Stage): PlaceSet {
  const { u, horizon, palette, w } = stage;
  const k = Math.min(stage.w, stage.h) / 1080;
  const ribbon: LayerDraft = {
    name: 'river',
    depth: 0.5,
    covers: 'width',
    top: horizon,
    own: { sway: { xPx: 14 * k, yPx: 3 * k, periodS: 4.6, phase: 0.4 } },
    paint: (easel) =>
      easel.sheet(
        (pen) => {
          const water = palette.tone('water', 0.55);
          const fade = pen.createLinearGradient(0, horizon, 0, stage.h);
          fade.addColorStop(0, palette.lift(water, 0.4));
          fade.addColorStop(1, palette.shade(water, 0.2));
          pen.fillStyle = fade;
          const cx = w * (0.5 - stage.side * 0.12);
          const s = stage.side;
          pen.beginPath();
          const run = stage.h - horizon;
          pen.moveTo(cx - u * 2, horizon + run * 0.06);
          pen.bezierCurveTo(
            cx + s * u * 26,
            horizon + run * 0.2,
            cx - s * u * 44,
            horizon + run * 0.34,
            cx - s * u * 6 - u * 34,
            stage.h + u * 8,
          );
          pen.lineTo(cx - s * u * 6 + u * 44, stage.h + u * 8);
          pen.bezierCurveTo(
            cx - s * u * 8 + u * 26,
            horizon + run * 0.48,
            cx + s * u * 44,
            horizon + run * 0.26,
            cx + u * 2,
            horizon + run * 0.06,
          );
          pen.fill();
          pen.strokeStyle = withAlpha(palette.light, 0.45);
          pen.lineCap = 'round';
          const rng = rngFrom(stage.seed, 'flow');
          for (let i = 0; i < 26; i++) {
            const t = rng();
            const y = horizon + u * 9 + (stage.h - horizon) * t;
            const half = u * (2 + 14 * t);
            const x = cx + between(rng, -0.6, 0.8) * half;
            pen.lineWidth = u * (0.15 + 0.35 * t);
            pen.beginPath();
            pen.moveTo(x, y);
            pen.quadraticCurveTo(x + u * 2 * (0.3 + t), y - u * 0.5, x + u * 5 * (0.3 + t), y);
            pen.stroke();
          }
        },
        { depth: 0.5, lift: 0.3 },
      ),
  };
  return {
    layers: [
      skyLayer(stage),
      ...cloudLayers(stage),
      peaks(stage, { name: 'range', depth: 0.14, y: horizon + u * 2, rise: u * 18, span: 28, snowy: true }),
      land(stage, {
        name: 'far bank',
        depth: 0.34,
        y: horizon + u * 3,
        rise: u * 6,
        form: 'hills',
        span: 34,
        material: isWhite(stage) ? 'snow' : 'grass',
        mist: 0.25,
        headroom: u * 13,
        behind: (easel, crest, rng) =>
          treeLine(easel, crest, rng, { depth: 0.34, height: u * 10, gap: u * 3.6, kind: 'pine', chance: 0.75 }),
      }),
      ribbon,
      land(stage, {
        name: 'near bank',
        depth: 0.72,
        y: down(stage, 0.9, 0.88),
        rise: u * 3,
        form: 'rolling',
        span: 46,
        material: isWhite(stage) ? 'snow' : 'grass',
        headroom: u * 26,
        behind: (easel, crest, rng) =>
          treeLine(easel, crest, rng, {
            depth: 0.72,
            height: u * 24,
            gap: u * 26,
            kind: 'pine',
            chance: 0.6,
            keepClear: clearing(stage, 26),
          }),
      }),
      bank(stage, down(stage, 0.99)),
    ],
    hero: { y: down(stage, 0.87, 0.85), depth: 0.74, surface: 'ground', scale: 0.95 },
    back: { y: down(stage, 0.74, 0.7), depth: 0.52, surface: 'ground', scale: 0.5 },
    water: { y: down(stage, 0.79, 0.76), depth: 0.6, surface: 'water', scale: 0.75 },
    airY: horizon * 0.45,
  };
}

export function underwater(stage: Stage): PlaceSet {
  const { u, w, h, palette } = stage;
  const k = Math.min(w, h) / 1080;
  const beams: LayerDraft = {
    name: 'beams',
    depth: 0.1,
    covers: 'width',
    own: { sway: { xPx: 40 * k, yPx: 0, periodS: 8, phase: 0 } },
    paint: (easel) => {
      const rng = rngFrom(stage.seed, 'beams');
      const { pen } = easel;
      for (let i = 0; i < 7; i++) {
        const x = easel.left + easel.extent.w * ((i + rng()) / 7);
        const fade = pen.createLinearGradient(0, 0, 0, h * 0.85);
        fade.addColorStop(0, withAlpha(palette.light, 0.3));
        fade.addColorStop(1, withAlpha(palette.light, 0));
        pen.fillStyle = fade;
        pen.beginPath();
        pen.moveTo(x, easel.top);
        pen.lineTo(x + u * between(rng, 3, 7), easel.top);
        pen.lineTo(x - u * between(rng, 4, 10), h);
        pen.lineTo(x - u * between(rng, 14, 24), h);
        pen.fill();
      }
      glow(pen, { x: stage.light.x, y: 0, radius: u * 50, colour: palette.light, alpha: 0.4 });
    },
  };
  const weeds = (name: string, depth: number, y: number, height: number): LayerDraft => ({
    ...land(stage, {
      name,
      depth,
      y,
      rise: u * 4,
      form: 'hills',
      span: 26,
      material: 'sand',
      mist: 0.4,
      headroom: height * u,
      behind: (easel, crest, rng) =>
        easel.sheet(
          (pen) => {
            for (let x = easel.left; x < easel.right; x += u * between(rng, 5, 13)) {
              const clear = clearing(stage, 15);
              if (depth > 0.5 && x > clear[0] && x < clear[1]) continue;
              const tone = palette.grade(
                ['#3f9b86', '#e0735f', '#d99ac0', '#2f7d8a'][Math.floor(rng() * 4)] ?? '#3f9b86',
                depth,
              );
              pen.fillStyle = tone;
              if (rng() < 0.55) {
                for (let b = -2; b <= 2; b++)
                  leafShape(pen, {
                    x: x + b * u * 0.8,
                    y: crest(x) + u,
                    angle: -Math.PI / 2 + b * 0.14 + between(rng, -0.1, 0.1),
                    length: height * u * between(rng, 0.5, 1),
                    width: u * 1.2,
                  });
              } else {
                pen.strokeStyle = tone;
                pen.lineCap = 'round';
                const fork = (fx: number, fy: number, a: number, l: number, width: number): void => {
                  const ex = fx + Math.cos(a) * l;
                  const ey = fy + Math.sin(a) * l;
                  pen.lineWidth = width;
                  pen.beginPath();
                  pen.moveTo(fx, fy);
                  pen.lineTo(ex, ey);
                  pen.stroke();
                  if (l > u * 1.4) for (const s of [-0.5, 0.45]) fork(ex, ey, a + s, l * 0.7, width * 0.75);
                };
                fork(x, crest(x) + u, -Math.PI / 2, height * u * 0.28, u * 1.3);
              }
            }
          },
          { depth, box: bandOf(easel, crest, height * u * 1.2) },
        ),
    }),
    own: { sway: { xPx: 12 * k * depth, yPx: 0, periodS: 5.5, phase: depth * 7 } },
  });
  return {
    layers: [
      skyLayer(stage),
      beams,
      land(stage, {
        name: 'far reef',
        depth: 0.24,
        y: h * 0.76,
        rise: u * 16,
        form: 'hills',
        span: 30,
        material: 'rock',
        mist: 0.6,
      }),
      weeds('reef', 0.46, h * 0.82, 12),
      weeds('seabed', 0.7, down(stage, 0.88), 19),
      foreground(stage, { y: h * 0.99, material: 'rock', height: 0 }),
    ],
    hero: { y: down(stage, 0.9), depth: 0.72, surface: 'ground', scale: 1 },
    back: { y: h * 0.83, depth: 0.48, surface: 'ground', scale: 0.55 },
    water: { y: h * 0.55, depth: 0.62, surface: 'air', scale: 1 },
    airY: h * 0.42,
  };
}
