import { withAlpha } from '../core/colour.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import { between, rngFrom } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';
import { leafShape } from '../paint/flora.ts';
import { glow, skyLayer } from '../paint/sky.ts';
import { bandOf, down, foreground, land } from './kit.ts';
import { clearing } from './nature-kit.ts';
import type { PlaceSet } from './place-set.ts';

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
