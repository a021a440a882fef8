import type { Place } from '../../../../../src-shared/picture.ts';
import type { Stage } from '../core/stage.ts';
import { abstract, planet, sky, space } from './cosmic.ts';
import { cafe, kitchen, library, room, stageSet, train, workshop } from './interior.ts';
import { desert, field, forest, garden, mountains, snowfield, valley, volcano } from './nature.ts';
import type { PlaceSet } from './place-set.ts';
import { bridge, city, market, road, rooftop, village } from './town.ts';
import { harbour, lake, river, sea, underwater } from './waters.ts';

const BUILDERS: Record<Place, (stage: Stage) => PlaceSet> = {
  sea,
  harbour,
  forest,
  valley,
  mountains,
  desert,
  snowfield,
  river,
  lake,
  garden,
  field,
  village,
  city,
  'city-night': city,
  cafe,
  rooftop,
  train,
  road,
  bridge,
  library,
  kitchen,
  workshop,
  room,
  market,
  stage: stageSet,
  space,
  planet,
  underwater,
  volcano,
  sky,
  abstract,
};

/** Horizon as a share of the frame's height, by place. */
const HORIZON: Partial<Record<Place, number>> = {
  sea: 0.52,
  harbour: 0.55,
  lake: 0.55,
  river: 0.5,
  road: 0.54,
  underwater: 1,
  space: 1,
  sky: 0.8,
  mountains: 0.66,
  forest: 0.66,
  bridge: 0.62,
};

export const horizonShare = (place: Place): number => HORIZON[place] ?? 0.62;

/** Places under a roof: no rain falls there, no sun is seen. */
export const INDOORS: ReadonlySet<Place> = new Set([
  'cafe',
  'library',
  'kitchen',
  'workshop',
  'room',
  'train',
  'stage',
]);

/** The layers and spots of a scene's place. */
export const buildPlace = (stage: Stage): PlaceSet => BUILDERS[stage.instruction.place](stage);
