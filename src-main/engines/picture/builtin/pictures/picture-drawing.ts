import type { Stage } from '../core/stage.ts';
import type { PlaceSet } from '../places/place-set.ts';
import type { Drawing } from '../subjects/drawing.ts';
import { cardDrawing } from './card-drawing.ts';
import { cutDrawing } from './cut-drawing.ts';
import type { LoadedPicture } from './load-picture.ts';
import type { PictureRoom } from './picture-room.ts';

/** A creator's picture as a hero: cut out and standing, or as a card. */
export const pictureDrawing = (picture: LoadedPicture, stage: Stage, set: PlaceSet, room: PictureRoom): Drawing =>
  (picture.cut ? cutDrawing : cardDrawing)(picture, stage, set, room);
