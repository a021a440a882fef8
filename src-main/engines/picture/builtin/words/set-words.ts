import type { TimedWords } from '../../../../../src-shared/shot.ts';
import { mix, withAlpha } from '../core/colour.ts';
import type { Pen } from '../core/easel.ts';
import type { LayerDraft } from '../core/layer-draft.ts';
import type { Stage } from '../core/stage.ts';
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
): SetText {
  const setting = SETTINGS[words.style];
  const text = cleanText(words.text);
  const short = Math.min(stage.w, stage.h);
  // Title-safe width; players and phones lay controls over the rest.
  const room = stage.w * (stage.shape === 'wide' ? (words.style === 'title' ? 0.72 : 0.76) : 0.84);
  let sizePx = short * setting.size;
  let lines: string[] = [];
  for (;;) {
    const at = sizePx;
    lines = wrapBalanced(text, room, (line) => measure(line, at, setting));
    if (lines.length <= setting.lines || sizePx <= short * setting.smallest) break;
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

/**
 * The layer of one text with its plate: dark enough under light letters for 4.5 : 1 over any picture.
 * @param raised a title or brand goes to the top of the frame, so that it does not cover the creator's own picture
 */
export function wordsLayer(stage: Stage, words: TimedWords, order: number, raised = false): LayerDraft | null {
  if (!cleanText(words.text)) return null;
  const { h, palette } = stage;
  return {
    name: `words ${order}`,
    depth: 1 + order * 0.001,
    covers: 'frame',
    pinned: true,
    visible: { startS: words.startS, endS: words.endS, fadeS: words.style === 'caption' ? 0.12 : 0.35 },
    paint: (easel) => {
      const { pen } = easel;
      const set = setText(words, stage, (line, sizePx, s) => {
        setFont(pen, line, { sizePx, face: s.face, weight: s.weight });
        return measureLine(pen, line, sizePx);
      });
      const { setting, lines, sizePx, widthPx } = set;
      const lead = sizePx * setting.leading;
      const blockH = lead * lines.length;
      const middle = raised ? h * 0.07 + sizePx * 0.4 + blockH / 2 : h * setting.at;
      const top = setting.fromBottom ? h * setting.at - blockH : middle - blockH / 2;
      const plate = { x: stage.w / 2 - widthPx / 2, y: top, w: widthPx, h: blockH };
      const dark = mix(palette.ink, '#05060c', 0.55);
      const light = '#fdf8ec';
      if (words.style === 'brand' || words.style === 'brand-line') {
        paperLabel(pen, stage, plate, sizePx);
        ink(pen, { lines, set, stage, top, lead, colour: mix(palette.ink, '#000000', 0.35) });
        return;
      }
      if (words.style === 'caption' || words.style === 'statement') {
        const padX = sizePx * 0.75;
        const padY = sizePx * 0.34;
        pen.fillStyle = withAlpha(dark, 0.74);
        pen.beginPath();
        pen.roundRect(plate.x - padX, plate.y - padY, plate.w + padX * 2, plate.h + padY * 2, sizePx * 0.36);
        pen.fill();
      } else {
        // A soft dark cloud behind the title: no rim can be seen of it.
        pen.save();
        pen.translate(plate.x + plate.w / 2, plate.y + plate.h / 2);
        pen.scale((plate.w / 2 + sizePx * 2) * 1.5, (plate.h / 2 + sizePx * 1.3) * 1.7);
        const fade = pen.createRadialGradient(0, 0, 0, 0, 0, 1);
        for (let i = 0; i <= 8; i++)
          fade.addColorStop(i / 8, withAlpha(dark, 0.7 * Math.cos((i / 8) * (Math.PI / 2)) ** 1.6));
        pen.fillStyle = fade;
        pen.fillRect(-1, -1, 2, 2);
        pen.restore();
      }
      pen.shadowColor = withAlpha(dark, 0.85);
      pen.shadowBlur = sizePx * 0.16;
      // Twice: the first pass is only for its shadow, which keeps 4.5 : 1 where the cloud is thin.
      if (words.style === 'title') ink(pen, { lines, set, stage, top, lead, colour: light });
      ink(pen, { lines, set, stage, top, lead, colour: light });
      pen.shadowColor = 'transparent';
      if (words.style === 'title') {
        pen.fillStyle = palette.lamp;
        pen.fillRect(
          stage.w / 2 - sizePx * 0.6,
          top + blockH + sizePx * 0.22,
          sizePx * 1.2,
          Math.max(2, sizePx * 0.045),
        );
      }
    },
  };
}

function ink(
  pen: Pen,
  o: { lines: string[]; set: SetText; stage: Stage; top: number; lead: number; colour: string },
): void {
  const { set, stage } = o;
  pen.fillStyle = o.colour;
  o.lines.forEach((line, i) => {
    setFont(pen, line, { sizePx: set.sizePx, face: set.setting.face, weight: set.setting.weight });
    drawLine(pen, line, { x: stage.w / 2, y: o.top + o.lead * (i + 0.5), sizePx: set.sizePx, rtl: set.rtl });
  });
}

/** A card of cream paper with a hairline frame, lying on the picture. */
function paperLabel(
  pen: Pen,
  stage: Stage,
  plate: { x: number; y: number; w: number; h: number },
  sizePx: number,
): void {
  const padX = sizePx * 0.95;
  const padY = sizePx * 0.55;
  const box = { x: plate.x - padX, y: plate.y - padY, w: plate.w + padX * 2, h: plate.h + padY * 2 };
  pen.save();
  pen.shadowColor = withAlpha(mix(stage.palette.ink, '#000000', 0.4), 0.6);
  pen.shadowBlur = sizePx * 0.5;
  pen.shadowOffsetY = sizePx * 0.16;
  pen.fillStyle = '#fbf4e4';
  pen.beginPath();
  pen.roundRect(box.x, box.y, box.w, box.h, sizePx * 0.1);
  pen.fill();
  pen.restore();
  pen.strokeStyle = withAlpha(mix(stage.palette.ink, '#8a6a4c', 0.5), 0.6);
  pen.lineWidth = Math.max(1, sizePx * 0.02);
  pen.strokeRect(box.x + sizePx * 0.16, box.y + sizePx * 0.16, box.w - sizePx * 0.32, box.h - sizePx * 0.32);
}
