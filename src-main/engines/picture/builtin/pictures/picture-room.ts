import type { TimedWords } from '../../../../../src-shared/shot.ts';
import type { Stage } from '../core/stage.ts';

/** The band of a frame that words leave to the creator's pictures, in pixels from the top. */
export interface PictureRoom {
  top: number;
  bottom: number;
  /** Pictures that share it, and which of them this one is. */
  count: number;
  index: number;
  /** The last picture of an ad: the brand has half of the frame, or the top of a tall one, and the picture the rest. */
  brandBeside: boolean;
  /** Seen from nearer than in the scenes around it. */
  near: boolean;
}

/** Width of a text in ems, on the safe side: 0.6 a letter, one a Chinese, Japanese or Korean sign. */
const ems = (text: string): number =>
  [...text].reduce((sum, c) => sum + ((c.codePointAt(0) ?? 0) > 0x2e80 ? 1 : 0.6), 0);

/**
 * Titles and brands go to the top of a frame that has a picture (see `wordsLayer`), the brand at a film's end beside it;
 * captions stay at its foot. Pure.
 */
export function pictureRoom(
  stage: Pick<Stage, 'w' | 'h' | 'shape'>,
  words: readonly Pick<TimedWords, 'text' | 'style'>[],
  { count, near = false }: { count: number; near?: boolean },
): PictureRoom {
  const { w, h } = stage;
  const brandBeside = count === 1 && words.some(({ style }) => style === 'brand');
  const beside = brandBeside && stage.shape === 'wide';
  const short = Math.min(w, h);
  let top = h * 0.08;
  let bottom = h * 0.92;
  for (const { text, style } of words) {
    if (style === 'caption' || style === 'statement') {
      bottom = Math.min(bottom, h * 0.84);
      continue;
    }
    if (beside && style === 'brand') continue;
    const lines = Math.min(
      style === 'brand' || style === 'brand-line' ? 2 : 3,
      Math.ceil((ems(text) * short * 0.1) / (w * 0.72)),
    );
    // 0.12 of letter height and leading a line, the label's margins, and air below them.
    top = Math.max(top, h * 0.07 + short * (0.12 * lines + 0.1));
  }
  return { top, bottom, count, index: 0, brandBeside, near };
}

/** How far apart the middles of pictures that share a frame are, as shares of its width. */
const APART = { 2: { wide: 0.31, other: 0.44 }, 3: { wide: 0.29, other: 0.3 } } as const;

/** The widest that one of the pictures may be, in pixels. */
export function widestIn({ w, shape }: Pick<Stage, 'w' | 'shape'>, { count }: PictureRoom, alone: number): number {
  if (count < 2) return w * alone;
  return w * APART[count === 2 ? 2 : 3][shape === 'wide' ? 'wide' : 'other'] * 0.9;
}

/**
 * Where a picture has its middle, in pixels; nothing for one that has the hero's third to itself. Several stand in a
 * row, the first on the hero's side; the last picture of an ad leaves the brand half of the frame or the top of a tall one.
 */
export function pictureX(
  { w, shape, side }: Pick<Stage, 'w' | 'shape' | 'side'>,
  { brandBeside, count, index }: PictureRoom,
): { x?: number } {
  if (count > 1) {
    const apart = APART[count === 2 ? 2 : 3][shape === 'wide' ? 'wide' : 'other'];
    return { x: w * (0.5 + side * apart * ((count - 1) / 2 - index)) };
  }
  return brandBeside ? { x: shape === 'wide' ? w * (0.5 + side * 0.235) : w / 2 } : {};
}
