import { withAlpha } from '../core/colour.ts';
import type { Easel } from '../core/easel.ts';
import { between, rngFrom } from '../core/random.ts';

export interface WavePlan {
  y: number;
  /** Crest height and distance from crest to crest, in pixels. */
  height: number;
  span: number;
  colour: string;
  deep: string;
  depth: number;
  seed: string;
  foam?: boolean;
}

/** Top line of a wave band: round troughs and sharper crests, as cut with scissors. Pure. */
export function waveLine({
  y,
  height,
  span,
  seed,
}: Pick<WavePlan, 'y' | 'height' | 'span' | 'seed'>): (x: number) => number {
  const shift = rngFrom(seed, 'phase')() * span;
  return (x) => {
    const t = (x + shift) / span;
    const crest = 1 - Math.abs(Math.sin(Math.PI * t));
    const swell = Math.sin(t * 1.3 + shift) * 0.35;
    return y - height * (crest ** 1.6 * 0.8 + swell * 0.5);
  };
}

/** One band of waves down to the bottom of the layer. */
export function paintWave(easel: Easel, plan: WavePlan): void {
  const line = waveLine(plan);
  const { stage } = easel;
  const step = Math.max(1.5, stage.u * 0.3);
  easel.sheet(
    (pen) => {
      const fade = pen.createLinearGradient(0, plan.y - plan.height, 0, Math.min(easel.bottom, plan.y + stage.u * 22));
      fade.addColorStop(0, plan.colour);
      fade.addColorStop(1, plan.deep);
      pen.fillStyle = fade;
      pen.beginPath();
      pen.moveTo(easel.left - 2, easel.bottom + 2);
      for (let x = easel.left - 2; x <= easel.right + step; x += step) pen.lineTo(x, line(x));
      pen.lineTo(easel.right + step, easel.bottom + 2);
      pen.closePath();
      pen.fill();
      if (!plan.foam) return;
      pen.strokeStyle = withAlpha(stage.palette.paper, 0.5);
      pen.lineWidth = stage.u * 0.35;
      pen.lineCap = 'round';
      const rng = rngFrom(plan.seed, 'foam');
      for (let x = easel.left; x < easel.right; x += plan.span * between(rng, 0.5, 1.1)) {
        const length = plan.span * between(rng, 0.1, 0.26);
        const drop = stage.u * between(rng, 0.9, 2.4);
        pen.beginPath();
        for (let t = 0; t <= 1; t += 0.1) {
          const px = x + length * t;
          const py = line(px) + drop;
          if (t === 0) pen.moveTo(px, py);
          else pen.lineTo(px, py);
        }
        pen.stroke();
      }
    },
    {
      box: { x: easel.left, y: plan.y - plan.height * 2, w: easel.extent.w, h: easel.bottom },
      solidFrom: plan.y + plan.height * 0.2 + 2,
      depth: plan.depth,
      rim: 0.9,
      lift: 0.8,
    },
  );
}

/** Slivers of light on water below the sun, moon or a lamp: long far away, broken and wide near the lens. */
export function paintGlitter(
  easel: Easel,
  {
    x,
    top,
    bottom,
    width,
    colour,
    seed,
    alpha = 0.75,
  }: { x: number; top: number; bottom: number; width: number; colour: string; seed: string; alpha?: number },
): void {
  const rng = rngFrom(seed, 'glitter');
  const { pen, stage } = easel;
  for (let y = top; y < bottom; ) {
    const t = (y - top) / Math.max(1, bottom - top);
    const thick = stage.u * (0.18 + 0.5 * t);
    const half = width * (0.25 + t) * between(rng, 0.3, 1);
    const cx = x + (rng() - 0.5) * width * (0.2 + t * 0.9);
    pen.fillStyle = withAlpha(colour, alpha * (1 - t * 0.7) * between(rng, 0.5, 1));
    pen.beginPath();
    pen.ellipse(cx, y, half, thick, 0, 0, Math.PI * 2);
    pen.fill();
    y += thick * between(rng, 2.6, 5);
  }
}
