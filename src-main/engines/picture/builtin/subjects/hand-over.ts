import type { Subject } from '../../../../../src-shared/picture.ts';
import type { PlaceSet } from '../places/place-set.ts';
import { type Found, findDrawing, plainNoun } from './find-drawing.ts';
import type { Held } from './held.ts';
import { propOf } from './trade-props.ts';

interface Cast extends Found {
  subject: Subject;
}

/** The largest thing that is shown in somebody's hands, against a person's height. */
const CARRIED = 0.56;
/** What belongs to somebody even where there is a table to put it on. */
const WORN = /headphone|violin|guitar|broom|umbrella|lantern/;

const hasFreeHands = ({ kind, action, attributes }: Subject): boolean =>
  kind === 'person' && (action === 'stands' || action === 'walks') && !attributes.includes('empty-handed');

const canBeHeld = ({ subject, kind, drawing }: Cast): boolean =>
  kind === 'picture' &&
  (subject.kind === 'object' || subject.kind === 'food') &&
  subject.pictureId === null &&
  subject.action !== 'flies' &&
  drawing.rests === 'ground' &&
  drawing.size <= CARRIED;

/** Whose it is: the one whose trade it belongs to, a group for several, else the first with free hands. */
function holderOf(thing: Cast, people: Cast[]): Cast | undefined {
  const noun = plainNoun(thing.subject.noun);
  const byTrade = people.find(({ subject }) => propOf(subject.noun) === noun);
  const several = thing.subject.count > 1;
  return byTrade ?? people.find(({ subject }) => subject.count > 1 === several) ?? people[0];
}

/** A cast in which things are in hands, and what each holds: another of a group holds its own. */
export interface Handed {
  cast: Cast[];
  holds: ReadonlyMap<string, Held>;
}

/**
 * Small things are given to the people of the scene: headphones as tall as a woman, or a loaf on the street, would be
 * wrong beside anybody. One thing a person; on a table things stand by themselves. Pure.
 */
export function handOver(cast: Cast[], set: Pick<PlaceSet, 'table'>): Handed {
  const holds = new Map<string, Held>();
  const emptied = new Set<string>();
  for (const thing of cast) {
    const noun = plainNoun(thing.subject.noun);
    const owner = cast.find(({ subject }) => subject.kind === 'person' && propOf(subject.noun) === noun);
    if (!canBeHeld(thing)) {
      // Too large for the hands: it stands there, and nobody holds a second one.
      if (owner && thing.kind === 'picture' && thing.subject.kind === 'object') emptied.add(owner.subject.id);
      continue;
    }
    if (set.table && !owner && !WORN.test(thing.subject.noun)) continue;
    const free = cast.filter(({ subject }) => hasFreeHands(subject) && !holds.has(subject.id));
    const holder = holderOf(thing, free);
    if (!holder || [...holds.values()].some(({ noun }) => noun === thing.subject.noun)) continue;
    holds.set(holder.subject.id, { noun: thing.subject.noun, drawing: thing.drawing });
  }
  const handed = new Set([...holds.values()].map(({ drawing }) => drawing));
  return {
    holds,
    cast: cast.flatMap((one) => {
      const held = holds.get(one.subject.id);
      if (held) return [{ subject: one.subject, ...findDrawing({ ...one.subject, holds: held }) }];
      if (emptied.has(one.subject.id)) {
        const attributes = [...one.subject.attributes, 'empty-handed'];
        return [{ subject: one.subject, ...findDrawing({ ...one.subject, attributes }) }];
      }
      return handed.has(one.drawing) ? [] : [one];
    }),
  };
}
