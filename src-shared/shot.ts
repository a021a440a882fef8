import type { Cells } from './planes.ts';

/**
 * What a picture engine hands to the film room: painted layers and how they move, never a filter graph.
 * Positions are output pixels of the layer's top-left corner; times are seconds from the start of the shot.
 */
export interface LayerMotion {
  from: { x: number; y: number };
  to: { x: number; y: number };
  ease: 'linear' | 'in-out';
  /** A swing around the path: boats, lanterns, breathing. Adds `px * sin(2π t / periodS + phase)` (phase in radians). */
  sway?: { xPx: number; yPx: number; periodS: number; phase: number };
  /**
   * Endless scroll of a tile that is one period larger than the frame (rain, snow, clouds): adds
   * `mod(speed * t, period)`, which is 0 or more and below the period for either sign of the speed.
   * So a tile that covers the frame starts one period left of and above it.
   */
  scroll?: {
    xPxPerS: number;
    yPxPerS: number;
    periodXPx: number;
    periodYPx: number;
  };
}

export interface Layer {
  /**
   * Absolute path: of raw planes where there are `cells` (planes.ts), which hold all pictures of a sequence; else of an
   * RGBA PNG, or of the first of `sequence.frames` numbered PNGs (`name-%03d.png` pattern).
   */
  file: string;
  cells?: Cells;
  widthPx: number;
  heightPx: number;
  /** A looped sequence of pictures; absent for a still. */
  sequence?: { frames: number; fps: number };
  motion: LayerMotion;
  /** True when every pixel is opaque and covers the frame at all times (the base layer). */
  opaque: boolean;
  /** From this row down to its bottom every pixel is opaque, so what lies behind it there is never seen. */
  solidFromPx?: number;
  /** Fades in from `startS` for `fadeS`, and out before `endS`; absent = the whole shot. */
  visible?: { startS: number; endS: number; fadeS: number };
}

/** A continuous camera set-up: back-to-front layers. */
export interface Shot {
  frames: number;
  layers: Layer[];
}

/** Where a layer's top-left corner is at a time: what every renderer of a shot must agree with (before rounding). */
export function layerAt(motion: LayerMotion, tS: number, durationS: number): { x: number; y: number } {
  const part = durationS > 0 ? Math.min(1, Math.max(0, tS / durationS)) : 0;
  const eased = motion.ease === 'linear' ? part : part * part * (3 - 2 * part);
  const { from, to, sway, scroll } = motion;
  const swing = sway ? Math.sin((2 * Math.PI * tS) / sway.periodS + sway.phase) : 0;
  const mod = (value: number, period: number): number => (period > 0 ? ((value % period) + period) % period : 0);
  return {
    x:
      from.x +
      (to.x - from.x) * eased +
      (sway?.xPx ?? 0) * swing +
      (scroll ? mod(scroll.xPxPerS * tS, scroll.periodXPx) : 0),
    y:
      from.y +
      (to.y - from.y) * eased +
      (sway?.yPx ?? 0) * swing +
      (scroll ? mod(scroll.yPxPerS * tS, scroll.periodYPx) : 0),
  };
}

/** A scene's picture: layered shots by the illustrator, or one flat image by a model engine. */
export type ScenePicture =
  | { kind: 'layers'; shots: Shot[] }
  | {
      kind: 'still';
      file: string;
      widthPx: number;
      heightPx: number;
      frames: number;
    };

/** Parameters that every clip of a film is born with. */
export interface FilmParams {
  widthPx: number;
  heightPx: number;
  fps: 24 | 30;
}

/** Words that stand on the picture for a while. */
export interface TimedWords {
  text: string;
  startS: number;
  endS: number;
  style: 'title' | 'statement' | 'caption' | 'brand' | 'brand-line';
}
