import type { PictureInstruction, Subject } from '../../../src-shared/picture.ts';
import { aloft } from './aloft.ts';
import { withoutLost } from './lost.ts';
import { withPostures } from './postures.ts';
import { ride } from './ride.ts';
import { isScenery } from './scenery.ts';

/** Falls that nobody sees. */
const FALLS_SO = /\bf(?:a|e)ll(?:s|ing)? (?:in love|asleep|silent|ill|quiet|behind)\b/i;
/** Parts of a body: shown with the whole, never beside it. */
const PART =
  /^(?:heads?|wings?|tails?|beaks?|legs?|paws?|necks?|ears?|eyes?|hands?|feet|fingers?|hearts?|petals?|roots?)$/;

/**
 * The last word on who stands in a picture: who rides sits on what carries them, everybody does what the line says, what
 * the place shows is marked, and what is lost is left out. Pure.
 * @param cast everything that the film shows
 * @param told the creator's own statements
 */
export function stageSubjects(
  picture: PictureInstruction,
  line: string,
  cast: readonly Subject[] = [],
  told: readonly string[] = [],
): Subject[] {
  const moved = ride({ ...picture, subjects: aloft(picture.subjects, line, cast) }, line, cast);
  const present = withoutLost(withPostures(moved, line), line, told, cast);
  return present.map((subject) => ({
    ...subject,
    ...(subject.action === 'falls' && FALLS_SO.test(line) ? { action: 'stands' as const } : {}),
    ...(isScenery(subject, picture) || (PART.test(subject.noun) && present.length > 1) ? { scenery: true } : {}),
  }));
}
