import type { Subject } from '../../../../../src-shared/picture.ts';
import type { PlaceSet } from '../places/place-set.ts';
import { type Found, findDrawing } from './find-drawing.ts';

interface Cast extends Found {
  subject: Subject;
}

/** The largest thing that is shown in somebody's hands, against a person's height. */
const CARRIED = 0.56;

const hasFreeHands = ({ kind, action, count, attributes }: Subject): boolean =>
  kind === 'person' &&
  count === 1 &&
  (action === 'stands' || action === 'walks') &&
  !attributes.includes('empty-handed');

const canBeHeld = ({ subject, kind, drawing }: Cast): boolean =>
  kind === 'picture' &&
  (subject.kind === 'object' || subject.kind === 'food') &&
  subject.pictureId === null &&
  subject.action !== 'flies' &&
  drawing.rests === 'ground' &&
  drawing.size <= CARRIED;

/**
 * Small things are given to the person of the scene: headphones as tall as a woman, or a loaf on the street, would be
 * wrong beside anybody. One thing a person; on a table things stand by themselves. Pure.
 */
export function handOver(cast: Cast[], set: Pick<PlaceSet, 'table'>): Cast[] {
  const person = cast.find(({ subject }) => hasFreeHands(subject));
  const thing = person && cast.find((one) => canBeHeld(one));
  if (!person || !thing || (set.table && !/headphone|violin/.test(thing.subject.noun))) return cast;
  const holds = { noun: thing.subject.noun, drawing: thing.drawing };
  const holder: Cast = { subject: person.subject, ...findDrawing({ ...person.subject, holds }) };
  return cast.flatMap((one) => (one === person ? holder : one === thing ? [] : one));
}
