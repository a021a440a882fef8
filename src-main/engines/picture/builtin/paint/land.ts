import { mix } from '../core/colour.ts';
import type { Easel, Pen } from '../core/easel.ts';
import { noiseLine } from '../core/random.ts';

export type LandForm = 'peaks' | 'hills' | 'dunes' | 'mesas' | 'flat' | 'rolling';

export interface LandPlan {
  /** Where the crest lies on average, and how far it rises above, in pixels. */
  y: number;
  rise: number;
  form: LandForm;
  seed: string;
  /** Length of one rise, in pixels. */
  span: number;
  colour: string;
  /** What it fades into at its foot; `mist` 0–1 says how much. */
  foot: string;
  mist: number;
  depth: number;
  lift?: number;
  rim?: number;
}

/** Height of a landform's crest line: y in pixels for an x in pixels. Pure; trees and houses stand on it. */
export function crestLine({
  y,
  rise,
  form,
  seed,
  span,
}: Pick<LandPlan, 'y' | 'rise' | 'form' | 'seed' | 'span'>): (x: number) => number {
  const n1 = noiseLine(`${seed}/1`);
  const n2 = noiseLine(`${seed}/2`);
  const n3 = noiseLine(`${seed}/3`);
  return (x) => {
    const t = x / span;
    switch (form) {
      case 'peaks': {
        // Ridged noise: sharp tops, wide valleys, broken flanks.
        const ridge = 1 - Math.abs(n1(t));
        const flank = 1 - Math.abs(n2(t * 2.3 + 7));
        return y - rise * (ridge * ridge * 0.72 + flank * 0.24 + n3(t * 9) * 0.035);
      }
      case 'mesas': {
        const step = Math.tanh(n1(t) * 5) * 0.5 + 0.5;
        const small = Math.tanh(n2(t * 1.9 + 3) * 6) * 0.5 + 0.5;
        return y - rise * (step * 0.62 + small * 0.26 + n3(t * 8) * 0.04);
      }
      case 'dunes': {
        // One flank long, the other short, with a sharp edge between.
        const phase = t + n1(t * 0.5) * 0.35;
        const f = phase - Math.floor(phase);
        const profile = f < 0.7 ? (f / 0.7) ** 1.5 : ((1 - f) / 0.3) ** 0.8;
        return y - rise * profile * (0.65 + 0.35 * n2(Math.floor(phase)));
      }
      case 'flat':
        return y - rise * (n1(t) * 0.6 + n2(t * 3) * 0.2);
      case 'rolling':
        return y - rise * (0.5 + 0.5 * Math.sin(t * 3.1 + n1(t * 0.4) * 2)) * (0.75 + 0.25 * n2(t * 0.5));
      default:
        return y - rise * (0.5 + n1(t) * 0.42 + n2(t * 2.4) * 0.13);
    }
  };
}

/** Closes a crest line down to the bottom of the layer. */
export function tracePath(pen: Pen, easel: Easel, crest: (x: number) => number, stepPx: number): void {
  pen.beginPath();
  pen.moveTo(easel.left - 2, easel.bottom + 2);
  for (let x = easel.left - 2; x <= easel.right + stepPx; x += stepPx) pen.lineTo(x, crest(x));
  pen.lineTo(easel.right + stepPx, easel.bottom + 2);
  pen.closePath();
}

/** The lowest point of a crest within the layer: below it the land is closed. */
function lowestOf(easel: Easel, crest: (x: number) => number): number {
  let low = Number.NEGATIVE_INFINITY;
  for (let x = easel.left - 2; x <= easel.right + 2; x += 2) low = Math.max(low, crest(x));
  return low;
}

/** One landform as a sheet: lit at the crest, fading into mist at its foot. */
export function paintLand(easel: Easel, plan: LandPlan, more?: (pen: Pen, crest: (x: number) => number) => void): void {
  const crest = crestLine(plan);
  const { stage } = easel;
  easel.sheet(
    (pen) => {
      const fade = pen.createLinearGradient(
        0,
        plan.y - plan.rise,
        0,
        Math.min(easel.bottom, plan.y + plan.rise * 0.4 + stage.u * 16),
      );
      fade.addColorStop(0, mix(plan.colour, stage.palette.light, 0.05));
      fade.addColorStop(1, mix(plan.colour, plan.foot, plan.mist));
      pen.fillStyle = fade;
      tracePath(
        pen,
        easel,
        crest,
        Math.max(1.5, stage.u * (plan.form === 'peaks' || plan.form === 'mesas' ? 0.22 : 0.5)),
      );
      pen.fill();
      more?.(pen, crest);
    },
    {
      box: { x: easel.left, y: plan.y - plan.rise * 1.35 - stage.u * 12, w: easel.extent.w, h: easel.bottom },
      solidFrom: lowestOf(easel, crest) + 2,
      depth: plan.depth,
      lift: plan.lift ?? 1,
      rim: plan.rim ?? 1,
    },
  );
}

/** Sunlit and shadowed sides of peaks, and snow on their tops: facets that follow the crest. */
export function snowCaps(
  pen: Pen,
  easel: Easel,
  { crest, plan, snow, shade }: { crest: (x: number) => number; plan: LandPlan; snow: string; shade: string },
): void {
  const { u } = easel.stage;
  const line = plan.y - plan.rise * 0.56;
  const jag = noiseLine(`${plan.seed}/snow`);
  const step = u * 0.35;
  pen.fillStyle = shade;
  for (let x = easel.left; x < easel.right; x += u * 0.5) {
    // A summit: higher than both neighbours within reach.
    const y = crest(x);
    if (y > line || y > crest(x - u * 2.2) || y > crest(x + u * 2.2)) continue;
    const depth = (line - y) * 1.5 + u * 4;
    pen.beginPath();
    pen.moveTo(x, y);
    pen.lineTo(x + depth * 0.7, Math.max(crest(x + depth * 0.7), y + depth * 0.7));
    pen.lineTo(x + depth * 0.25, y + depth * 1.1);
    pen.lineTo(x - depth * 0.08, y + depth * 0.55);
    pen.closePath();
    pen.fill();
    x += u * 2.5;
  }
  pen.fillStyle = snow;
  let open = false;
  let lower: { x: number; y: number }[] = [];
  for (let x = easel.left; x <= easel.right; x += step) {
    const y = crest(x);
    const foot = line + jag(x / (u * 1.3)) * plan.rise * 0.1 + Math.abs(jag(x / (u * 0.7))) * u * 1.4;
    if (y < foot) {
      if (!open) {
        pen.beginPath();
        pen.moveTo(x, y);
        open = true;
        lower = [];
      }
      pen.lineTo(x, y);
      lower.push({ x, y: foot });
    } else if (open) {
      for (const point of lower.reverse()) pen.lineTo(point.x, point.y);
      pen.closePath();
      pen.fill();
      open = false;
    }
  }
  if (open) {
    for (const point of lower.reverse()) pen.lineTo(point.x, point.y);
    pen.closePath();
    pen.fill();
  }
}
