import type { Pen } from '../core/easel.ts';
import type { LayerDraft, OwnMotion } from '../core/layer-draft.ts';
import type { Rng } from '../core/random.ts';
import type { Spot } from '../places/place-set.ts';

/** Colours for a subject: every local colour goes through the scene's light before it is used. */
export interface Tones {
  /** A plain-daylight colour in this scene's light, at the subject's depth. */
  grade: (colour: string) => string;
  shade: (colour: string, amount: number) => string;
  lift: (colour: string, amount: number) => string;
  ink: string;
  paper: string;
  light: string;
  lamp: string;
  /** 0 by day, 1 at night. */
  dark: number;
  /** What leaves have turned to; null while they are green. */
  turned: string | null;
}

/** What a subject looks like, whatever scene it is in. Unit: its height is 1, its foot at (0, 0), y up is negative. */
export interface Drawing {
  /** Width of the box that holds it, in heights; centred on the foot. */
  width: number;
  /** Part of the box below the foot line (a keel, a reflection), in heights. */
  below?: number;
  /** Height in nature, a standing person being 1: used to size things against each other. */
  size: number;
  /** The way it looks as drawn: −1 left, 1 right, 0 neither. */
  facing: -1 | 0 | 1;
  rests: 'ground' | 'water' | 'air';
  /** Where it shines, in its own unit. */
  glow?: { x: number; y: number; r: number };
  /** Pictures in its cycle (a walk, a wing beat); 1 or absent = a still. */
  cycle?: { frames: number; fps: number };
  /** Set for a creator's own picture: its size and place in this frame (pixels) instead of nature's. */
  display?: {
    heightPx: number;
    footPx: number;
    spot: Spot;
    own?: OwnMotion;
    /** Its middle, when it does not stand on the hero's third. */
    x?: number;
    /** Half of what nobody else may stand in, when that is more than its own width. */
    halfPx?: number;
    /** What hangs behind it. */
    behind?: (standing: { x: number; y: number; depth: number }) => LayerDraft[];
  };
  /** `phase` is 0–1 through the cycle. `rng` starts the same for the same subject. */
  paint: (pen: Pen, tones: Tones, rng: Rng, phase: number) => void;
}
