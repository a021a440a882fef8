import type { Easel } from './easel.ts';
import type { Box } from './stage.ts';

/** Movement of a layer's own, on top of the camera's. Pixels over the whole shot, around its place at rest. */
export interface OwnMotion {
  dx?: number;
  dy?: number;
  sway?: { xPx: number; yPx: number; periodS: number; phase: number };
  scroll?: { xPxPerS: number; yPxPerS: number; periodXPx: number; periodYPx: number };
}

/** One layer as a place or a subject wants it: what to paint and how deep it stands. Not painted yet. */
export interface LayerDraft {
  name: string;
  /** 0 the sky, 1 in front of the lens; orders the layers and sets how far the camera moves them. */
  depth: number;
  /**
   * `frame`: must fill the frame at all times. `width`: reaches both sides at all times (grounds, water).
   * `free`: an island; `box` says where it is at rest.
   */
  covers: 'frame' | 'width' | 'free';
  box?: Box;
  /** Top of a `width` layer at rest, so that nothing above it is allocated. */
  top?: number;
  /** Which side of the frame it flanks: pushing in moves it out that way. */
  flank?: -1 | 1;
  own?: OwnMotion;
  /** Moves with the frame, not with the scene (weather close to the lens, words). */
  pinned?: boolean;
  opaque?: boolean;
  visible?: { startS: number; endS: number; fadeS: number };
  paint: (easel: Easel) => void;
  /** More pictures of a looped sequence; `paint` is the first. */
  sequence?: { fps: number; rest: ((easel: Easel) => void)[] };
}
