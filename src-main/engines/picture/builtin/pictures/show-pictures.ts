import type { PictureInstruction, Subject } from '../../../../../src-shared/picture.ts';
import type { PictureRequest } from '../../picture-engine.ts';

/** The ids of the pictures that can be shown. */
type Ids = Pick<ReadonlySet<string>, 'has'>;
type Asked = Pick<PictureRequest, 'instruction' | 'pictures' | 'number' | 'of'>;

const carried = ({ subjects }: PictureInstruction): Set<string | null> => new Set(subjects.map((s) => s.pictureId));

/** The picture behind a scene: the one it names, else one of a place that no subject shows; they take turns. Pure. */
export function backdropFor({ instruction, pictures, number }: Asked, loaded: Ids): string | null {
  const named = instruction.backdropPictureId;
  if (named !== null && loaded.has(named)) return named;
  const shown = carried(instruction);
  const places = pictures.filter(({ id, role }) => role === 'place' && loaded.has(id) && !shown.has(id));
  return places[(number - 1) % Math.max(1, places.length)]?.id ?? null;
}

/**
 * A scene's subjects, those with a picture of the creator first. A product or person that no subject shows comes along
 * in the first and the last scene; the only product of a film comes along in all of them. Pure.
 */
export function withOwnPictures({ instruction, pictures, number, of }: Asked, loaded: Ids): Subject[] {
  const shown = carried(instruction);
  const products = pictures.filter(({ role }) => role === 'product').length;
  const more = pictures
    .filter(({ id, role }) => role !== 'place' && loaded.has(id) && !shown.has(id))
    .filter(({ role }) => number === 1 || number === of || (role === 'product' && products === 1))
    .map(
      ({ id, role }): Subject => ({
        id: `picture-${id}`,
        noun: role,
        label: role,
        kind: role === 'person' ? 'person' : 'object',
        attributes: [],
        action: 'stands',
        count: 1,
        weight: 'hero',
        pictureId: id,
      }),
    );
  const own = ({ pictureId }: Subject): boolean => loaded.has(pictureId ?? '');
  const heroes = instruction.subjects.filter(own).map((s): Subject => ({ ...s, weight: 'hero' }));
  return [...heroes, ...more, ...instruction.subjects.filter((s) => !own(s))];
}

/** The pictures that belong in a scene but were not loaded. Pure. */
export function missingPictures(asked: Asked, loaded: Ids): string[] {
  const all = new Set(asked.pictures.map(({ id }) => id));
  const belong = new Set(withOwnPictures(asked, all).map(({ pictureId }) => pictureId)).add(backdropFor(asked, all));
  return [...all].filter((id) => belong.has(id) && !loaded.has(id));
}
