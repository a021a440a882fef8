import type { TimedWords } from '../../../../../src-shared/shot.ts';
import { mix, withAlpha } from '../core/colour.ts';
import type { Pen } from '../core/easel.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import type { Box, Stage } from '../core/stage.ts';
import { CAPTION_INK, CARDS } from './cards.ts';
import { cleanText, isRightToLeft } from './clean.ts';
import type { Type } from './fonts.ts';
import { setFont } from './fonts.ts';
import { drawLine, measureLine } from './line.ts';
import { wrapBalanced } from './wrap.ts';

interface Setting {
  face: Type['face'];
  weight: Type['weight'];
  /** Letter height as a share of the frame's short side; shrinks until the lines fit. */
  size: number;
  smallest: number;
  lines: number;
  leading: number;
  /** Middle of the block as a share of the frame height, or the bottom when `fromBottom`. */
  at: number;
  fromBottom?: boolean;
}

const SETTINGS: Record<TimedWords['style'], Setting> = {
  title: { face: 'serif', weight: 600, size: 0.105, smallest: 0.045, lines: 3, leading: 1.14, at: 0.42 },
  brand: { face: 'serif', weight: 600, size: 0.085, smallest: 0.045, lines: 2, leading: 1.14, at: 0.15 },
  'brand-line': { face: 'serif', weight: 600, size: 0.05, smallest: 0.034, lines: 2, leading: 1.14, at: 0.12 },
  statement: {
    face: 'sans',
    weight: 600,
    size: 0.052,
    smallest: 0.032,
    lines: 3,
    leading: 1.34,
    at: 0.88,
    fromBottom: true,
  },
  caption: {
    face: 'sans',
    weight: 500,
    size: 0.042,
    smallest: 0.03,
    lines: 2,
    leading: 1.34,
    at: 0.93,
    fromBottom: true,
  },
};

export interface SetText {
  lines: string[];
  sizePx: number;
  widthPx: number;
  rtl: boolean;
  setting: Setting;
}

/** Chooses size and lines for words in a frame. Long texts get smaller, then lose their end to an ellipsis. */
export function setText(
  words: Pick<TimedWords, 'text' | 'style'>,
  stage: Pick<Stage, 'w' | 'h' | 'shape'>,
  measure: (line: string, sizePx: number, setting: Setting) => number,
  /** What a card needs on each side of the words, in letter heights; half the frame is all that `beside` leaves. */
  { padEms = 0, beside = false }: { padEms?: number; beside?: boolean } = {},
): SetText {
  const setting = SETTINGS[words.style];
  const text = cleanText(words.text);
  const short = Math.min(stage.w, stage.h);
  // Title-safe width; players and phones lay controls over the rest.
  const share = stage.shape === 'wide' ? (words.style === 'title' ? 0.72 : 0.76) : 0.84;
  const room = (size: number): number =>
    Math.min(stage.w * share, stage.w * (beside ? 0.47 : 0.92) - size * padEms * 2);
  let sizePx = short * setting.size * (beside ? 1.25 : 1);
  let lines: string[] = [];
  for (;;) {
    const at = sizePx;
    lines = wrapBalanced(text, room(at), (line) => measure(line, at, setting));
    // A word is only broken where no size would hold it.
    const broken = beside && text.split(/\s+/u).some((word) => measure(word, at, setting) > room(at));
    if ((lines.length <= setting.lines && !broken) || sizePx <= short * setting.smallest) break;
    sizePx *= 0.92;
  }
  const most = setting.lines + 1;
  if (lines.length > most) {
    lines = lines.slice(0, most);
    lines[most - 1] = `${(lines[most - 1] ?? '').replace(/.{0,2}$/u, '')}…`;
  }
  const size = sizePx;
  return {
    lines,
    sizePx,
    widthPx: Math.max(1, ...lines.map((line) => measure(line, size, setting))),
    rtl: isRightToLeft(text),
    setting,
  };
}

const isCard = (style: TimedWords['style']): boolean =>
  style === 'title' || style === 'brand' || style === 'brand-line';

