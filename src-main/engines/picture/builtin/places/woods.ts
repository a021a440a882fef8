import { withAlpha } from '../core/colour.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import { between, rngFrom } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';
import { grass } from '../paint/flora.ts';
import { skyLayer } from '../paint/sky.ts';
import { down, foreground, isWhite, land, leafTones, seasonOf, treeLine } from './kit.ts';
import { clearing, spots } from './nature-kit.ts';
import type { PlaceSet } from './place-set.ts';

/** Trunks of a wood at one depth: crowns are above the frame, light falls between. */
function trunks(
  stage: Stage,
  o: { name: string; depth: number; y: number; gap: number; width: number; keepClear: [number, number] | null },
): LayerDraft {
  const { u, palette } = stage;
  return land(stage, {
    name: o.name,
    depth: o.depth,
    y: o.y,
    rise: u * 3,
    form: 'hills',
    span: 30,
    material: isWhite(stage) ? 'snow' : seasonOf(stage) === 'autumn' ? 'autumn' : 'leaf',
    headroom: o.y,
    behind: (easel, crest, rng) =>
      easel.sheet(
        (pen) => {
          const bark = palette.shade(palette.tone('wood', o.depth), 0.15 + o.depth * 0.35);
          const leaf = leafTones(stage, o.depth, rng);
          for (let x = easel.left - u * 4; x < easel.right + u * 4; x += o.gap * between(rng, 0.6, 1.5)) {
            const w = o.width * between(rng, 0.6, 1.25);
            if (o.keepClear && x > o.keepClear[0] && x < o.keepClear[1]) continue;
            const lean = between(rng, -2, 2) * u;
            const y = crest(x) + u;
            pen.fillStyle = bark;
            pen.beginPath();
            pen.moveTo(x - w * 0.9, y);
            pen.quadraticCurveTo(x - w * 0.45, y - u * 8, x - w * 0.36 + lean, easel.top);
            pen.lineTo(x + w * 0.36 + lean, easel.top);
            pen.quadraticCurveTo(x + w * 0.45, y - u * 8, x + w * 0.9, y);
            pen.fill();
            if (leaf.snow) {
              pen.fillStyle = withAlpha(leaf.snow, 0.85);
              pen.fillRect(x - w * 0.42 + lean * 0.5, easel.top, w * 0.16, y - easel.top - u * 8);
            }
            // One low branch with a few leaves.
            const side = rng() < 0.5 ? -1 : 1;
            const by = y - between(rng, 16, 34) * u;
            pen.strokeStyle = bark;
            pen.lineCap = 'round';
            pen.lineWidth = w * 0.22;
            pen.beginPath();
            pen.moveTo(x + lean * 0.5, by);
            pen.quadraticCurveTo(x + side * w * 2, by - u * 2, x + side * w * 3.4, by - u * 5);
            pen.stroke();
            pen.fillStyle = leaf.snow ?? (rng() < 0.5 ? leaf.leaf : leaf.bright);
            for (let i = 0; i < 7; i++) {
              pen.beginPath();
              pen.ellipse(
                x + side * w * between(rng, 2, 4),
                by - u * between(rng, 2, 6.5),
                u * 1.1,
                u * 0.6,
                between(rng, 0, 3),
                0,
                6.3,
              );
              pen.fill();
            }
          }
        },
        { depth: o.depth, lift: 1.1 },
      ),
    on: (pen, crest, _plan, easel, rng) => {
      if (isWhite(stage)) return;
      const g = palette.tone('leaf', o.depth);
      grass(pen, rng, {
        from: easel.left,
        to: easel.right,
        ground: crest,
        height: u * 2.4 * (0.4 + o.depth),
        colours: [palette.shade(g, 0.25), g],
        stepPx: u * 1.1,
      });
    },
  });
}

export function forest(stage: Stage): PlaceSet {
  const { u, horizon, palette } = stage;
  const canopy: LayerDraft = {
    name: 'canopy',
    depth: 0.9,
    covers: 'free',
    box: { x: -stage.w * 0.25, y: -u * 30, w: stage.w * 1.5, h: u * 62 },
    paint: (easel) => {
      const rng = rngFrom(stage.seed, 'canopy');
      const tones = leafTones(stage, 0.95, rng);
      easel.sheet(
        (pen) => {
          for (const [colour, reach] of [
            [palette.shade(tones.leaf, 0.5), 1],
            [palette.shade(tones.leaf, 0.3), 0.72],
          ] as const) {
            pen.fillStyle = tones.snow && reach < 1 ? palette.shade(tones.snow, 0.25) : colour;
            pen.beginPath();
            for (let x = easel.left - u * 8; x < easel.right + u * 8; x += u * 4) {
              const away = Math.min(1, Math.abs(x - stage.w * (0.5 + stage.side * 0.1)) / (stage.w * 0.5));
              const y = u * (1 + 12 * away * away * between(rng, 0.6, 1.15)) * reach;
              const r = u * between(rng, 3.5, 5.5);
              pen.moveTo(x + r, y);
              pen.arc(x, y, r, 0, Math.PI * 2);
              pen.rect(x - u * 3, easel.top - u, u * 6, y - easel.top + u);
            }
            pen.fill();
          }
        },
        { depth: 0.9 },
      );
    },
  };
  return {
    layers: [
      skyLayer(stage),
      land(stage, {
        name: 'far wood',
        depth: 0.2,
        y: horizon + u * 3,
        rise: u * 4,
        form: 'hills',
        span: 30,
        material: 'pine',
        headroom: u * 24,
        behind: (easel, crest, rng) => {
          treeLine(easel, crest, rng, { depth: 0.12, height: u * 26, gap: u * 3.4, kind: 'pine', chance: 0.95 });
          treeLine(easel, crest, rng, { depth: 0.24, height: u * 17, gap: u * 3.4, kind: 'pine', chance: 0.85 });
        },
      }),
      trunks(stage, {
        name: 'middle wood',
        depth: 0.44,
        y: down(stage, 0.74, 0.7),
        gap: u * 10,
        width: u * 1.7,
        keepClear: clearing(stage, 7),
      }),
      trunks(stage, {
        name: 'near wood',
        depth: 0.7,
        y: down(stage, 0.82, 0.79),
        gap: u * 27,
        width: u * 3,
        keepClear: clearing(stage, 20),
      }),
      canopy,
      foreground(stage, {
        y: down(stage, 0.97),
        material: isWhite(stage) ? 'snow' : 'pine',
        height: isWhite(stage) ? 2.5 : 6,
      }),
    ],
    ...spots(stage, 0.86, 0.76),
  };
}
