import type { Look } from '../../../../../src-shared/brief.ts';
import type { PictureInstruction } from '../../../../../src-shared/picture.ts';
import type { Palette } from './palette.ts';

/** Where the scene's one light is; everything in the frame agrees with it. Positions in frame pixels. */
export interface Light {
  kind: 'sun' | 'moon' | 'none';
  x: number;
  y: number;
  radius: number;
}

/** The frame that a shot is composed for. `u` is a hundredth of the frame's geometric mean side, in pixels. */
export interface Stage {
  w: number;
  h: number;
  u: number;
  shape: 'wide' | 'tall' | 'square';
  /** Seconds of the shot. */
  seconds: number;
  /** Seed of this scene's set; both shots of a scene share it. */
  seed: string;
  look: Look;
  instruction: PictureInstruction;
  /** Of the words on the picture, ISO 639-1. */
  language: string;
  palette: Palette;
  light: Light;
  /** Where sky meets land, in pixels from the top. */
  horizon: number;
  /** 0 for the establishing shot, 1 for the closer one. */
  closeness: number;
  /** −1 when the hero stands left of the middle, +1 right. */
  side: -1 | 1;
}

export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

export function makeStageSize(w: number, h: number): Pick<Stage, 'w' | 'h' | 'u' | 'shape'> {
  const shape = w > h * 1.15 ? 'wide' : h > w * 1.15 ? 'tall' : 'square';
  return { w, h, u: Math.sqrt(w * h) / 100, shape };
}

/** The smallest box that holds both. */
export function around(one: Box, other: Box): Box {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  return { x, y, w: Math.max(one.x + one.w, other.x + other.w) - x, h: Math.max(one.y + one.h, other.y + other.h) - y };
}
