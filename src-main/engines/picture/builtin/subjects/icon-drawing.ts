import { hashText } from '../core/random.ts';
import type { Drawing } from './drawing.ts';
import type { Icon } from './icon-sets.ts';
import { flatten, hullOf, renderIcon } from './svg.ts';
import { tinted } from './tint.ts';

export interface IconNote {
  size?: number;
  facing?: -1 | 0 | 1;
  rests?: Drawing['rests'];
  /** Where the drawing's foot is in its box, from the top (1 = bottom edge), and its glow. */
  foot?: number;
  glow?: Drawing['glow'];
  /** The colour that the brief gives it. */
  colour?: string | null;
}

/** Paper colours for silhouettes: a subject takes one by its name, so it keeps it through the film. */
const PAPERS = ['#c8503c', '#3f7f86', '#d9a13f', '#6f5a8a', '#5f8a55', '#a8603f', '#3f5f8a', '#b8566f'] as const;

const RENDER_SIDE = 560;

/** A colour drawing or a silhouette as a subject: few tones, regraded by the scene's light. */
export function iconDrawing(icon: Icon, note: IconNote = {}): Drawing {
  const foot = note.foot ?? (icon.set === 'noto' ? 0.96 : 0.97);
  const base: Omit<Drawing, 'paint'> = {
    width: 1 / foot,
    below: (1 - foot) / foot,
    size: note.size ?? 0.5,
    facing: note.facing ?? 0,
    rests: note.rests ?? 'ground',
    ...(note.glow ? { glow: note.glow } : {}),
  };
  if (icon.set === 'noto') {
    return {
      ...base,
      paint: (pen, tones) => {
        const picture = renderIcon(icon, RENDER_SIDE, (colour) =>
          tones.grade(note.colour ? tinted(flatten(colour), note.colour) : flatten(colour)),
        );
        pen.drawImage(picture, -0.5 / foot, -1, 1 / foot, 1 / foot);
      },
    };
  }
  return {
    ...base,
    paint: (pen, tones) => {
      const paper = tones.grade(note.colour ?? PAPERS[hashText(icon.name) % PAPERS.length] ?? PAPERS[0]);
      const dark = renderIcon(icon, RENDER_SIDE, () => tones.shade(paper, 0.62));
      // Two papers: the whole shape in the bright one, the drawing cut from the dark one on top.
      pen.drawImage(hullOf(dark, tones.lift(paper, 0.22)), -0.5 / foot, -1, 1 / foot, 1 / foot);
      pen.drawImage(dark, -0.5 / foot, -1, 1 / foot, 1 / foot);
    },
  };
}
