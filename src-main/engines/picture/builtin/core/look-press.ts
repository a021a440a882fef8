import type { Look } from '../../../../../src-shared/brief.ts';
import { mix, withAlpha } from './colour.ts';
import type { Pen } from './easel.ts';
import type { PressPlan } from './press.ts';
import type { Sheet } from './press-kit.ts';
import { innerEdge, laySoft, litEdge, outline, texture, tinted } from './press-kit.ts';

/** What a look does to a sheet before it is laid down; gives the opacity of the sheet. */
type LookPress = (pen: Pen, sheet: Sheet, plan: PressPlan) => { opacity: number };

const SOLID = { opacity: 1 };

/** Where the light is, seen from the sheet: −1 far left to 1 far right. */
function fromLeft({ x, stage: { light, w } }: PressPlan, { paper }: Sheet): number {
  if (light.kind === 'none') return 0.4;
  return Math.max(-1, Math.min(1, (light.x - x - paper.width / 2) / w));
}

const unit = ({ stage }: PressPlan): number => stage.u / 14.4;

/** Coloured card: fibres, a soft shadow on what lies beneath, and the thickness of the paper in the light. */
const paperCut: LookPress = (pen, sheet, plan) => {
  const { x, y, stage, lift, rim, depth } = plan;
  const { palette } = stage;
  const k = unit(plan);
  const toward = fromLeft(plan, sheet);
  texture(sheet.paper, 'grain', { scale: Math.max(0.75, k), alpha: 0.8, x, y });
  if (lift > 0) {
    const fall = k * (5 + 9 * depth) * lift;
    laySoft(pen, sheet, {
      x: x - toward * fall * 0.7,
      y: y + fall * 0.5,
      colour: mix(palette.ink, '#000000', 0.2),
      blurPx: fall * 1.5,
      alpha: 0.42,
      clipBottom: y + sheet.edgeRows,
    });
  }
  if (rim > 0) {
    const colour = mix(palette.lift(palette.light, 0.3), palette.haze, 0.25);
    pen.globalAlpha = 0.42 * rim * (0.5 + depth * 0.5);
    const reach = Math.max(1, Math.round(k * 1.3));
    pen.drawImage(tinted(sheet, colour), x + Math.round(toward * reach), y - reach);
    pen.globalAlpha = 1;
  }
  return SOLID;
};

/** Transparent pigment that pools in blotches and gathers along its edge, on rough paper. */
const watercolour: LookPress = (_pen, sheet, plan) => {
  const { x, y, stage, depth } = plan;
  const k = unit(plan);
  texture(sheet.paper, 'wash', { scale: k * 2.6, alpha: 0.9, x, y });
  texture(sheet.paper, 'granule', { scale: k, alpha: 0.8, x, y });
  innerEdge(sheet, {
    colour: stage.palette.shade(stage.palette.tone('rock', depth), 0.45),
    widthPx: 7 * k,
    alpha: 0.62,
  });
  return { opacity: depth > 0.05 ? 0.9 : 1 };
};

/** Pen on paper: a black line round each shape, hatching that thins out with distance. */
const ink: LookPress = (pen, sheet, plan) => {
  const { x, y, stage, depth } = plan;
  const k = unit(plan);
  texture(sheet.paper, 'granule', { scale: k, alpha: 0.35, x, y });
  texture(sheet.paper, 'hatch', { scale: k * (depth > 0.6 ? 0.95 : 0.75), alpha: 0.16 + depth * 0.5, x, y });
  outline(pen, sheet, {
    x,
    y,
    colour: mix(stage.palette.haze, '#16171b', 0.35 + depth * 0.65),
    widthPx: k * (0.7 + 1.9 * depth),
  });
  return SOLID;
};

/** Glass tubes in the dark: shapes are black but for their glowing edge. */
const nightNeon: LookPress = (pen, sheet, plan) => {
  const { x, y, lift, rim, depth } = plan;
  const k = unit(plan);
  const tube = depth > 0.62 ? '#ff5fc4' : '#3fe0ff';
  texture(sheet.paper, 'granule', { scale: k, alpha: 0.3, x, y });
  if (rim > 0) {
    innerEdge(sheet, { colour: tube, widthPx: 9 * k, alpha: 0.55 * rim });
    litEdge(sheet, {
      colour: mix(tube, '#ffffff', 0.35),
      dx: -fromLeft(plan, sheet) * 2 * k,
      dy: 2.4 * k,
      alpha: 0.85 * rim,
    });
  }
  if (lift > 0)
    laySoft(pen, sheet, {
      x,
      y: y - 3 * k,
      colour: tube,
      blurPx: 22 * k,
      alpha: 0.34 * rim,
      clipBottom: y + sheet.edgeRows,
    });
  return SOLID;
};

/** Two drums of spot ink: halftone that opens with distance, worn spots, and a second colour out of register. */
const risograph: LookPress = (pen, sheet, plan) => {
  const { x, y, rim, depth } = plan;
  const k = unit(plan);
  texture(sheet.paper, depth > 0.6 ? 'dots' : 'fine-dots', { scale: k, alpha: 0.95, x, y });
  texture(sheet.paper, 'worn', { scale: k, alpha: 1, x, y });
  texture(sheet.paper, 'granule', { scale: k, alpha: 0.5, x, y });
  if (rim > 0) {
    const shift = Math.max(1, Math.round((2.5 + depth * 3) * k));
    pen.drawImage(tinted(sheet, withAlpha('#ff4f63', 0.9)), x + shift, y + Math.round(shift * 0.6));
  }
  return SOLID;
};

/** A lithograph: flat stones of colour with sprayed grain, and paper left open where the light falls. */
const vintagePrint: LookPress = (_pen, sheet, plan) => {
  const { x, y, rim, depth } = plan;
  const k = unit(plan);
  texture(sheet.paper, 'spray', { scale: k * 1.1, alpha: 0.55 + depth * 0.45, x, y });
  if (rim > 0)
    litEdge(sheet, { colour: '#f6ecd2', dx: -fromLeft(plan, sheet) * 2.6 * k, dy: 2.8 * k, alpha: 0.85 * rim });
  return SOLID;
};

export const LOOK_PRESS: Record<Look, LookPress> = {
  'paper-cut': paperCut,
  watercolour,
  ink,
  'night-neon': nightNeon,
  risograph,
  'vintage-print': vintagePrint,
};
