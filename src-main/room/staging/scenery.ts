import type { PictureInstruction, Subject } from '../../../src-shared/picture.ts';
import { isIndoors } from './describe.ts';

/** Heads of nouns that say where, when or in what weather something happens: they are the picture's place, not in it. */
const SETTING = new Set(
  `forest wood sea ocean river lake valley mountain city town village night day morning evening dawn dusk sky wind rain storm
  snow fog world mars place street road garden field library bakery market subway water sun moon kitchen workshop museum
  harbour harbor desert beach meadow space station school rooftop oven tide sunrise sunset horizon hill harvest ground
  grass window`.split(/\s+/),
);

/** Bodies of the sky: scenery under a sky, things in space. */
const HEAVENLY = new Set(['sun', 'moon', 'mars', 'earth', 'planet', 'star']);

/** Things that the set of a place always shows. */
const SHOWN: Partial<Record<PictureInstruction['place'], readonly string[]>> = {
  kitchen: ['oven', 'stove'],
  sea: ['wave', 'sand', 'cliff'],
  harbour: ['wave', 'pier', 'dock'],
  train: ['train', 'tram'],
  bridge: ['bridge'],
  volcano: ['volcano', 'lava'],
  stage: ['stage', 'theatre'],
};

/** The head noun, singular. */
const headOf = (noun: string): string =>
  (
    noun
      .toLowerCase()
      .split(/[\s-]+/)
      .at(-1) ?? ''
  )
    .replace(/ies$/, 'y')
    .replace(/(?<=[^su])s$/, '');

/** Whether a place shows a subject by itself. The creator's own picture is never scenery. */
export function isScenery(
  { noun, kind, pictureId }: Pick<Subject, 'noun' | 'kind' | 'pictureId'>,
  { place }: Pick<PictureInstruction, 'place'>,
): boolean {
  if (pictureId !== null || kind === 'person' || kind === 'animal') return false;
  // What a train passes is outside of it.
  if (place === 'train' && (kind === 'building' || (kind === 'vehicle' && !/bicycle|bike|scooter/.test(noun))))
    return true;
  // A house does not stand in a room; hives and dens may.
  if (kind === 'building' && isIndoors(place) && place !== 'space' && !/\b(?:hive|beehive|den|dome|tent)$/.test(noun))
    return true;
  const head = headOf(noun);
  // Among the stars the bodies of the sky are what there is to see.
  if (place === 'space' && HEAVENLY.has(head)) return false;
  return SETTING.has(head) || head === place || (SHOWN[place]?.includes(head) ?? false);
}
