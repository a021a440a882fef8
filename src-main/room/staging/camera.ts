import type { CameraMove } from '../../../src-shared/picture.ts';
import type { Beat } from '../../../src-shared/room.ts';

/** What a move is good for, first choice first. */
const BY_ACTION: Partial<Record<Beat['subjects'][number]['action'], CameraMove[]>> = {
  walks: ['follow', 'pan-right'],
  rides: ['follow', 'pan-right'],
  rows: ['follow', 'drift'],
  flies: ['tilt-up', 'follow'],
  floats: ['drift', 'pan-left'],
  falls: ['tilt-down', 'crane'],
  rises: ['tilt-up', 'crane'],
  grows: ['push-in', 'tilt-up'],
  glows: ['push-in', 'drift'],
  swims: ['follow', 'drift'],
  turns: ['push-in', 'drift'],
};
const BY_FUNCTION: Record<string, CameraMove[]> = {
  opening: ['pan-right', 'crane', 'drift'],
  question: ['push-in', 'drift'],
  ending: ['pull-out', 'crane'],
  answer: ['pull-out', 'crane'],
  brand: ['push-in', 'pull-out'],
  discovery: ['push-in', 'tilt-down'],
};
/** What the mood of a beat asks for, before what is spare. */
const BY_MOOD: Partial<Record<Beat['mood'], CameraMove[]>> = {
  tense: ['handheld'],
  driven: ['handheld', 'follow'],
};
const SPARE: CameraMove[] = ['push-in', 'pan-left', 'drift', 'pan-right', 'crane', 'tilt-up', 'pull-out'];

/** Moves that suit a beat, best first: how it ends or opens, then what moves in it; the seed turns the spare ones. */
export function suitableMoves(beat: Beat, seed: number): CameraMove[] {
  const action = beat.subjects[0]?.action ?? 'stands';
  const turned = SPARE.map((_, i) => SPARE[(i + seed + beat.number) % SPARE.length] as CameraMove);
  return [
    ...new Set([
      ...(BY_FUNCTION[beat.function] ?? []),
      ...(BY_MOOD[beat.mood] ?? []),
      ...(BY_ACTION[action] ?? []),
      ...turned,
    ]),
  ];
}
