import type { LayerDraft } from '../core/layer-draft.ts';
import { between, rngFrom } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';
import { cloudLayers, cloudPath } from '../paint/clouds.ts';
import { skyLayer } from '../paint/sky.ts';
import type { PlaceSet } from './place-set.ts';

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
