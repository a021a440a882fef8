import type { Look } from '../../../../../src-shared/brief.ts';
import { mix, withAlpha } from '../core/colour.ts';
import type { Pen } from '../core/easel.ts';
import { between, rngFrom } from '../core/random.ts';
import type { Box, Stage } from '../core/stage.ts';
import type { Type } from './fonts.ts';

/** A title's or a brand's card in one look: what lies under the words, and the words' own colour and face. */
export interface Card {
  face: Type['face'];
  weight: Type['weight'];
  /** Letters against the card: at least 7 : 1 in every look, whatever the scene. */
  ink: string;
  /** How far the card reaches beside its words, in letter heights. */
  padEms: number;
  /** Light round the letters, for tubes. */
  glow?: string;
  /** Paints the card around the words' box. */
  paint: (pen: Pen, stage: Stage, words: Box, sizePx: number) => void;
}

/** Captions and statements, in every look. */
export const CAPTION_INK = '#fdf8ec';
const CREAM = '#fbf4e4';

const grown = ({ x, y, w, h }: Box, byX: number, byY: number): Box => ({
  x: x - byX,
  y: y - byY,
  w: w + byX * 2,
  h: h + byY * 2,
});

function shadowed(pen: Pen, sizePx: number, paint: () => void): void {
  pen.save();
  pen.shadowColor = 'rgba(8,8,16,0.5)';
  pen.shadowBlur = sizePx * 0.45;
  pen.shadowOffsetY = sizePx * 0.14;
  paint();
  pen.restore();
}

/** A label of card with notched ends on a coloured one that is a little larger. */
const paperCut: Card = {
  face: 'serif',
  weight: 600,
  ink: '#231c22',
  padEms: 1.2,
  paint: (pen, stage, words, sizePx) => {
    const label = (box: Box, colour: string, notch: number): void => {
      pen.fillStyle = colour;
      pen.beginPath();
      pen.moveTo(box.x, box.y);
      pen.lineTo(box.x + box.w, box.y);
      pen.lineTo(box.x + box.w - notch, box.y + box.h / 2);
      pen.lineTo(box.x + box.w, box.y + box.h);
      pen.lineTo(box.x, box.y + box.h);
      pen.lineTo(box.x + notch, box.y + box.h / 2);
      pen.fill();
    };
    const box = grown(words, sizePx * 0.95, sizePx * 0.34);
    shadowed(pen, sizePx, () =>
      label(grown(box, sizePx * 0.16, sizePx * 0.12), mix(stage.palette.accent, '#d9695a', 0.6), sizePx * 0.4),
    );
    shadowed(pen, sizePx * 0.5, () => label(box, CREAM, sizePx * 0.38));
  },
};

/** A wash of white with ragged ends that the paint pooled along. */
const watercolour: Card = {
  face: 'serif',
  weight: 500,
  ink: '#22303c',
  padEms: 1.35,
  paint: (pen, stage, words, sizePx) => {
    const rng = rngFrom(stage.seed, 'title wash');
    const strokes = Math.max(3, Math.round(words.h / (sizePx * 0.42)));
    const wash = (colour: string, grow: number): void => {
      pen.fillStyle = colour;
      pen.beginPath();
      for (let i = 0; i < strokes; i++) {
        const y = words.y - sizePx * 0.3 + ((words.h + sizePx * 0.6) * (i + 0.5)) / strokes;
        const half = words.w / 2 + sizePx * between(rng, 0.7, 1.25) + grow;
        const thick = (words.h / strokes) * 0.8 + sizePx * 0.16 + grow;
        pen.roundRect(words.x + words.w / 2 - half, y - thick, half * 2, thick * 2, thick);
      }
      pen.fill();
    };
    wash(withAlpha(stage.palette.shade(stage.palette.sky.mid, 0.25), 0.34), sizePx * 0.07);
    wash(withAlpha('#fdfaf2', 0.95), 0);
  },
};

