import type { Place } from '../../../../../src-shared/picture.ts';
import type { Stage } from '../core/stage.ts';
import { rayLayers } from '../paint/rays.ts';
import { sky } from './above-clouds.ts';
import { abstract } from './abstract.ts';
import { bridge } from './bridge.ts';
import { framing } from './framing.ts';
import { field, garden } from './gardens.ts';
import { cafe, library, room } from './interior.ts';
import { market } from './market.ts';
import { desert, mountains, snowfield, valley } from './nature.ts';
import type { PlaceSet } from './place-set.ts';
import { planet } from './planet.ts';
import { road, rooftop } from './roads.ts';
import { lake, river } from './shore-waters.ts';
import { space } from './space.ts';
import { stageSet } from './theatre.ts';
import { city } from './town.ts';
import { train } from './train.ts';
import { underwater } from './underwater.ts';
import { village } from './village.ts';
import { volcano } from './volcano.ts';
import { harbour, sea } from './waters.ts';
import { forest } from './woods.ts';
import { kitchen, workshop } from './workrooms.ts';

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

/** The layers and spots of a scene's place, what frames the view and the light in its air. */
export function buildPlace(stage: Stage): PlaceSet {
  const set = BUILDERS[stage.instruction.place](stage);
  return { ...set, layers: [...set.layers, ...rayLayers(stage), ...framing(stage)] };
}
