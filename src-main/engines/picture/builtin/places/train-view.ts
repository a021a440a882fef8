import { withAlpha } from '../core/colour.ts';
import type { Easel } from '../core/easel.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import { between, noiseLine, rngFrom } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';

/** What goes by outside: a tunnel's lamps where the story rides a subway, else a town's roofs or hills with trees. */
type View = 'tunnel' | 'town' | 'hills';

function viewOf(stage: Stage): View {
  if (stage.instruction.subjects.some(({ noun }) => /\b(?:subway|metro|underground)\b/.test(noun))) return 'tunnel';
  return rngFrom(stage.seed.replace(/\/\d+$/, ''), 'train view')() < 0.5 ? 'town' : 'hills';
}

/** A strip that repeats after one period, so that it can roll by for ever. */
function repeat(easel: Easel, period: number, paint: (base: number) => void): void {
  for (let base = easel.left - period; base < easel.right; base += period) paint(base);
}

function tunnel(easel: Easel, stage: Stage, period: number, top: number): void {
  const { u, palette } = stage;
  const rng = rngFrom(stage.seed, 'passing');
  const things = Array.from({ length: 5 }, () => ({
    at: rng() * period,
    y: top + u * between(rng, 6, 26),
    w: u * between(rng, 5, 12),
    lamp: rng() < 0.5,
  }));
  repeat(easel, period, (base) => {
    for (const t of things) {
      easel.pen.fillStyle = t.lamp ? withAlpha(palette.lamp, 0.8) : withAlpha(palette.tone('stone', 0.3), 0.5);
      easel.pen.beginPath();
      easel.pen.roundRect(base + t.at, t.y, t.w, t.lamp ? u * 1.1 : u * 16, u * 0.5);
      easel.pen.fill();
    }
  });
}

function town(easel: Easel, stage: Stage, period: number, top: number): void {
  const { u, palette } = stage;
  const { pen } = easel;
  for (const [depth, low, high, count] of [
    [0.2, 12, 19, 5],
    [0.42, 5, 12, 4],
  ] as const) {
    const rng = rngFrom(stage.seed, 'town', depth);
    const width = period / count;
    const blocks = Array.from({ length: count }, () => ({
      h: u * between(rng, low, high),
      gable: rng() < 0.5,
      lit: rng(),
    }));
    const wall = palette.shade(palette.tone('wall', depth), depth * 0.5);
    repeat(easel, period, (base) => {
      for (const [i, { h, gable, lit }] of blocks.entries()) {
        const x = base + i * width;
        const y = top + u * 24 - h;
        pen.fillStyle = wall;
        pen.fillRect(x, y, width + 1, h + u * 6);
        pen.fillStyle = palette.shade(palette.tone('roof', depth), 0.1);
        pen.beginPath();
        pen.moveTo(x - u * 0.6, y);
        pen.lineTo(x + width / 2, y - (gable ? u * 4 : u));
        pen.lineTo(x + width + u * 0.6, y);
        pen.fill();
        for (let k = 0; k < 4; k++) {
          const on = palette.dark > 0.3 && (lit * 7 + k * 0.37) % 1 < 0.6;
          pen.fillStyle = on ? withAlpha(palette.lamp, 0.85) : palette.shade(wall, 0.3);
          pen.fillRect(x + width * (0.2 + (k % 2) * 0.38), y + u * (1.6 + Math.floor(k / 2) * 4), width * 0.2, u * 2.2);
        }
      }
    });
  }
}

function hills(easel: Easel, stage: Stage, period: number, top: number): void {
  const { u, palette } = stage;
  const { pen } = easel;
  for (const [depth, rise, foot] of [
    [0.2, 8, 12],
    [0.45, 4, 17],
  ] as const) {
    const noise = noiseLine(`${stage.seed}/hills/${depth}`);
    const turn = (x: number): number => (x / period) * Math.PI * 2;
    // The same at both ends of a period.
    const crest = (x: number): number =>
      top + u * (foot - rise * 0.5 * (Math.sin(turn(x) + noise(1) * 6) + 0.5 * Math.sin(turn(x) * 3 + noise(7) * 6)));
    pen.fillStyle = palette.tone('leaf', depth);
    pen.beginPath();
    pen.moveTo(easel.left, easel.bottom);
    for (let x = easel.left; x <= easel.right + u; x += u) pen.lineTo(x, crest(x));
    pen.lineTo(easel.right, easel.bottom);
    pen.fill();
    const rng = rngFrom(stage.seed, 'line trees', depth);
    const trees = Array.from({ length: 5 }, () => ({
      at: rng() * period,
      h: u * between(rng, 3, 5.4) * (0.6 + depth),
    }));
    pen.fillStyle = palette.shade(palette.tone('pine', depth + 0.1), 0.15);
    repeat(easel, period, (base) => {
      for (const { at, h } of trees) {
        const [x, y] = [base + at, crest(base + at)];
        pen.fillRect(x - u * 0.2, y - h * 0.5, u * 0.4, h * 0.6);
        pen.beginPath();
        pen.ellipse(x, y - h * 0.7, h * 0.34, h * 0.44, 0, 0, 6.3);
        pen.fill();
      }
    });
  }
}

const VIEWS: Record<View, { paint: typeof hills; speed: number }> = {
  tunnel: { paint: tunnel, speed: 420 },
  town: { paint: town, speed: 240 },
  hills: { paint: hills, speed: 200 },
};

/** What rolls by behind the windows; `top` is their upper edge. */
export function trainView(stage: Stage, top: number): LayerDraft {
  const k = Math.min(stage.w, stage.h) / 1080;
  const period = Math.round(stage.u * 44);
  const { paint, speed } = VIEWS[viewOf(stage)];
  return {
    name: 'passing',
    depth: 0.1,
    covers: 'frame',
    pinned: true,
    own: { scroll: { xPxPerS: -speed * k, yPxPerS: 0, periodXPx: period, periodYPx: 0 } },
    paint: (easel) => paint(easel, stage, period, top),
  };
}

/** Whether the train is under the ground: its windows are dark by day too. */
export const isUnderground = (stage: Stage): boolean => viewOf(stage) === 'tunnel';
