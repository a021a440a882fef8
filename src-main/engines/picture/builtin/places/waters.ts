import { withAlpha } from '../core/colour.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import { between, rngFrom } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';
import { house } from '../paint/buildings.ts';
import { cloudLayers } from '../paint/clouds.ts';
import { skyLayer } from '../paint/sky.ts';
import { paintGlitter, paintWave } from '../paint/water.ts';
import { bandOf, down, land } from './kit.ts';
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
