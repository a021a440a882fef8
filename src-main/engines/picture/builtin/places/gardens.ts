import { mix, withAlpha } from '../core/colour.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import { between } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';
import { cloudLayers } from '../paint/clouds.ts';
import { bush, flower, grass } from '../paint/flora.ts';
import { skyLayer } from '../paint/sky.ts';
import { bandOf, down, foreground, isWhite, land, leafTones, seasonOf, treeLine } from './kit.ts';
import { landmark } from './landmarks.ts';
import { clearing, spots } from './nature-kit.ts';
import type { PlaceSet } from './place-set.ts';

const ROSES = ['#d9496a', '#ea7f95', '#f6d3c6', '#b92f4c'] as const;

export function garden(stage: Stage): PlaceSet {
  const { u, horizon, palette } = stage;
  const rose = (depth: number, i: number) => {
    const petal = palette.grade(ROSES[i % ROSES.length] ?? ROSES[0], depth);
    const leaf = palette.tone('leaf', depth);
    return {
      petal,
      dark: palette.shade(petal, 0.32),
      bright: palette.lift(petal, 0.28),
      leaf: palette.shade(leaf, 0.1),
      stem: palette.shade(leaf, 0.35),
    };
  };
  const hedge = (name: string, depth: number, y: number, size: number, flowering: boolean): LayerDraft =>
    land(stage, {
      name,
      depth,
      y,
      rise: u * 1.2,
      form: 'hills',
      span: 30,
      material: 'grass',
      headroom: size * u * 1.6,
      behind: (easel, crest, rng) =>
        easel.sheet(
          (pen) => {
            let i = 0;
            for (let x = easel.left - size * u; x < easel.right + size * u; x += size * u * between(rng, 0.95, 1.35)) {
              const clear = clearing(stage, depth > 0.6 ? 13 : 7);
              const tones = leafTones(
                { ...stage, instruction: { ...stage.instruction, season: 'summer' } } as Stage,
                depth,
                rng,
              );
              const leaf = mix(tones.leaf, palette.tone('pine', depth), 0.25);
              i++;
              if (x > clear[0] && x < clear[1]) continue;
              bush(pen, rng, {
                x,
                y: crest(x) + u,
                w: size * u * between(rng, 1.2, 1.5),
                h: size * u * between(rng, 0.8, 1.1),
                dark: palette.shade(leaf, 0.35),
                leaf,
                bright: palette.lift(leaf, 0.18),
                roses: flowering ? rose(depth, i) : null,
              });
            }
          },
          { depth, box: bandOf(easel, crest, size * u * 1.7), lift: 0.9 },
        ),
    });
  return {
    layers: [
      skyLayer(stage),
      ...cloudLayers(stage),
      land(stage, {
        name: 'park',
        depth: 0.24,
        y: horizon + u * 3,
        rise: u * 4,
        form: 'hills',
        span: 34,
        material: 'leaf',
        headroom: u * 22,
        behind: (easel, crest, rng) => {
          treeLine(easel, crest, rng, { depth: 0.2, height: u * 15, gap: u * 7, kind: 'broad', chance: 0.8 });
          treeLine(easel, crest, rng, { depth: 0.28, height: u * 17, gap: u * 16, kind: 'poplar', chance: 0.8 });
        },
      }),
      hedge('far roses', 0.42, down(stage, 0.73, 0.69), 8, true),
      hedge('roses', 0.7, down(stage, 0.82, 0.79), 14, true),
      foreground(stage, {
        y: down(stage, 0.985),
        material: 'leaf',
        height: 5,
        name: 'front',
        extra: (easel, crest, rng) =>
          easel.sheet(
            (pen) => {
              for (let x = easel.left; x < easel.right; x += u * between(rng, 4, 9)) {
                const t = Math.abs(x - stage.w * (0.5 + stage.side * 0.17)) / stage.w;
                if (t < 0.1) continue;
                flower(pen, rng, {
                  x,
                  y: crest(x) + u * 2,
                  height: u * between(rng, 9, 15) * (0.55 + t),
                  kind: 'rose',
                  colours: rose(0.95, Math.floor(rng() * 4)),
                });
              }
            },
            { depth: 0.95, box: bandOf(easel, crest, u * 22) },
          ),
      }),
    ],
    ...spots(stage, 0.865, 0.755),
  };
}

export function field(stage: Stage): PlaceSet {
  const { u, horizon, palette } = stage;
  const crop = isWhite(stage) ? 'snow' : seasonOf(stage) === 'spring' ? 'grass' : 'sand';
  return {
    layers: [
      skyLayer(stage),
      ...cloudLayers(stage),
      land(stage, {
        name: 'hills',
        depth: 0.2,
        y: horizon + u * 2,
        rise: u * 7,
        form: 'hills',
        span: 40,
        material: 'leaf',
        headroom: u * 9,
        behind: (easel, crest, rng) =>
          treeLine(easel, crest, rng, { depth: 0.2, height: u * 6, gap: u * 4, kind: 'broad', chance: 0.45 }),
      }),
      land(stage, {
        name: 'far field',
        depth: 0.4,
        y: down(stage, 0.69, 0.65),
        rise: u * 4,
        form: 'rolling',
        span: 50,
        material: crop,
        headroom: u * 13,
        behind: (easel, crest, rng) =>
          treeLine(easel, crest, rng, {
            depth: 0.4,
            height: u * 11,
            gap: u * 15,
            kind: 'broad',
            chance: 0.5,
            keepClear: clearing(stage, 12),
          }),
        on: (pen, crest, plan, easel) => {
          // Furrows run toward the horizon.
          pen.strokeStyle = withAlpha(palette.ink, 0.12);
          pen.lineWidth = u * 0.3;
          for (let i = -26; i < 26; i++) {
            const x = stage.w / 2 + i * u * 6;
            pen.beginPath();
            pen.moveTo(stage.w / 2 + i * u * 2.6, crest(stage.w / 2 + i * u * 2.6));
            pen.quadraticCurveTo(x, plan.y + u * 4, x + i * u * 4, easel.bottom);
            pen.stroke();
          }
        },
      }),
      landmark(stage, 'field', { y: down(stage, 0.79, 0.75), depth: 0.55 }),
      land(stage, {
        name: 'field',
        depth: 0.7,
        y: down(stage, 0.82, 0.78),
        rise: u * 2.5,
        form: 'hills',
        span: 44,
        material: crop,
        headroom: u * 8,
        on: (pen, crest, _p, easel, rng) => {
          if (crop === 'snow') return;
          const c = palette.tone(crop, 0.7);
          grass(pen, rng, {
            from: easel.left,
            to: easel.right,
            ground: crest,
            height: u * 6,
            colours: [palette.shade(c, 0.22), c, palette.lift(c, 0.25)],
            stepPx: u * 0.9,
          });
        },
      }),
      foreground(stage, {
        y: down(stage, 0.98),
        material: crop === 'snow' ? 'snow' : crop,
        height: crop === 'snow' ? 0 : 8,
      }),
    ],
    ...spots(stage, 0.86, 0.73),
  };
}
