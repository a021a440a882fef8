import type { Subject } from '../../../src-shared/picture.ts';

/** Words by which a thing is told to be elsewhere, or to act alone. */
const LOST = /\b(?:lost|loses|lose|missing|stolen|without|forgot|searche?s? for|looks? for)\b/i;
/** The loss came before the film: it is true from the first picture on. */
const LOST_BEFORE = /\b(?:has|have|had|who|that) (?:already )?(?:lost|forgotten|left behind)\b|\bstolen\b/i;
const ALONE = /\b(?:by itself|on its own)\b/i;
/** From here on the thing can be seen. */
const FOUND = /\b(?:finds?|found|finding|returns?|brings? back|gives? back|gets? back|there it is|recovers?)\b/i;

const isThing = ({ kind, pictureId }: Subject): boolean => kind === 'object' && pictureId === null;

/** Nouns of the things that a text tells to be lost after the word that says so. */
const namedAfter = (text: string, word: RegExp, things: readonly Subject[]): string[] => {
  const at = text.search(word);
  const after = at < 0 ? '' : text.slice(at).toLowerCase();
  return things.filter((thing) => isThing(thing) && after.includes(thing.noun)).map(({ noun }) => noun);
};

/**
 * Takes away what a line says is lost, and what the film says was lost before it began; nobody holds such a thing, nor
 * one that moves by itself. Pure.
 * @param told the creator's statements, for what was lost before
 */
export function withoutLost(
  subjects: Subject[],
  line: string,
  told: readonly string[],
  cast: readonly Subject[],
): Subject[] {
  const before = FOUND.test(line) ? [] : told.flatMap((text) => namedAfter(text, LOST_BEFORE, cast));
  const gone = new Set([...namedAfter(line, LOST, subjects), ...before]);
  const apart = gone.size > 0 || LOST.test(line) || ALONE.test(line);
  return subjects
    .filter((subject) => !(isThing(subject) && gone.has(subject.noun)))
    .map((subject) =>
      apart && subject.kind === 'person'
        ? { ...subject, attributes: [...new Set([...subject.attributes, 'empty-handed'])] }
        : subject,
    );
}