/** Bottom of the words as a share of the height: phones lay their controls over the lowest sixth of a tall frame. */
const bottomOf = (stage: Stage, at: number): number => stage.h * (stage.shape === 'tall' ? at - 0.11 : at);

/** Where words stand: as their style says, at the top of the frame, or in the half that the creator's picture leaves. */
export type WordsPlace = 'own' | 'raised' | 'beside';

/** A title or brand never covers the creator's own picture: it goes above it, at a film's end beside it. Pure. */
export const wordsPlace = (
  { shape }: Pick<Stage, 'shape'>,
  { style }: Pick<TimedWords, 'style'>,
  { count, brandBeside }: { count: number; brandBeside: boolean },
): WordsPlace => (brandBeside && shape === 'wide' && style === 'brand' ? 'beside' : count > 0 ? 'raised' : 'own');

/** The layer of one text with what lies under it: at least 4.5 : 1 over any picture. */
export function wordsLayer(
  stage: Stage,
  words: TimedWords,
  order: number,
  place: WordsPlace = 'own',
): LayerDraft | null {
  if (!cleanText(words.text)) return null;
  const { h } = stage;
  const card = isCard(words.style) ? CARDS[stage.look] : null;
  return {
    name: `words ${order}`,
    depth: 1 + order * 0.001,
    covers: 'frame',
    pinned: true,
    visible: { startS: words.startS, endS: words.endS, fadeS: words.style === 'caption' ? 0.12 : 0.35 },
    paint: (easel) => {
      const { pen } = easel;
      const face = ({ face, weight }: Setting): Pick<Type, 'face' | 'weight' | 'language'> => ({
        face: card?.face ?? face,
        weight: card?.weight ?? weight,
        language: stage.language,
      });
      const set = setText(
        words,
        stage,
        (line, sizePx, setting) => {
          setFont(pen, line, { sizePx, ...face(setting) });
          return measureLine(pen, line, sizePx);
        },
        { ...(card ? { padEms: card.padEms } : {}), beside: place === 'beside' },
      );
      const { setting, lines, sizePx, widthPx } = set;
      const lead = sizePx * setting.leading;
      const blockH = lead * lines.length;
      const middleX = stage.w * (place === 'beside' ? 0.5 - stage.side * 0.23 : 0.5);
      const middle =
        place === 'raised' ? h * 0.07 + sizePx * 0.4 + blockH / 2 : h * (place === 'beside' ? 0.44 : setting.at);
      const top = setting.fromBottom
        ? bottomOf(stage, setting.at) - blockH
        : Math.max(middle - blockH / 2, h * 0.045 + sizePx * 0.58);
      const plate = { x: middleX - widthPx / 2, y: top, w: widthPx, h: blockH };
      const letters = (colour: string): void => {
        pen.fillStyle = colour;
        lines.forEach((line, i) => {
          setFont(pen, line, { sizePx, ...face(setting) });
          drawLine(pen, line, { x: middleX, y: top + lead * (i + 0.5), sizePx, rtl: set.rtl });
        });
      };
      if (!card) {
        captionPlate(pen, stage, plate, sizePx);
        letters(CAPTION_INK);
        return;
      }
      card.paint(pen, stage, plate, sizePx);
      if (card.glow) {
        pen.save();
        pen.shadowColor = card.glow;
        pen.shadowBlur = sizePx * 0.3;
        letters(card.ink);
        pen.restore();
      }
      letters(card.ink);
    },
  };
}

/** A dark plate, so that light letters can be read over snow. */
function captionPlate(pen: Pen, { palette }: Stage, { x, y, w, h }: Box, sizePx: number): void {
  const padX = sizePx * 0.75;
  const padY = sizePx * 0.34;
  pen.fillStyle = withAlpha(mix(palette.ink, '#05060c', 0.55), 0.78);
  pen.beginPath();
  pen.roundRect(x - padX, y - padY, w + padX * 2, h + padY * 2, sizePx * 0.36);
  pen.fill();
}
