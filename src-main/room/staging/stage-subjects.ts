import type { PictureInstruction, Subject } from '../../../src-shared/picture.ts';
import { aloft } from './aloft.ts';
import { ride } from './ride.ts';
import { isScenery } from './scenery.ts';

/** Words by which a thing is told to be elsewhere, or to act alone. */
const LOST = /\b(?:lost|loses|lose|missing|stolen|without|forgot|searche?s? for|looks? for)\b/i;
/** Falls that nobody sees. */
const FALLS_SO = /\bf(?:a|e)ll(?:s|ing)? (?:in love|asleep|silent|ill|quiet|behind)\b/i;
const ALONE = /\b(?:by itself|on its own)\b/i;

/**
 * The last word on who stands in a picture: what the place shows is marked, what the line says is lost is left out, and
 * nobody holds what is lost or moves by itself. Pure.
 * @param cast everything that the film shows
 */
export function stageSubjects(picture: PictureInstruction, line: string, cast: readonly Subject[] = []): Subject[] {
  const lost = LOST.test(line);
  const apart = lost || ALONE.test(line);
  const after = line.slice(line.search(LOST)).toLowerCase();
  return ride({ ...picture, subjects: aloft(picture.subjects, line, cast) })
    .filter(({ kind, noun, pictureId }) => !(lost && kind === 'object' && pictureId === null && after.includes(noun)))
    .map((subject) => ({
      ...subject,
      ...(subject.action === 'falls' && FALLS_SO.test(line) ? { action: 'stands' as const } : {}),
      ...(isScenery(subject, picture) ? { scenery: true } : {}),
      ...(apart && subject.kind === 'person'
        ? { attributes: [...new Set([...subject.attributes, 'empty-handed'])] }
        : {}),
    }));
}
