import type { Subject } from '../../../../../src-shared/picture.ts';
import type { Drawing } from './drawing.ts';
import { ANIMALS } from './own-animals.ts';
import { CRAFT } from './own-craft.ts';
import { PEOPLE } from './own-people.ts';
import { PLACES_TO_SEE } from './own-places.ts';
import { THINGS } from './own-things.ts';

/** What a maker may look at: never the scene, so that a subject looks the same in each. */
export type Sitter = Pick<Subject, 'noun' | 'kind' | 'attributes' | 'action' | 'id'>;
export type Maker = (subject: Sitter) => Drawing;

const MAKERS = new Map<string, Maker>(
  [PEOPLE, ANIMALS, CRAFT, PLACES_TO_SEE, THINGS].flatMap((set) => Object.entries(set)),
);

/** Drawings made for this studio, by noun (lower case, hyphens, singular); better than any icon where they exist. */
export function ownDrawing(name: string, subject: Sitter): Drawing | null {
  return MAKERS.get(name)?.(subject) ?? null;
}
