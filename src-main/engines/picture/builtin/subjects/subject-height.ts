import type { Subject } from '../../../../../src-shared/picture.ts';
import type { Stage } from '../core/stage.ts';
import type { Spot } from '../places/place-set.ts';
import type { Drawing } from './drawing.ts';

interface Shown {
  subject: Subject;
  drawing: Drawing;
}

/** What the others in the picture mean for the size of each. */
export interface Company {
  count: number;
  /** Something as high as a house stands there too: beside it people are small. */
  towers: boolean;
  /** Several who can be compared: a hare is not as large as its rider's friend. */
  living: number;
  /** Height in nature of the largest of them. */
  largest: number;
}

const isLiving = ({ subject }: Shown): boolean => subject.kind === 'person' || subject.kind === 'animal';
/** Heights of a person from which something towers over people. */
const TOWERS_FROM = 2;

const towers = ({ subject, drawing }: Shown): boolean =>
  subject.weight !== 'background' && drawing.rests !== 'air' && drawing.size >= TOWERS_FROM && !drawing.display;

export const companyOf = (shown: readonly Shown[]): Company => ({
  count: shown.length,
  towers: shown.some(towers) && shown.some(isLiving),
  living: shown.filter(isLiving).length,
  largest: Math.max(0, ...shown.filter(isLiving).map(({ drawing }) => drawing.size)),
});

/** Display height: nature's ratio, pressed together so that a bottle can be seen beside a tower. Pixels. */
export function subjectHeight(shown: Shown, spot: Spot, stage: Stage, { count, ...company }: Company): number {
  const { subject, drawing } = shown;
  const hero = subject.weight === 'hero';
  const person = (stage.shape === 'tall' ? 42 : 38) * (company.towers && !towers(shown) ? 0.74 : 1);
  // A product that has the frame to itself is seen from nearer.
  const near =
    hero && count === 1 && spot.surface !== 'table' && (subject.kind === 'object' || subject.kind === 'food');
  const small = near ? 0.16 : company.living > 1 ? 0.68 : hero ? 0.34 : 0.6;
  // A world of beetles is seen from as near as beetles are.
  const closer = isLiving(shown) && company.living > 1 ? Math.max(1, 0.62 / company.largest) ** 0.75 : 1;
  const size = drawing.size * closer;
  const pressed = size >= 1 ? size ** (company.towers && !isLiving(shown) ? 0.7 : 0.55) : size ** small;
  const close = stage.closeness > 0 ? (hero ? 1.3 : 1.12) : 1;
  const most = (stage.shape === 'wide' ? 56 : 52) * (company.towers ? 1.2 : 1);
  const share = Math.min(most, person * pressed * spot.scale * close * (hero || company.towers ? 1 : 0.86));
  const crowd = count > 2 ? 0.8 : 1;
  const high = spot.surface === 'air' ? stage.h * 0.46 : stage.h * 0.8;
  return Math.min(
    high,
    share * stage.u * crowd,
    (stage.w * (stage.shape === 'wide' ? (hero ? 0.42 : 0.32) : 0.66)) / Math.max(0.4, drawing.width),
  );
}
