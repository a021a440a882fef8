import type { FilmPlan } from '../../src-shared/plan.ts';
import type { StepFace } from './step.ts';

/**
 * Bytes that clips and film take a pixel and frame at most: 0.03 was measured on the twenty ideas with CABAC; the heaviest
 * of them, rain over waves, takes a seventh more since.
 */
const VIDEO_BYTES = 0.035;
/** A painted scene: raw planes, 62 bytes a pixel in a storm over the sea (two shots, most layers with cells). */
const PAINTED_BYTES = 80;
/** A second of 48 kHz 16 bit, one channel. */
const SOUND_BYTES = 48_000 * 2;
/** What a step leaves in the database, and the smallest files beside its product. */
const ROWS_BYTES = 2e6;

/** Bytes a film needs while it is made, rounded up: layers of two scenes, clips, pieces, film and sound. */
export function filmBytes({ widthPx, heightPx, frames, lengthS }: FilmPlan): number {
  const pixels = widthPx * heightPx;
  // Clips, then the pieces and the joined picture, then the film itself.
  const video = pixels * frames * VIDEO_BYTES * 3;
  // Music, ambience and effects in stereo, narration in mono, and the mix.
  const sound = lengthS * SOUND_BYTES * 8;
  return Math.ceil(video + pixels * PAINTED_BYTES * 2 + sound + 16e6);
}

/** Bytes that one step may write before it is done, rounded up; its units are those of units.ts. */
export function stepBytes({ key, units }: Pick<StepFace, 'key' | 'units'>, plan: FilmPlan): number {
  return Math.ceil(ROWS_BYTES + productBytes(key.split(':')[0] ?? key, units, plan));
}

function productBytes(kind: string, units: number, { widthPx, heightPx, frames }: FilmPlan): number {
  switch (kind) {
    case 'voice':
    case 'fit':
      // Words: slow speech takes 0.6 s for one.
      return units * 0.6 * SOUND_BYTES;
    case 'picture':
      return units * 1e6 * PAINTED_BYTES;
    case 'clip':
      return units * 1e6 * VIDEO_BYTES;
    case 'music':
    case 'ambience':
    case 'effects':
      return units * SOUND_BYTES * 2;
    case 'mix':
      // The mix in stereo before it is measured, and after.
      return units * SOUND_BYTES * 4;
    case 'stitch':
      // Pieces, then all of them as one.
      return units * 1e6 * VIDEO_BYTES * 2;
    case 'finish':
      return widthPx * heightPx * frames * VIDEO_BYTES;
    default:
      return 0;
  }
}
