import type { Subject } from '../../../src-shared/picture.ts';
import type { Understanding } from '../../../src-shared/understanding.ts';

const canBeSold = ({ kind, noun }: Subject): boolean =>
  (kind === 'object' || kind === 'food' || kind === 'vehicle') && !/\b(?:train|subway|bus|tram|cart)\b/.test(noun);

/** "coffee cart" sells coffee, "flower stall" flowers. */
function soldAt({ noun, pictureId, ...subject }: Subject): Subject | null {
  const goods = /^(.+)[ -](?:cart|stall|stand|kiosk|truck|van|shop)$/.exec(noun)?.[1];
  if (goods === undefined || pictureId !== null || /^(?:delivery|food|street|small|tiny)$/.test(goods)) return null;
  return { ...subject, noun: goods, label: goods, kind: 'food', id: `${subject.id}/sold`, action: 'stands', pictureId };
}

/**
 * Who stands on an ad's last picture, beside the brand: what it is about, by itself. The creator's own picture comes
 * first, then what its topic names, then what is sold at a stall; an ad that sells no thing keeps its people, and so does
 * one whose last words tell of them and not of the thing. Pure.
 *
 * @param told what is said over it
 */
export function endCard(subjects: Subject[], film: Pick<Understanding, 'subjects' | 'topic'>, told: string): Subject[] {
  const sold =
    film.subjects.find(({ pictureId }) => pictureId !== null) ??
    film.subjects.find((subject) => canBeSold(subject) && film.topic?.toLowerCase().includes(subject.noun)) ??
    film.subjects.map(soldAt).find((goods) => goods !== null) ??
    film.subjects.find(canBeSold);
  if (!sold) return subjects;
  const hero: Subject = { ...sold, weight: 'hero', count: 1 };
  const thing = sold.noun.split(' ').at(-1) ?? sold.noun;
  const others = subjects.filter(({ id }) => id !== sold.id);
  const tellsOfOthers = others.some(({ kind }) => kind === 'person') && !told.toLowerCase().includes(thing);
  return [hero, ...(tellsOfOthers ? others : subjects.filter(({ kind }) => kind === 'nature'))];
}
