import { mix } from '../core/colour.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import { between, rngFrom } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';
import { cloudLayers } from '../paint/clouds.ts';
import { glow, skyLayer } from '../paint/sky.ts';
import { down, foreground, land } from './kit.ts';
import { spots } from './nature-kit.ts';
import type { PlaceSet } from './place-set.ts';

export function volcano(stage: Stage): PlaceSet {
  const { u, horizon, palette } = stage;
  const shape = rngFrom(stage.seed, 'mountain');
  const x = stage.w * (0.5 - stage.side * between(shape, 0.1, 0.3));
  const top = horizon - u * between(shape, 18, 32);
  const foot = u * between(shape, 44, 76);
  const cone: LayerDraft = {
    name: 'volcano',
    depth: 0.16,
    covers: 'width',
    top: 0,
    paint: (easel) => {
      glow(easel.pen, { x, y: top, radius: u * 34, colour: palette.neon('#ff8a3a'), alpha: 0.7 });
      const rng = rngFrom(stage.seed, 'cone');
      easel.sheet(
        (pen) => {
          const body = palette.tone('basalt', 0.4);
          const fade = pen.createLinearGradient(0, top, 0, horizon + u * 10);
          fade.addColorStop(0, body);
          fade.addColorStop(1, mix(body, palette.haze, 0.5));
          pen.fillStyle = fade;
          pen.beginPath();
          pen.moveTo(x - foot, horizon + u * 14);
          pen.quadraticCurveTo(x - u * 16, horizon - u * 4, x - u * 8, top);
          pen.lineTo(x - u * 3, top + u * 2);
          pen.lineTo(x + u * 3, top + u * 1.2);
          pen.lineTo(x + u * 8, top);
          pen.quadraticCurveTo(x + u * 16, horizon - u * 4, x + foot, horizon + u * 14);
          pen.lineTo(x + foot, easel.bottom);
          pen.lineTo(x - foot, easel.bottom);
          pen.fill();
          pen.lineCap = 'round';
          for (let i = 0; i < 5; i++) {
            pen.strokeStyle = palette.neon(i % 2 ? '#ff7a2e' : '#ffc04a');
            pen.lineWidth = u * between(rng, 0.6, 1.3);
            let px = x + (i - 2) * u * 2.4;
            let py = top + u * 1.4;
            pen.beginPath();
            pen.moveTo(px, py);
            while (py < horizon + u * 2) {
              py += u * between(rng, 3, 5);
              px += ((px - x) * 0.16 + between(rng, -1, 1) * u) * 1.1;
              pen.lineTo(px, py);
            }
            pen.stroke();
          }
        },
        { depth: 0.4 },
      );
    },
  };
  return {
    layers: [
      skyLayer(stage),
      ...cloudLayers(stage),
      cone,
      land(stage, {
        name: 'far rocks',
        depth: 0.42,
        y: down(stage, 0.72, 0.68),
        rise: u * 6,
        form: 'peaks',
        span: 18,
        material: 'basalt',
      }),
      land(stage, {
        name: 'ground',
        depth: 0.7,
        y: down(stage, 0.82, 0.79),
        rise: u * 4,
        form: 'hills',
        span: 28,
        material: 'basalt',
        on: (pen, crest, _p, easel, rng) => {
          pen.lineCap = 'round';
          for (let gx = easel.left; gx < easel.right; gx += u * between(rng, 9, 20)) {
            pen.strokeStyle = palette.neon('#ff7a2e');
            pen.lineWidth = u * between(rng, 0.3, 0.7);
            pen.beginPath();
            let px = gx;
            let py = crest(gx) + u * between(rng, 3, 10);
            pen.moveTo(px, py);
            for (let i = 0; i < 4; i++) {
              px += u * between(rng, 1, 4);
              py += u * between(rng, -1, 1.6);
              pen.lineTo(px, py);
            }
            pen.stroke();
          }
        },
      }),
      foreground(stage, { y: down(stage, 0.98), material: 'basalt', height: 0 }),
    ],
    ...spots(stage, 0.86, 0.75),
  };
}
