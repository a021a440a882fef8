import { withAlpha } from '../core/colour.ts';
import type { Pen } from '../core/easel.ts';
import { between, rngFrom } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';
import { cloudLayers } from '../paint/clouds.ts';
import { skyLayer } from '../paint/sky.ts';
import { globe } from './globe.ts';
import { down, foreground, land } from './kit.ts';
import type { PlaceSet } from './place-set.ts';

export function planet(stage: Stage): PlaceSet {
  const { u, horizon, w, palette } = stage;
  const craters = (pen: Pen, y: number, left: number, right: number, seed: string, size: number): void => {
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
