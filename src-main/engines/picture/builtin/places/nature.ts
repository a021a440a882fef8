import { mix, withAlpha } from '../core/colour.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import { between, rngFrom } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';
import { cloudLayers } from '../paint/clouds.ts';
import { bush, flower, grass } from '../paint/flora.ts';
import { snowCaps } from '../paint/land.ts';
import { glow, skyLayer } from '../paint/sky.ts';
import { palm } from '../paint/trees.ts';
import { bandOf, down, foreground, isWhite, land, leafTones, seasonOf, tree, treeLine } from './kit.ts';
import type { PlaceSet } from './place-set.ts';

/** The stretch of the frame that belongs to the hero. */
function clearing(stage: Stage, half: number): [number, number] {
  const x = stage.w * (0.5 + stage.side * 0.17);
  return [x - half * stage.u, x + half * stage.u];
}

function spots(
  stage: Stage,
  heroShare: number,
  backShare: number,
  tallShift = 0.02,
): Pick<PlaceSet, 'hero' | 'back' | 'water' | 'airY'> {
  return {
    hero: { y: down(stage, heroShare, heroShare - tallShift), depth: 0.72, surface: 'ground', scale: 1 },
    back: { y: down(stage, backShare, backShare - tallShift), depth: 0.52, surface: 'ground', scale: 0.55 },
    water: null,
    airY: stage.horizon * 0.45,
  };
}

const peaks = (
  stage: Stage,
  o: { name: string; depth: number; y: number; rise: number; span: number; snowy: boolean },
): LayerDraft => {
  const { palette } = stage;
  return land(stage, {
    ...o,
    form: 'peaks',
    material: 'rock',
    mist: 0.7,
    on: (pen, crest, plan, easel) => {
      if (!o.snowy) return;
      snowCaps(pen, easel, {
        crest,
        plan,
        snow: palette.lift(palette.tone('snow', o.depth + 0.12), 0.12),
        shade: withAlpha(palette.ink, 0.1),
      });
    },
  });
};

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

export function volcano(stage: Stage): PlaceSet {
  const { u, horizon, palette } = stage;
  const x = stage.w * (0.5 - stage.side * 0.2);
  const top = horizon - u * 26;
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
          pen.moveTo(x - u * 60, horizon + u * 14);
          pen.quadraticCurveTo(x - u * 16, horizon - u * 4, x - u * 8, top);
          pen.lineTo(x - u * 3, top + u * 2);
          pen.lineTo(x + u * 3, top + u * 1.2);
          pen.lineTo(x + u * 8, top);
          pen.quadraticCurveTo(x + u * 16, horizon - u * 4, x + u * 60, horizon + u * 14);
          pen.lineTo(x + u * 60, easel.bottom);
          pen.lineTo(x - u * 60, easel.bottom);
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

export { clearing, peaks, spots, tree };
