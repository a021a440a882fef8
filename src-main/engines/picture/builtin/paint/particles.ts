import type { Easel } from '../core/easel.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import { rngFrom } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';

/** Places particles so that the tile repeats after one period both ways. */
export function scatter(
  easel: Easel,
  {
    seed,
    count,
    periodX,
    periodY,
    reach,
  }: { seed: string; count: number; periodX: number; periodY: number; reach: number },
  one: (x: number, y: number, size: number, i: number) => void,
): void {
  const rng = rngFrom(seed);
  for (let i = 0; i < count; i++) {
    const bx = rng() * periodX;
    const by = rng() * periodY;
    const size = rng();
    const startX = easel.left + ((((bx - easel.left) % periodX) + periodX) % periodX);
    const startY = easel.top + ((((by - easel.top) % periodY) + periodY) % periodY);
    for (let x = startX - periodX; x < easel.right + reach; x += periodX) {
      for (let y = startY - periodY; y < easel.bottom + reach; y += periodY) one(x, y, size, i);
    }
  }
}

/** A tile of particles that scrolls for ever, in px/s at a 1080 px short side. */
export function tile(
  stage: Stage,
  o: {
    name: string;
    depth: number;
    vx: number;
    vy: number;
    periodX: number;
    periodY: number;
    paint: (easel: Easel) => void;
  },
): LayerDraft {
  const k = Math.min(stage.w, stage.h) / 1080;
  return {
    name: o.name,
    depth: o.depth,
    covers: 'frame',
    pinned: true,
    paint: o.paint,
    own: { scroll: { xPxPerS: o.vx * k, yPxPerS: o.vy * k, periodXPx: o.periodX, periodYPx: o.periodY } },
  };
}
