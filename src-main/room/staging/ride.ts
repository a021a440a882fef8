import type { PictureInstruction, Subject } from '../../../src-shared/picture.ts';

const BICYCLE = /\b(?:bicycle|bike|cyclist|courier)\b/;
const ON_WATER: ReadonlySet<PictureInstruction['place']> = new Set(['sea', 'harbour', 'lake', 'river']);

/**
 * What people move by. The illustrator draws a rider on a bicycle and a rower in a boat: whoever drives, rides an animal
 * or floats in the air does neither. The vehicle or the animal of the scene moves instead, with the person beside it.
 */
export function ride({ subjects, place }: PictureInstruction): Subject[] {
  const cycles = subjects.some(({ noun }) => BICYCLE.test(noun));
  const carrier = subjects.find(({ kind, noun }) => kind === 'vehicle' && !/\b(?:boat|bicycle|bike|cart)\b/.test(noun));
  const drives = !cycles && subjects.some(({ kind, action }) => kind === 'person' && action === 'rides');
  return subjects.map((subject) => {
    if (drives && subject === carrier && subject.action === 'stands') return { ...subject, action: 'rides' };
    if (subject.kind !== 'person') return subject;
    if (subject.action === 'rides' && !cycles) return { ...subject, action: carrier ? 'stands' : 'walks' };
    if (subject.action === 'floats') return { ...subject, action: ON_WATER.has(place) ? 'rows' : 'stands' };
    return subject;
  });
}
