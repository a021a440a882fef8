import type { Subject } from '../../../src-shared/picture.ts';

const BALLOON = /\bballoons?\b/;
const RISES = /\b(?:float|fly|flies|drift|rise|soar|sail|lift)s?\b/i;

/** What a balloon carries is drawn in its basket. */
export const CREWED = 'crewed';

/**
 * People of a film with a balloon who float or fly do it in the basket, not beside it on the ground. Pure.
 * @param cast everything that the film shows
 */
export function aloft(subjects: Subject[], line: string, cast: readonly Subject[]): Subject[] {
  const balloon = cast.find(({ noun, kind }) => kind === 'vehicle' && BALLOON.test(noun));
  if (!balloon || !RISES.test(line) || !subjects.some(({ kind }) => kind === 'person')) return subjects;
  const attributes = [...new Set([...balloon.attributes, CREWED])];
  return [
    { ...balloon, attributes, action: 'floats', weight: 'hero' },
    ...subjects.filter(({ kind, id }) => kind !== 'person' && id !== balloon.id),
  ];
}
