import { mix, withAlpha } from '../core/colour.ts';
import type { Easel } from '../core/easel.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import { between, rngFrom } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';
import { blockRow } from '../paint/buildings.ts';
import { glow } from '../paint/sky.ts';

/** Paving from side to side, with a kerb; wet ground mirrors lamps. */
export function pavement(
  stage: Stage,
  o: { y: number; depth?: number; material?: 'stone' | 'asphalt' | 'wood' },
): LayerDraft {
  const { u, palette, h, w } = stage;
  const depth = o.depth ?? 0.7;
  const wet = ['rain', 'storm'].includes(stage.instruction.weather) || stage.instruction.place === 'city-night';
  return {
    name: 'pavement',
    depth,
    covers: 'width',
    top: o.y - u * 2,
    paint: (easel) =>
      easel.sheet(
        (pen) => {
          const base = palette.tone(o.material ?? 'stone', depth);
          const fade = pen.createLinearGradient(0, o.y, 0, h);
          fade.addColorStop(0, palette.lift(base, 0.1));
          fade.addColorStop(1, palette.shade(base, 0.45));
          pen.fillStyle = fade;
          pen.fillRect(easel.left, o.y, easel.extent.w, easel.bottom);
          pen.strokeStyle = withAlpha(palette.ink, 0.16);
          pen.lineWidth = u * 0.22;
          pen.beginPath();
          for (let i = 0; i < 5; i++) {
            const y = o.y + u * (1.6 + i * i * 1.5 + i * 1.6);
            pen.moveTo(easel.left, y);
            pen.lineTo(easel.right, y);
          }
          for (let i = -24; i <= 24; i++) {
            pen.moveTo(w / 2 + i * u * 6, o.y);
            pen.lineTo(w / 2 + i * u * 14, easel.bottom);
          }
          pen.stroke();
          if (!wet) return;
          const rng = rngFrom(stage.seed, 'wet');
          for (let i = 0; i < 16; i++) {
            const x = easel.left + rng() * easel.extent.w;
            const top = o.y + u * between(rng, 0.5, 7);
            const fall = pen.createLinearGradient(0, top, 0, top + u * 9);
            const colour = rng() < 0.7 ? palette.lamp : palette.accent;
            fade.addColorStop(0, base);
            fall.addColorStop(0, withAlpha(colour, 0.34));
            fall.addColorStop(1, withAlpha(colour, 0));
            pen.fillStyle = fall;
            pen.fillRect(x, top, u * between(rng, 0.6, 1.8), u * 9);
          }
          pen.fillStyle = withAlpha(palette.sky.low, 0.22);
          for (let i = 0; i < 5; i++) {
            pen.beginPath();
            pen.ellipse(
              easel.left + rng() * easel.extent.w,
              o.y + u * between(rng, 6, 18),
              u * between(rng, 6, 14),
              u * between(rng, 0.7, 1.6),
              0,
              0,
              6.3,
            );
            pen.fill();
          }
        },
        { depth, rim: 0.8 },
      ),
  };
}

/** A street lamp with its light; `y` is its foot. */
export function streetLamp(easel: Easel, { x, y, height }: { x: number; y: number; height: number }): void {
  const { palette, u } = easel.stage;
  easel.sheet(
    (pen) => {
      pen.fillStyle = palette.shade(palette.tone('metal', 0.8), 0.5);
      pen.fillRect(x - height * 0.012, y - height * 0.86, height * 0.024, height * 0.86);
      pen.beginPath();
      pen.roundRect(x - height * 0.035, y - height * 0.06, height * 0.07, height * 0.06, u * 0.4);
      pen.fill();
      pen.beginPath();
      pen.moveTo(x - height * 0.06, y - height * 0.98);
      pen.lineTo(x + height * 0.06, y - height * 0.98);
      pen.lineTo(x + height * 0.038, y - height * 0.85);
      pen.lineTo(x - height * 0.038, y - height * 0.85);
      pen.fill();
      pen.fillStyle = palette.dark > 0.25 ? palette.lamp : palette.tone('glass', 0.8);
      pen.beginPath();
      pen.moveTo(x - height * 0.045, y - height * 0.965);
      pen.lineTo(x + height * 0.045, y - height * 0.965);
      pen.lineTo(x + height * 0.03, y - height * 0.865);
      pen.lineTo(x - height * 0.03, y - height * 0.865);
      pen.fill();
    },
    { box: { x: x - height * 0.1, y: y - height * 1.02, w: height * 0.2, h: height * 1.04 }, depth: 0.75 },
  );
  if (palette.dark > 0.25)
    glow(easel.pen, {
      x,
      y: y - height * 0.91,
      radius: height * 0.75,
      colour: palette.lamp,
      alpha: 0.5 * palette.dark + 0.1,
    });
}

export function skyline(
  stage: Stage,
  o: { name: string; depth: number; y: number; low: number; high: number; width: number; lit: number },
): LayerDraft {
  const { palette, u } = stage;
  return {
    name: o.name,
    depth: o.depth,
    covers: 'width',
    top: o.y - o.high - u * 16,
    paint: (easel) => {
      const rng = rngFrom(stage.seed, o.name);
      easel.sheet(
        (pen) => {
          blockRow(pen, rng, {
            from: easel.left,
            to: easel.right,
            y: easel.bottom,
            low: easel.bottom - o.y + o.low,
            high: easel.bottom - o.y + o.high,
            width: o.width,
            palette,
            depth: o.depth,
            lit: o.lit,
            colour: () =>
              mix(
                palette.tone('asphalt', o.depth),
                palette.tone(rng() < 0.5 ? 'wall' : 'stone', o.depth),
                between(rng, 0, 0.45),
              ),
          });
        },
        { depth: o.depth, lift: 0.8 },
      );
    },
  };
}
