import { mix } from '../core/colour.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import { between } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';
import { house } from '../paint/buildings.ts';
import { cloudLayers } from '../paint/clouds.ts';
import { skyLayer } from '../paint/sky.ts';
import { bandOf, down, isWhite, land, treeLine } from './kit.ts';
import { clearing } from './nature-kit.ts';
import type { PlaceSet } from './place-set.ts';
import { pavement } from './street-kit.ts';

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
