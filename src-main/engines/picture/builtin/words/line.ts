import type { Pen } from '../core/easel.ts';
import { emojiPicture } from './emoji.ts';

interface Run {
  kind: 'text' | 'emoji';
  text: string;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|[0-9#*]\ufe0f?\u20e3/u;
const TEXT_LIKE = /^[©®™]$/u;

/** Splits a line into stretches of letters and single emoji. */
export function runsOf(line: string): Run[] {
  const runs: Run[] = [];
  for (const { segment } of graphemes.segment(line)) {
    const kind = EMOJI.test(segment) && !TEXT_LIKE.test(segment) ? 'emoji' : 'text';
    const last = runs.at(-1);
    if (kind === 'text' && last?.kind === 'text') last.text += segment;
    else runs.push({ kind, text: segment });
  }
  return runs;
}

const EMOJI_WIDTH = 1.16;

/** Width of a line in pixels; the pen's font is already set. */
export function measureLine(pen: Pen, line: string, sizePx: number): number {
  let width = 0;
  for (const run of runsOf(line))
    width +=
      run.kind === 'emoji'
        ? emojiPicture(run.text, sizePx)
          ? sizePx * EMOJI_WIDTH
          : 0
        : pen.measureText(run.text).width;
  return width;
}

/** Paints a line centred on a point. Emoji are drawings from the emoji set, so no font of the machine is needed. */
export function drawLine(
  pen: Pen,
  line: string,
  { x, y, sizePx, rtl }: { x: number; y: number; sizePx: number; rtl: boolean },
): void {
  pen.textBaseline = 'alphabetic';
  pen.direction = rtl ? 'rtl' : 'ltr';
  pen.lang = 'en';
  const baseline = y + sizePx * 0.35;
  const runs = runsOf(line);
  if (runs.every((run) => run.kind === 'text')) {
    pen.textAlign = 'center';
    pen.fillText(line, x, baseline);
    return;
  }
  pen.textAlign = 'left';
  let at = x - measureLine(pen, line, sizePx) / 2;
  for (const run of rtl ? runs.reverse() : runs) {
    if (run.kind === 'text') {
      pen.fillText(run.text, at, baseline);
      at += pen.measureText(run.text).width;
      continue;
    }
    const picture = emojiPicture(run.text, sizePx);
    if (!picture) continue;
    pen.drawImage(picture, at + sizePx * 0.08, baseline - sizePx * 0.86, sizePx, sizePx);
    at += sizePx * EMOJI_WIDTH;
  }
}
