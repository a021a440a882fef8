import { withAlpha } from '../core/colour.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import { between, rngFrom } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';
import { scatter, tile } from './particles.ts';
import { glow } from './sky.ts';

/** Embers that rise and sway over a fire mountain. */
export function embers(stage: Stage): LayerDraft[] {
  const { u, palette } = stage;
  const k = Math.min(stage.w, stage.h) / 1080;
  const periodX = Math.round(u * 62);
  const periodY = Math.round(u * 54);
  const draft = tile(stage, {
    name: 'embers',
    depth: 0.92,
    vx: 22,
    vy: -105,
    periodX,
    periodY,
    paint: (easel) =>
      scatter(easel, { seed: `${stage.seed}/embers`, count: 11, periodX, periodY, reach: u * 3 }, (x, y, s) => {
        const r = u * (0.16 + s * 0.34);
        glow(easel.pen, { x, y, radius: r * 4, colour: palette.neon('#ff7a2e'), alpha: 0.6 });
        easel.pen.fillStyle = palette.neon(s > 0.6 ? '#ffe6a0' : '#ffb54a');
        easel.pen.beginPath();
        easel.pen.ellipse(x, y, r, r * 0.62, s * 3, 0, 6.3);
        easel.pen.fill();
      }),
  });
  return [{ ...draft, own: { ...draft.own, sway: { xPx: 14 * k, yPx: 0, periodS: 2.7, phase: 1 } } }];
}

/** Fireflies: two swarms that glow in turn, each on a slow path of its own. */
export function fireflies(stage: Stage): LayerDraft[] {
  const { u, w, h, palette, horizon } = stage;
  const k = Math.min(w, h) / 1080;
  const top = horizon - u * 4;
  return [0, 1].map((swarm) => ({
    name: `fireflies ${swarm}`,
    depth: 0.88 + swarm * 0.03,
    covers: 'free' as const,
    box: { x: w * 0.04, y: top, w: w * 0.92, h: h - top },
    own: { sway: { xPx: 30 * k, yPx: 17 * k, periodS: 5.2 + swarm * 1.9, phase: swarm * 2.4 } },
    paint: (easel) => {
      const rng = rngFrom(stage.seed, 'fireflies', swarm);
      const colour = palette.neon('#e9f07a');
      for (let i = 0; i < 9; i++) {
        const x = easel.left + easel.extent.w * ((i + between(rng, 0.1, 0.9)) / 9);
        const y = top + (h - top) * between(rng, 0.1, 0.82);
        const r = u * between(rng, 0.18, 0.36);
        glow(easel.pen, { x, y, radius: r * 6, colour, alpha: 0.5 });
        easel.pen.fillStyle = withAlpha(palette.lift(colour, 0.5), 0.95);
        easel.pen.beginPath();
        easel.pen.arc(x, y, r, 0, 6.3);
        easel.pen.fill();
      }
    },
  }));
}

/** A falling star, once in a shot. */
export function fallingStar(stage: Stage): LayerDraft[] {
  const { u, w, horizon, palette } = stage;
  const rng = rngFrom(stage.seed, 'falling star');
  const startS = stage.seconds * between(rng, 0.25, 0.6);
  const length = u * between(rng, 12, 18);
  const way = -stage.side;
  // It must cross its path within its moment, and a layer's path is as long as the shot.
  const speed = u * 42;
  const dx = way * speed * stage.seconds * 0.94;
  const dy = speed * stage.seconds * 0.3;
  // At rest, half way through the shot, it may be outside: it is seen where it passes in the middle of its moment.
  const early = 0.5 - (startS + 0.35) / stage.seconds;
  const x = w * (0.5 + stage.side * between(rng, -0.1, 0.3)) + dx * early;
  const y = horizon * between(rng, 0.15, 0.35) + dy * early;
  return [
    {
      name: 'falling star',
      depth: 0.02,
      covers: 'free',
      box: { x: x - length, y: y - length * 0.5, w: length * 2, h: length },
      own: { dx, dy },
      visible: { startS, endS: startS + 0.7, fadeS: 0.2 },
      paint: (easel) => {
        const { pen } = easel;
        const tail = pen.createLinearGradient(x, y, x - way * length, y - length * 0.32);
        tail.addColorStop(0, withAlpha(palette.lift(palette.light, 0.6), 0.95));
        tail.addColorStop(1, withAlpha(palette.light, 0));
        pen.strokeStyle = tail;
        pen.lineWidth = u * 0.34;
        pen.lineCap = 'round';
        pen.beginPath();
        pen.moveTo(x, y);
        pen.lineTo(x - way * length, y - length * 0.32);
        pen.stroke();
        glow(pen, { x, y, radius: u * 1.6, colour: palette.light, alpha: 0.8 });
      },
    },
  ];
}