/** One stroke of a broad brush. */
const ink: Card = {
  face: 'serif',
  weight: 600,
  ink: '#faf5e8',
  padEms: 1.7,
  paint: (pen, stage, words, sizePx) => {
    const rng = rngFrom(stage.seed, 'title stroke');
    const box = grown(words, sizePx * 0.9, sizePx * 0.3);
    pen.fillStyle = '#17181c';
    const rows = Math.round(box.h / (sizePx * 0.11));
    for (let i = 0; i < rows; i++) {
      // Bristles end where they ran dry.
      const arch = 1 - Math.abs((i + 0.5) / rows - 0.5) * 0.5;
      const left = box.x - sizePx * between(rng, -0.1, 0.42) * arch;
      const right = box.x + box.w + sizePx * between(rng, -0.25, 0.75) * arch;
      pen.fillRect(left, box.y + (box.h * i) / rows, right - left, box.h / rows + 1);
    }
  },
};

/** A sign: tube round a dark board. */
const nightNeon: Card = {
  face: 'sans',
  weight: 600,
  ink: '#fdf6ff',
  padEms: 1,
  glow: '#3fe0ff',
  paint: (pen, _stage, words, sizePx) => {
    const box = grown(words, sizePx * 0.85, sizePx * 0.34);
    pen.fillStyle = 'rgba(8,6,24,0.9)';
    pen.beginPath();
    pen.roundRect(box.x, box.y, box.w, box.h, sizePx * 0.34);
    pen.fill();
    pen.save();
    pen.shadowColor = '#ff3fa4';
    pen.shadowBlur = sizePx * 0.5;
    pen.strokeStyle = '#ff8fd0';
    pen.lineWidth = Math.max(1.5, sizePx * 0.06);
    const tube = grown(box, -sizePx * 0.13, -sizePx * 0.13);
    pen.beginPath();
    pen.roundRect(tube.x, tube.y, tube.w, tube.h, sizePx * 0.24);
    pen.stroke();
    pen.stroke();
    pen.restore();
  },
};

/** Two blocks of ink, one drum out of register. */
const risograph: Card = {
  face: 'sans',
  weight: 700,
  ink: '#fbf2df',
  padEms: 0.95,
  paint: (pen, _stage, words, sizePx) => {
    const box = grown(words, sizePx * 0.7, sizePx * 0.28);
    const shift = sizePx * 0.17;
    pen.fillStyle = '#ff4f63';
    pen.fillRect(box.x + shift, box.y + shift, box.w, box.h);
    pen.fillStyle = '#1f2a6b';
    pen.fillRect(box.x, box.y, box.w, box.h);
    pen.fillStyle = '#ff4f63';
    pen.fillRect(box.x + box.w / 2 - sizePx * 0.6, box.y + box.h - sizePx * 0.16, sizePx * 1.2, sizePx * 0.05);
  },
};

/** A panel of a poster: cream, a double rule, a lozenge at each side. */
const vintagePrint: Card = {
  face: 'serif',
  weight: 700,
  ink: '#1c3234',
  padEms: 1.35,
  paint: (pen, _stage, words, sizePx) => {
    const box = grown(words, sizePx * 1.3, sizePx * 0.5);
    pen.fillStyle = '#f4e7c6';
    pen.fillRect(box.x, box.y, box.w, box.h);
    pen.strokeStyle = '#a8452b';
    const rule = (inset: number, width: number): void => {
      pen.lineWidth = Math.max(1, sizePx * width);
      pen.strokeRect(box.x + inset, box.y + inset, box.w - inset * 2, box.h - inset * 2);
    };
    rule(sizePx * 0.08, 0.07);
    rule(sizePx * 0.2, 0.022);
    pen.fillStyle = '#a8452b';
    for (const x of [box.x + sizePx * 0.72, box.x + box.w - sizePx * 0.72]) {
      const r = sizePx * 0.2;
      pen.beginPath();
      pen.moveTo(x, box.y + box.h / 2 - r);
      pen.lineTo(x + r * 0.7, box.y + box.h / 2);
      pen.lineTo(x, box.y + box.h / 2 + r);
      pen.lineTo(x - r * 0.7, box.y + box.h / 2);
      pen.fill();
    }
  },
};

export const CARDS: Record<Look, Card> = {
  'paper-cut': paperCut,
  watercolour,
  ink,
  'night-neon': nightNeon,
  risograph,
  'vintage-print': vintagePrint,
};
