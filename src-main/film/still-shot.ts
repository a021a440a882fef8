import type { FilmParams, ScenePicture, Shot } from '../../src-shared/shot.ts';

type Still = Extract<ScenePicture, { kind: 'still' }>;

/** The part of the picture that is kept outside the frame for the camera to travel over. */
const SLACK = 0.08;

/**
 * A flat picture as a shot: it covers the frame with a little to spare, and the camera travels slowly over the spare
 * part. (A push would cost 25 to 30 ms a frame at 1080p.)
 */
export function stillShot(still: Still, film: FilmParams): Shot {
  const cover = Math.max(film.widthPx / still.widthPx, film.heightPx / still.heightPx) * (1 + SLACK);
  const even = (px: number): number => Math.ceil(px / 2) * 2;
  const widthPx = even(still.widthPx * cover);
  const heightPx = even(still.heightPx * cover);
  const spare = { x: widthPx - film.widthPx, y: heightPx - film.heightPx };
  // Along the side that has more to show; centred on the other.
  const across = spare.x >= spare.y;
  // At most a sixth of the frame, so that a panorama does not race by.
  const reach = across ? Math.min(spare.x, film.widthPx / 6) : Math.min(spare.y, film.heightPx / 6);
  const centre = { x: -spare.x / 2, y: -spare.y / 2 };
  const from = across ? { x: centre.x + reach / 2, y: centre.y } : { x: centre.x, y: centre.y + reach / 2 };
  const to = across ? { x: centre.x - reach / 2, y: centre.y } : { x: centre.x, y: centre.y - reach / 2 };
  const layer = { file: still.file, widthPx, heightPx, motion: { from, to, ease: 'in-out' as const }, opaque: true };
  return { frames: still.frames, layers: [layer] };
}
