import type { Look } from '../../../../../src-shared/brief.ts';
import { mix, withAlpha } from '../core/colour.ts';
import type { Pen } from '../core/easel.ts';
import { between, type Rng } from '../core/random.ts';
import type { Stage } from '../core/stage.ts';

/** Shape of the window that a photograph is seen through. */
export type Window = 'plain' | 'arch' | 'round';

/** What a frame is painted with. Unit: the window is `wide` by `high` around the middle (0, 0). */
export interface FramePlan {
  pen: Pen;
  stage: Stage;
  wide: number;
  high: number;
  shape: Window;
  /** Pixels of a unit: for light that is blurred in pixels. */
  unitPx: number;
  rng: Rng;
}

/** The window's outline, `grow` larger on each side. */
export function trace({ pen, wide, high, shape }: FramePlan, grow = 0, dx = 0, dy = 0): void {
  const w = wide / 2 + grow;
  const h = high / 2 + grow;
  pen.beginPath();
  if (shape === 'round') pen.ellipse(dx, dy, w, h, 0, 0, Math.PI * 2);
  else if (shape === 'arch') {
    const rise = Math.min(w, h);
    pen.moveTo(dx - w, dy + h);
    pen.lineTo(dx - w, dy - h + rise);
    pen.ellipse(dx, dy - h + rise, w, rise, 0, Math.PI, Math.PI * 2);
    pen.lineTo(dx + w, dy + h);
    pen.closePath();
  } else pen.roundRect(dx - w, dy - h, w * 2, h * 2, 0.02 + Math.max(0, grow) * 0.5);
}

/** A rim that a dry or a wet brush left: the outline, walked with a shaking hand. */
function ragged(plan: FramePlan, grow: number, shake: number): void {
  const { pen, wide, high, shape, rng } = plan;
  const w = wide / 2 + grow;
  const h = high / 2 + grow;
  pen.beginPath();
  const steps = 120;
  for (let i = 0; i < steps; i++) {
    const t = (i / steps) * Math.PI * 2;
    const [c, s] = [Math.cos(t), Math.sin(t)];
    // A box with soft corners, or an ellipse.
    const power = shape === 'round' ? 1 : 0.34;
    const x = Math.sign(c) * Math.abs(c) ** power * w;
    const y = Math.sign(s) * Math.abs(s) ** power * h;
    pen.lineTo(x + between(rng, -shake, shake), y + between(rng, -shake, shake));
  }
  pen.closePath();
}

interface Frame {
  /** What lies under the photograph. */
  under: (plan: FramePlan) => void;
  /** Clips the photograph; the window itself when absent. */
  clip?: (plan: FramePlan) => void;
  /** What lies over its rim. */
  over: (plan: FramePlan) => void;
}

const fill = (plan: FramePlan, colour: string, grow: number, dx = 0, dy = 0): void => {
  plan.pen.fillStyle = colour;
  trace(plan, grow, dx, dy);
  plan.pen.fill();
};

const line = (plan: FramePlan, colour: string, width: number, grow = 0): void => {
  plan.pen.strokeStyle = colour;
  plan.pen.lineWidth = width;
  trace(plan, grow);
  plan.pen.stroke();
};

/** A mount of card on coloured paper, the photograph sunk into it. */
const paperCut: Frame = {
  under: (plan) => {
    const { pen, stage, unitPx } = plan;
    pen.save();
    pen.rotate(0.035 * stage.side);
    fill(plan, mix(stage.palette.accent, '#d9695a', 0.35), 0.062);
    pen.restore();
    pen.save();
    pen.shadowColor = 'rgba(10,8,16,0.45)';
    pen.shadowBlur = unitPx * 0.022;
    pen.shadowOffsetY = unitPx * 0.008;
    fill(plan, mix('#fdfaf2', stage.palette.ink, stage.palette.dark * 0.12), 0.044);
    pen.restore();
  },
  over: (plan) => {
    const { pen, stage } = plan;
    // The mount's thickness throws a shadow onto the photograph's upper edge.
    pen.save();
    trace(plan);
    pen.clip();
    for (const [width, alpha] of [
      [0.03, 0.12],
      [0.016, 0.2],
    ] as const)
      line(plan, withAlpha(mix(stage.palette.ink, '#000000', 0.4), alpha), width);
    pen.restore();
  },
};

const watercolour: Frame = {
  under: (plan) => {
    const { pen, stage } = plan;
    pen.fillStyle = withAlpha(stage.palette.shade(stage.palette.sky.mid, 0.25), 0.4);
    ragged(plan, 0.052, 0.012);
    pen.fill();
    pen.fillStyle = '#fdfaf2';
    ragged(plan, 0.036, 0.012);
    pen.fill();
  },
  clip: (plan) => ragged(plan, 0, 0.008),
  over: () => undefined,
};

const ink: Frame = {
  under: (plan) => {
    const { pen } = plan;
    pen.fillStyle = '#f6f0e2';
    ragged(plan, 0.05, 0.006);
    pen.fill();
    pen.fillStyle = '#17181c';
    ragged(plan, 0.016, 0.009);
    pen.fill();
  },
  over: (plan) => line(plan, '#17181c', 0.012),
};

const nightNeon: Frame = {
  under: (plan) => fill(plan, '#0b0820', 0.052),
  over: (plan) => {
    const { pen, unitPx } = plan;
    line(plan, 'rgba(11,8,32,0.7)', 0.02);
    pen.save();
    pen.shadowColor = '#ff3fa4';
    pen.shadowBlur = unitPx * 0.05;
    line(plan, '#ffb3df', 0.011, 0.027);
    line(plan, '#ffe3f4', 0.006, 0.027);
    pen.restore();
  },
};

const risograph: Frame = {
  under: (plan) => {
    fill(plan, '#ff4f63', 0.03, 0.034, 0.03);
    fill(plan, '#fbf0d8', 0.03);
  },
  over: (plan) => line(plan, '#1f2a6b', 0.01),
};

const vintagePrint: Frame = {
  under: (plan) => {
    fill(plan, '#f4e7c6', 0.06);
    line(plan, '#a8452b', 0.011, 0.046);
    line(plan, '#a8452b', 0.004, 0.03);
  },
  over: (plan) => line(plan, '#a8452b', 0.007, 0.004),
};

const FRAMES: Record<Look, Frame> = {
  'paper-cut': paperCut,
  watercolour,
  ink,
  'night-neon': nightNeon,
  risograph,
  'vintage-print': vintagePrint,
};

/** The widest part of any frame beyond its window, in units. */
export const FRAME_REACH = 0.08;

/** Paints a photograph in the frame of the film's look. `paint` draws it, at least as large as the window. */
export function framePhoto(plan: FramePlan, paint: () => void): void {
  const { pen } = plan;
  const frame = FRAMES[plan.stage.look];
  frame.under(plan);
  pen.save();
  if (frame.clip) frame.clip(plan);
  else trace(plan);
  pen.clip();
  paint();
  pen.restore();
  frame.over(plan);
}
