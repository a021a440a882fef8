import type { Place, Subject, TimeOfDay, Weather } from '../../../src-shared/picture.ts';
import type { ClauseFrame } from '../../../src-shared/understanding.ts';

/** The smallest thing that is told: one sentence or none, and what is seen with it. Scenes are made of these. */
export interface Part {
  /** `statement` is the creator's; the others were made from it to fill a film that has more scenes than statements. */
  source:
    | 'statement'
    | 'setting'
    | 'relative'
    | 'adjunct'
    | 'lore'
    | 'fact'
    | 'arc'
    | 'view'
    | 'step'
    | 'clock'
    | 'topic';
  /** What is said, a whole sentence; empty for a view that speaks by its picture. */
  sentence: string;
  /** How it goes on after the part before it in the same scene ("and rows out to answer it."); else null. */
  joined: string | null;
  place: Place | null;
  timeOfDay: TimeOfDay | null;
  weather: Weather | null;
  subjects: Subject[];
  /** Index of the statement it comes from; −1 for none. */
  statement: number;
  /** Index of the first statement in it, where it holds several. */
  from?: number;
  frame: ClauseFrame | null;
}

/** A thing that a line of lore implies, at its plainest. */
export const plainSubject = (noun: string, kind: Subject['kind']): Subject => ({
  id: noun.replaceAll(' ', '-'),
  noun,
  label: noun,
  kind,
  attributes: [],
  action: 'stands',
  count: 1,
  weight: 'secondary',
  pictureId: null,
});
