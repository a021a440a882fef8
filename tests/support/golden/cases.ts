import type { PictureRequest } from '../../../src-main/engines/picture/picture-engine.ts';
import { LOOKS } from '../../../src-shared/brief.ts';
import { CAMERA_MOVES, PLACES, TIMES_OF_DAY, WEATHERS } from '../../../src-shared/picture.ts';
import type { FilmParams } from '../../../src-shared/shot.ts';
import { request } from '../../unit/picture/request.ts';

/** One frame that is kept: what is asked for, and the moment as a share of the first or second shot. */
export interface GoldenCase {
  name: string;
  request: PictureRequest;
  share: number;
  shot: 0 | 1;
}

const WIDE: FilmParams = { widthPx: 480, heightPx: 270, fps: 30 };
const SHAPES: Record<string, FilmParams> = {
  '16:9': WIDE,
  '9:16': { widthPx: 270, heightPx: 480, fps: 30 },
  '1:1': { widthPx: 360, heightPx: 360, fps: 30 },
};

const at = <T>(list: readonly [T, ...T[]], i: number): T => list[i % list.length] ?? list[0];
const frame = (name: string, asked: PictureRequest, share = 0.5, shot: 0 | 1 = 0): GoldenCase => ({
  name,
  request: asked,
  share,
  shot,
});

/** Subjects are left out: they are drawn and tested elsewhere. */
export const GOLDEN_CASES: GoldenCase[] = [
  ...PLACES.map((place, i) =>
    frame(`place ${place}`, request({ place, timeOfDay: at(TIMES_OF_DAY, i) }, { film: WIDE })),
  ),
  ...TIMES_OF_DAY.map((timeOfDay) =>
    frame(`hour ${timeOfDay}`, request({ place: 'valley', timeOfDay }, { film: WIDE })),
  ),
  ...WEATHERS.map((weather) =>
    frame(`weather ${weather}`, request({ place: 'lake', timeOfDay: 'morning', weather }, { film: WIDE })),
  ),
  ...LOOKS.flatMap((look) => [
    frame(`look ${look}`, request({ place: 'garden', timeOfDay: 'golden' }, { film: WIDE, look })),
    frame(
      `title ${look}`,
      request(
        { place: 'sea', timeOfDay: 'dusk' },
        { film: WIDE, look, words: [{ text: 'The Last Keeper', style: 'title', startS: 0, endS: 3 }] },
      ),
    ),
  ]),
  ...CAMERA_MOVES.map((camera) =>
    frame(`camera ${camera}`, request({ place: 'village', camera }, { film: WIDE, frames: 150 }), 0.92),
  ),
  ...Object.entries(SHAPES).flatMap(([shape, film]) =>
    (['city', 'forest', 'kitchen'] as const).map((place) =>
      frame(`shape ${shape} ${place}`, request({ place }, { film })),
    ),
  ),
  frame('second shot valley', request({ place: 'valley' }, { film: WIDE, frames: 240 }), 0.5, 1),
  frame('second shot library', request({ place: 'library' }, { film: WIDE, frames: 240 }), 0.5, 1),
];
