import type { CameraMove } from '../../../../../src-shared/picture.ts';
import type { LayerMotion } from '../../../../../src-shared/shot.ts';
import type { LayerDraft } from './layer-draft.ts';
import { rngFrom } from './random.ts';
import type { Box, Stage } from './stage.ts';

/** A layer with its extent and path: what the painter paints on and what ffmpeg moves. */
export interface PlannedLayer {
  draft: LayerDraft;
  /** Whole pixels of the frame's plane at rest that the layer's picture holds. */
  extent: Box;
  /** Path of the layer's top-left corner. */
  motion: LayerMotion;
}

interface Path {
  dx: number;
  dy: number;
}

/** Below this a layer creeps in visible steps of whole pixels (px/s at a 1080 px short side). */
const SLOWEST = 12;

/** How far the camera shifts a depth over the whole shot, in pixels; the rest position is half way. */
export function cameraShift(stage: Stage, draft: Pick<LayerDraft, 'depth' | 'flank'>): Path {
  const k = Math.min(stage.w, stage.h) / 1080;
  const d = draft.depth;
  const wide = 10 + 46 * d * d;
  const high = 8 + 30 * d * d;
  let vx = 0;
  let vy = 0;
  switch (stage.instruction.camera) {
    case 'still':
      // Nothing may freeze: even a fixed camera breathes.
      vx = wide * 0.3 * stage.side;
      break;
    case 'pan-left':
      vx = wide;
      break;
    case 'pan-right':
      vx = -wide;
      break;
    case 'tilt-up':
      vy = high;
      break;
    case 'tilt-down':
      vy = -high;
      break;
    case 'crane':
      vy = high * 1.1;
      vx = -wide * 0.25 * stage.side;
      break;
    case 'push-in':
      vy = high * 0.62;
      vx = (draft.flank ?? 0) * wide;
      break;
    case 'pull-out':
      vy = -high * 0.62;
      vx = -(draft.flank ?? 0) * wide;
      break;
    case 'drift':
      vx = wide * 0.62 * stage.side;
      break;
    case 'follow':
      vx = wide * 0.9 * stage.side;
      break;
    case 'handheld':
      vx = wide * 0.34 * stage.side;
      break;
  }
  // The sky is too far to be moved; other layers move visibly or not at all.
  const clean = (v: number): number =>
    d < 0.05 ? 0 : Math.abs(v) < SLOWEST ? (Math.abs(v) < SLOWEST / 2 ? 0 : Math.sign(v) * SLOWEST) : v;
  return { dx: clean(vx) * k * stage.seconds, dy: clean(vy) * k * stage.seconds };
}

/** Moves that a hand or a motor starts and stops; the others are under way when the shot begins. */
const EASED: ReadonlySet<CameraMove> = new Set([
  'pan-left',
  'pan-right',
  'tilt-up',
  'tilt-down',
  'push-in',
  'pull-out',
  'crane',
]);

/** A hand that breathes: every depth swings together, near ones a little more. */
function handSway(stage: Stage, draft: LayerDraft): NonNullable<LayerMotion['sway']> | undefined {
  if (stage.instruction.camera !== 'handheld' || draft.pinned) return undefined;
  const k = Math.min(stage.w, stage.h) / 1080;
  const phase = rngFrom(stage.seed, 'hand')() * 6.28;
  return { xPx: k * (5 + 6 * draft.depth), yPx: k * (7 + 5 * draft.depth), periodS: 2.3, phase };
}

/**
 * Extent and path of one layer, so that what must cover does so from the first frame to the last. Pure.
 * @param offset where the layer's plane lies in this shot, in pixels: far layers that two shots share
 */
export function planLayer(stage: Stage, draft: LayerDraft, offset = { x: 0, y: 0 }): PlannedLayer {
  const shift = draft.pinned ? { dx: 0, dy: 0 } : cameraShift(stage, draft);
  const dx = shift.dx + (draft.own?.dx ?? 0);
  const dy = shift.dy + (draft.own?.dy ?? 0);
  const { scroll } = draft.own ?? {};
  const sway = draft.own?.sway ?? handSway(stage, draft);
  // Two pixels more on each side: overlays land on whole, often even pixels.
  const marginX = Math.ceil(Math.abs(dx) / 2 + Math.abs(sway?.xPx ?? 0)) + 2;
  const marginY = Math.ceil(Math.abs(dy) / 2 + Math.abs(sway?.yPx ?? 0)) + 2;
  const periodX = scroll?.periodXPx ?? 0;
  const periodY = scroll?.periodYPx ?? 0;
  const full: Box = {
    x: -marginX - offset.x,
    y: -marginY - offset.y,
    w: stage.w + marginX * 2,
    h: stage.h + marginY * 2,
  };
  let extent = full;
  if (draft.covers === 'free' && draft.box) extent = whole(draft.box);
  else if (draft.covers === 'width') {
    const top = Math.max(full.y, Math.floor(draft.top ?? full.y));
    extent = { ...full, y: top, h: full.y + full.h - top };
  }
  if (scroll) extent = { x: extent.x - periodX, y: extent.y - periodY, w: extent.w + periodX, h: extent.h + periodY };
  const motion: LayerMotion = {
    from: { x: Math.round(extent.x + offset.x - dx / 2), y: Math.round(extent.y + offset.y - dy / 2) },
    to: { x: Math.round(extent.x + offset.x + dx / 2), y: Math.round(extent.y + offset.y + dy / 2) },
    // What walks or drifts by itself does so evenly.
    ease: EASED.has(stage.instruction.camera) && !draft.own?.dx && !draft.own?.dy ? 'in-out' : 'linear',
    ...(sway ? { sway } : {}),
    ...(scroll ? { scroll } : {}),
  };
  return { draft, extent, motion };
}

function whole({ x, y, w, h }: Box): Box {
  const left = Math.floor(x);
  const top = Math.floor(y);
  return { x: left, y: top, w: Math.ceil(x + w) - left, h: Math.ceil(y + h) - top };
}

/** Layers in painting order: by depth, and within a depth in the order given. */
export function planLayers(stage: Stage, drafts: LayerDraft[]): PlannedLayer[] {
  return drafts
    .map((draft, order) => ({ draft, order }))
    .sort((a, b) => a.draft.depth - b.draft.depth || a.order - b.order)
    .map(({ draft }) => planLayer(stage, draft));
}
