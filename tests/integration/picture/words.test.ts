import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { wcagContrast } from 'culori';
import { afterAll, describe, expect, it } from 'vitest';
import { createBuiltinIllustrator } from '../../../src-main/engines/picture/builtin/illustrator.ts';
import { CAPTION_INK, CARDS } from '../../../src-main/engines/picture/builtin/words/cards.ts';
import { LOOKS } from '../../../src-shared/brief.ts';
import type { FilmParams, TimedWords } from '../../../src-shared/shot.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { request } from '../../unit/picture/request.ts';
import { firstShot, frameAt, pixels, where } from './frames.ts';

const folder = scratchFolder('words');
const illustrator = createBuiltinIllustrator();
afterAll(() => illustrator.close());

const STYLES = ['title', 'brand', 'brand-line', 'statement', 'caption'] as const;
const SHAPES: Record<string, FilmParams> = {
  '16:9': { widthPx: 640, heightPx: 360, fps: 30 },
  '9:16': { widthPx: 360, heightPx: 640, fps: 30 },
  '1:1': { widthPx: 480, heightPx: 480, fps: 30 },
};

const at = (data: Uint8ClampedArray, i: number): string =>
  `#${[0, 1, 2].map((c) => (data[i * 4 + c] ?? 0).toString(16).padStart(2, '0')).join('')}`;

/**
 * How letters stand against what is painted around them in a finished frame: the contrast that 98 % of a ring of pixels
 * round the letters reach (the card's own rule or tube may touch a few letters), and how many pixels are letters.
 */
function legibility(
  frame: Uint8ClampedArray,
  { words, ink, width }: { words: Uint8ClampedArray; ink: string; width: number },
): { contrast: number; letters: number } {
  const pure = [1, 3, 5].map((from) => Number.parseInt(ink.slice(from, from + 2), 16));
  // Thin strokes are hardly anywhere the pure colour.
  const isInk = (i: number): boolean =>
    (words[i * 4 + 3] ?? 0) > 230 && pure.every((c, k) => Math.abs(c - (words[i * 4 + k] ?? 0)) < 40);
  const inked = new Uint8Array(words.length / 4).map((_, i) => (isInk(i) ? 1 : 0));
  /** The letters grown by some pixels on each side. */
  const grown = (reach: number): Uint8Array => {
    const mask = new Uint8Array(inked.length);
    for (const [i, is] of inked.entries())
      if (is) for (let dy = -reach; dy <= reach; dy++) mask.fill(1, i + dy * width - reach, i + dy * width + reach + 1);
    return mask;
  };
  const [edge, ground] = [grown(2), grown(4)];
  const contrasts = new Map<string, number>();
  const ring: number[] = [];
  for (let i = width * 4; i < inked.length - width * 4; i++) {
    // Without the letters' smoothed edge.
    if (!ground[i] || edge[i]) continue;
    const tone = at(frame, i);
    const contrast = contrasts.get(tone) ?? wcagContrast(ink, tone);
    contrasts.set(tone, contrast);
    ring.push(contrast);
  }
  ring.sort((a, b) => a - b);
  return { contrast: ring[Math.floor(ring.length * 0.02)] ?? 0, letters: inked.filter(Boolean).length };
}

const TEXT = 'Marmalade of the old mill';
let made = 0;

describe.each(Object.entries(SHAPES))('words in %s', (_shape, film) => {
  it.each(LOOKS)('can be read in %s over snow and night, inside the safe area', async (look) => {
    for (const [place, timeOfDay] of [
      ['snowfield', 'day'],
      ['city-night', 'night'],
    ] as const) {
      // One painting for all: each style has its second.
      const words = STYLES.map((style, i): TimedWords => ({ text: TEXT, style, startS: i, endS: i + 1 }));
      const into = join(folder, `${made++}`);
      mkdirSync(into);
      const asked = request(
        { place, timeOfDay },
        { film, look, words, frames: STYLES.length * film.fps, folder: into },
      );
      const shot = firstShot(await illustrator.draw(asked, { signal: new AbortController().signal }));
      for (const [i, style] of STYLES.entries()) {
        const frame = pixels(await frameAt(shot, film, i + 0.5));
        const layer = pixels(await frameAt(shot, film, i + 0.5, ({ visible }) => visible !== undefined));
        const ink = style === 'caption' || style === 'statement' ? CAPTION_INK : CARDS[look].ink;
        const { contrast, letters } = legibility(frame.data, { words: layer.data, ink, width: film.widthPx });
        expect(letters, style).toBeGreaterThan(150);
        expect(contrast, `${style} over ${place}`).toBeGreaterThanOrEqual(4.5);
        const seen = where(layer, (_r, _g, _b, a) => a > 40);
        const margin = { x: film.widthPx * 0.03, y: film.heightPx * 0.035 };
        expect(seen.left).toBeGreaterThan(margin.x);
        expect(seen.right).toBeLessThan(film.widthPx - margin.x);
        expect(seen.top).toBeGreaterThan(margin.y);
        // Phones lay their controls over the foot of a tall frame.
        expect(seen.bottom).toBeLessThan(film.heightPx * (film.heightPx > film.widthPx ? 0.86 : 0.965));
      }
    }
  });
});
