import type { PictureInstruction, Subject } from '../../../src-shared/picture.ts';
import type { Understanding } from '../../../src-shared/understanding.ts';

/** Whoever works or waits where a film happens, when the brief names the place alone. */
const AT_HOME: readonly [RegExp, string][] = [
  [/\bbakery\b/, 'baker'],
  [/\b(?:subway|tram|train|station)\b/, 'passenger'],
  [/\b(?:library|bookshop)\b/, 'librarian'],
  [/\b(?:café|cafe|coffee)\b/, 'barista'],
  [/\b(?:school|classroom)\b/, 'teacher'],
  [/\b(?:hospital|clinic)\b/, 'doctor'],
  [/\b(?:farm|barn)\b/, 'farmer'],
];

/** Kinds of film that show a place for its own sake. */
const ABOUT_PLACES: ReadonlySet<Understanding['kind']> = new Set(['mood', 'explainer', 'how-to']);

/** The one of a film's cast who can be anywhere in it. */
function whoCouldBeHere(cast: readonly Subject[], film: Pick<Understanding, 'subjects'>): Subject | null {
  const someone = cast.find(({ kind }) => kind === 'person') ?? cast.find(({ kind }) => kind === 'animal');
  if (someone) return { ...someone, count: 1 };
  const named = film.subjects.map(({ noun }) => noun).join(', ');
  const noun = AT_HOME.find(([place]) => place.test(named))?.[1];
  if (noun === undefined) return null;
  return {
    id: `at-home-${noun}`,
    noun,
    label: noun,
    kind: 'person',
    attributes: [],
    action: 'walks',
    count: 1,
    weight: 'hero',
    pictureId: null,
  };
}

/**
 * A scene that would be an empty stage gets somebody of the film's cast, on the way through it. Films without words,
 * and those that explain a place, keep their views. Pure.
 */
export function fillScene(
  subjects: Subject[],
  { place }: Pick<PictureInstruction, 'place'>,
  film: Pick<Understanding, 'subjects' | 'kind' | 'wordless'>,
  cast: readonly Subject[],
): Subject[] {
  if (film.wordless || ABOUT_PLACES.has(film.kind)) return subjects;
  if (subjects.some(({ scenery }) => scenery !== true)) return subjects;
  const someone = whoCouldBeHere(cast, film);
  // Nobody walks in space or on the sea floor by the way.
  if (!someone || place === 'space' || place === 'underwater' || place === 'sky') return subjects;
  return [{ ...someone, weight: 'hero', action: someone.kind === 'person' ? 'walks' : 'stands' }, ...subjects];
}

/** A film's train is the same train in each of its scenes, so that a subway stays under the ground. Pure. */
export function sameTrain(
  subjects: Subject[],
  { place }: Pick<PictureInstruction, 'place'>,
  cast: readonly Subject[],
): Subject[] {
  const train = cast.find(({ noun, pictureId }) => pictureId === null && /\b(?:subway|metro|tram|train)$/.test(noun));
  if (place !== 'train' || !train || subjects.some(({ id }) => id === train.id)) return subjects;
  return [...subjects, { ...train, weight: 'background', scenery: true }];
}
