import type { Subject } from '../../../../../src-shared/picture.ts';
import type { Drawing } from './drawing.ts';

type Maker = (subject: Pick<Subject, 'noun' | 'kind' | 'attributes' | 'action' | 'id'>) => Drawing;

const MAKERS = new Map<string, Maker>();

/** Drawings made for this studio, by noun; better than any icon where they exist. */
export function ownDrawing(name: string, subject: Pick<Subject, 'noun' | 'kind' | 'attributes' | 'action' | 'id'>): Drawing | null {
  return MAKERS.get(name)?.(subject) ?? null;
}
