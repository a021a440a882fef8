import type { Stage } from '../core/stage.ts';
import { cloudLayers } from '../paint/clouds.ts';
import { skyLayer } from '../paint/sky.ts';
import { palm } from '../paint/trees.ts';
import { bandOf, down, foreground, isWhite, land, leafTones, seasonOf, treeLine } from './kit.ts';
import { landmark } from './landmarks.ts';
import { clearing, peaks, spots } from './nature-kit.ts';
import type { PlaceSet } from './place-set.ts';

export function valley(stage: Stage): PlaceSet {
  const { u, horizon } = stage;
  const green = isWhite(stage) ? 'snow' : 'grass';
  const kind = seasonOf(stage) === 'summer' || seasonOf(stage) === 'spring' ? 'broad' : 'pine';
  return {
    layers: [
      skyLayer(stage),
      ...cloudLayers(stage),
      peaks(stage, { name: 'range', depth: 0.14, y: horizon + u * 2, rise: u * 22, span: 26, snowy: true }),
      land(stage, {
        name: 'ridge',
        depth: 0.28,
        y: horizon + u * 2,
        rise: u * 10,
        form: 'hills',
        span: 30,
        material: 'pine',
        headroom: u * 8,
        behind: (easel, crest, rng) =>
          treeLine(easel, crest, rng, { depth: 0.28, height: u * 6, gap: u * 1.6, kind: 'pine', chance: 0.9 }),
      }),
      land(stage, {
        name: 'slope',
        depth: 0.48,
        y: down(stage, 0.7, 0.66),
        rise: u * 7,
        form: 'rolling',
        span: 26,
        material: green,
        headroom: u * 14,
        behind: (easel, crest, rng) =>
          treeLine(easel, crest, rng, {
            depth: 0.48,
            height: u * 12,
            gap: u * 4.5,
            kind: 'pine',
            chance: 0.65,
            keepClear: clearing(stage, 12),
          }),
      }),
      land(stage, {
        name: 'meadow',
        depth: 0.7,
        y: down(stage, 0.8, 0.77),
        rise: u * 3,
        form: 'hills',
        span: 42,
        material: green,
        headroom: u * 20,
        behind: (easel, crest, rng) =>
          treeLine(easel, crest, rng, {
            depth: 0.7,
            height: u * 18,
            gap: u * 17,
            kind,
            chance: 0.5,
            keepClear: clearing(stage, 24),
          }),
      }),
      foreground(stage, { y: down(stage, 0.97), material: isWhite(stage) ? 'snow' : 'leaf' }),
    ],
    ...spots(stage, 0.84, 0.72),
  };
}

export function mountains(stage: Stage): PlaceSet {
  const { u, horizon } = stage;
  const snowy = true;
  return {
    layers: [
      skyLayer(stage),
      ...cloudLayers(stage),
      peaks(stage, { name: 'far range', depth: 0.12, y: horizon + u * 4, rise: u * 30, span: 30, snowy }),
      peaks(stage, { name: 'near range', depth: 0.3, y: horizon + u * 9, rise: u * 26, span: 38, snowy }),
      land(stage, {
        name: 'treeline',
        depth: 0.46,
        y: down(stage, 0.74, 0.7),
        rise: u * 9,
        form: 'hills',
        span: 34,
        material: isWhite(stage) ? 'snow' : 'pine',
        headroom: u * 10,
        behind: (easel, crest, rng) =>
          treeLine(easel, crest, rng, { depth: 0.46, height: u * 9, gap: u * 2.6, kind: 'pine', chance: 0.8 }),
      }),
      land(stage, {
        name: 'shoulder',
        depth: 0.7,
        y: down(stage, 0.82, 0.8),
        rise: u * 5,
        form: 'hills',
        span: 40,
        material: isWhite(stage) ? 'snow' : 'rock',
      }),
      foreground(stage, { y: down(stage, 0.98), material: isWhite(stage) ? 'snow' : 'pine', height: 4 }),
    ],
    ...spots(stage, 0.85, 0.75),
  };
}

export function desert(stage: Stage): PlaceSet {
  const { u, horizon } = stage;
  return {
    layers: [
      skyLayer(stage),
      ...cloudLayers(stage),
      land(stage, {
        name: 'mesas',
        depth: 0.18,
        y: horizon + u,
        rise: u * 12,
        form: 'mesas',
        span: 26,
        material: 'roof',
        mist: 0.6,
      }),
      land(stage, {
        name: 'far dunes',
        depth: 0.36,
        y: down(stage, 0.7, 0.66),
        rise: u * 9,
        form: 'dunes',
        span: 46,
        material: 'sand',
      }),
      landmark(stage, 'desert', { y: down(stage, 0.775, 0.73), depth: 0.5 }),
      land(stage, {
        name: 'dunes',
        depth: 0.55,
        y: down(stage, 0.79, 0.74),
        rise: u * 10,
        form: 'dunes',
        span: 64,
        material: 'sand',
        mist: 0.35,
        headroom: u * 16,
        behind: (easel, crest, rng) =>
          easel.sheet(
            (pen) => {
              const x = stage.w * (0.5 - stage.side * 0.3);
              for (const [dx, s] of [
                [0, 1],
                [5, 0.75],
                [-6, 0.62],
              ] as const)
                palm(pen, rng, {
                  x: x + dx * u,
                  y: crest(x + dx * u) + u,
                  height: u * 17 * s,
                  ...leafTones(stage, 0.6, rng),
                });
            },
            { depth: 0.55, box: bandOf(easel, crest, u * 20) },
          ),
      }),
      land(stage, {
        name: 'sand',
        depth: 0.7,
        y: down(stage, 0.84, 0.8),
        rise: u * 4,
        form: 'rolling',
        span: 34,
        material: 'sand',
        mist: 0.3,
      }),
      foreground(stage, { y: down(stage, 0.99), material: 'sand', height: 0 }),
    ],
    ...spots(stage, 0.86, 0.74),
  };
}

export function snowfield(stage: Stage): PlaceSet {
  const { u, horizon } = stage;
  return {
    layers: [
      skyLayer(stage),
      ...cloudLayers(stage),
      peaks(stage, { name: 'range', depth: 0.16, y: horizon + u, rise: u * 16, span: 30, snowy: true }),
      land(stage, {
        name: 'drifts',
        depth: 0.4,
        y: down(stage, 0.7, 0.66),
        rise: u * 5,
        form: 'rolling',
        span: 34,
        material: 'snow',
        headroom: u * 9,
        behind: (easel, crest, rng) =>
          treeLine(easel, crest, rng, { depth: 0.4, height: u * 8, gap: u * 4, kind: 'pine', chance: 0.55 }),
      }),
      landmark(stage, 'snowfield', { y: down(stage, 0.785, 0.75), depth: 0.6 }),
      land(stage, {
        name: 'snow',
        depth: 0.7,
        y: down(stage, 0.79, 0.76),
        rise: u * 4,
        form: 'rolling',
        span: 52,
        material: 'snow',
        mist: 0.35,
        headroom: u * 24,
        behind: (easel, crest, rng) =>
          treeLine(easel, crest, rng, {
            depth: 0.7,
            height: u * 22,
            gap: u * 22,
            kind: 'pine',
            chance: 0.6,
            keepClear: clearing(stage, 26),
          }),
      }),
      foreground(stage, { y: down(stage, 0.97), material: 'snow', height: 0 }),
    ],
    ...spots(stage, 0.84, 0.72),
  };
}
