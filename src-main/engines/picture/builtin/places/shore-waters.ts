import { withAlpha } from '../core/colour.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import { between, rngFrom } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';
import { cloudLayers } from '../paint/clouds.ts';
import { leafShape } from '../paint/flora.ts';
import { skyLayer } from '../paint/sky.ts';
import { paintGlitter } from '../paint/water.ts';
import { bandOf, down, foreground, isWhite, land, treeLine } from './kit.ts';
import { clearing, peaks } from './nature-kit.ts';
import type { PlaceSet } from './place-set.ts';
import { waves } from './waters.ts';

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

/** True where something is on the water: it needs more of it than a ribbon between the meadows. */
const isAfloat = ({ instruction }: Stage): boolean =>
  instruction.subjects.some(
    ({ action, kind }) => action === 'rows' || action === 'swims' || (action === 'floats' && kind === 'vehicle'),
  );

export function river(stage: Stage): PlaceSet {
  return isAfloat(stage) ? broadRiver(stage) : windingRiver(stage);
}

/** A river seen across: water from bank to bank. */
function broadRiver(stage: Stage): PlaceSet {
  const { u, horizon, h } = stage;
  const room = h - horizon;
  const flow = (name: string, share: number, depth: number): LayerDraft =>
    waves(stage, { name, depth, y: horizon + room * share, height: depth, span: 38 * depth, swing: 40, glitter: true });
  return {
    layers: [
      skyLayer(stage),
      ...cloudLayers(stage),
      peaks(stage, { name: 'range', depth: 0.14, y: horizon + u * 2, rise: u * 18, span: 28, snowy: true }),
      farBank(stage),
      flow('far water', 0.1, 0.4),
      flow('flow', 0.24, 0.5),
      flow('near water', 0.46, 0.6),
      land(stage, {
        name: 'near bank',
        depth: 0.72,
        y: down(stage, 0.9, 0.87),
        rise: u * 3,
        form: 'rolling',
        span: 46,
        material: isWhite(stage) ? 'snow' : 'grass',
      }),
      bank(stage, down(stage, 0.99)),
    ],
    hero: { y: down(stage, 0.895, 0.87), depth: 0.74, surface: 'ground', scale: 0.95 },
    back: { y: horizon + room * 0.3, depth: 0.51, surface: 'water', scale: 0.5 },
    water: { y: horizon + room * 0.54, depth: 0.61, surface: 'water', scale: 0.85 },
    airY: horizon * 0.45,
  };
}

const farBank = (stage: Stage): LayerDraft => {
  const { u, horizon } = stage;
  return land(stage, {
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
  });
};

function windingRiver(stage: Stage): PlaceSet {
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
      farBank(stage),
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
