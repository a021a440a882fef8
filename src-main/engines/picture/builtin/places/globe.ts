import { withAlpha } from '../core/colour.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import { between, rngFrom } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';
import { glow } from '../paint/sky.ts';

/** A planet as rings and bands of paper. */
export function globe(
  stage: Stage,
  o: {
    name: string;
    x: number;
    y: number;
    r: number;
    depth: number;
    hues: readonly [string, string, string];
    ring?: boolean;
  },
): LayerDraft {
  const { palette, u } = stage;
  const pad = o.r * (o.ring ? 2 : 1.25);
  return {
    name: o.name,
    depth: o.depth,
    covers: 'free',
    box: { x: o.x - pad, y: o.y - pad, w: pad * 2, h: pad * 2 },
    own: { dx: -stage.side * 13 * (Math.min(stage.w, stage.h) / 1080) * stage.seconds },
    paint: (easel) => {
      const rng = rngFrom(stage.seed, o.name);
      glow(easel.pen, { x: o.x, y: o.y, radius: o.r * 1.25, colour: palette.grade(o.hues[1], 0.8), alpha: 0.4 });
      easel.sheet(
        (pen) => {
          pen.save();
          pen.beginPath();
          pen.arc(o.x, o.y, o.r, 0, Math.PI * 2);
          pen.clip();
          pen.fillStyle = palette.grade(o.hues[0], 0.8);
          pen.fillRect(o.x - o.r, o.y - o.r, o.r * 2, o.r * 2);
          for (let i = 0; i < 5; i++) {
            pen.fillStyle = palette.grade(o.hues[1 + (i % 2)] ?? o.hues[1], 0.8);
            const y = o.y - o.r + o.r * 2 * ((i + 0.3) / 5);
            pen.beginPath();
            pen.moveTo(o.x - o.r, y);
            pen.bezierCurveTo(o.x - o.r * 0.3, y - o.r * 0.14, o.x + o.r * 0.3, y + o.r * 0.16, o.x + o.r, y);
            pen.lineTo(o.x + o.r, y + o.r * between(rng, 0.1, 0.24));
            pen.bezierCurveTo(
              o.x + o.r * 0.3,
              y + o.r * 0.34,
              o.x - o.r * 0.3,
              y + o.r * 0.02,
              o.x - o.r,
              y + o.r * 0.18,
            );
            pen.fill();
          }
          pen.fillStyle = withAlpha(palette.ink, 0.34);
          const s = stage.light.x > o.x ? -1 : 1;
          pen.beginPath();
          pen.arc(o.x, o.y, o.r, 0, Math.PI * 2);
          pen.arc(o.x - s * o.r * 0.42, o.y - o.r * 0.2, o.r * 1.02, 0, Math.PI * 2, true);
          pen.fill('evenodd');
          pen.restore();
          if (!o.ring) return;
          pen.strokeStyle = palette.grade(o.hues[2], 0.9);
          for (const [k, width] of [
            [1.5, 1.1],
            [1.72, 0.6],
          ] as const) {
            pen.lineWidth = u * width;
            pen.beginPath();
            pen.ellipse(o.x, o.y, o.r * k, o.r * k * 0.28, -0.3, -0.35, Math.PI + 0.35);
            pen.stroke();
          }
        },
        { depth: 0.5 },
      );
    },
  };
}
