import { cleanText, isRightToLeft } from '../words/clean.ts';
import { setFont } from '../words/fonts.ts';
import { drawLine, measureLine } from '../words/line.ts';
import type { Drawing } from './drawing.ts';

/** A noun without a picture: the creator's own word on a paper label that stands on a stick. */
export function labelDrawing(label: string): Drawing {
  const text = [...cleanText(label)].slice(0, 28).join('') || '…';
  return {
    width: 2.9,
    size: 0.62,
    facing: 0,
    rests: 'ground',
    paint: (pen, tones) => {
      // Set at 100 px and scaled: font sizes below one pixel do not exist.
      pen.save();
      pen.scale(0.01, 0.01);
      let size = 34;
      const measure = (): number => {
        setFont(pen, text, { sizePx: size, face: 'serif', weight: 600 });
        return measureLine(pen, text, size);
      };
      let width = measure();
      while (width > 230 && size > 12) {
        size -= 2;
        width = measure();
      }
      const half = Math.max(38, width / 2 + 22);
      pen.fillStyle = tones.shade(tones.grade('#8a5d3b'), 0.25);
      pen.fillRect(-2.6, -60, 5.2, 60);
      pen.fillStyle = tones.grade('#c9a877');
      pen.beginPath();
      pen.roundRect(-half + 2, -97, half * 2, 46, 5);
      pen.fill();
      pen.fillStyle = tones.lift(tones.grade('#fbf3e2'), 0.25);
      pen.beginPath();
      pen.roundRect(-half, -100, half * 2, 46, 5);
      pen.fill();
      pen.fillStyle = '#1d1a22';
      drawLine(pen, text, { x: 0, y: -77, sizePx: size, rtl: isRightToLeft(text) });
      pen.restore();
    },
  };
}
