import { type FilmPlan, WORDS_PER_SECOND } from '../../src-shared/plan.ts';

/** Every step of a film with its work units, as far as they are known before it is written. */
export function unitsOfFilm(plan: FilmPlan): { key: string; units: number }[] {
  const { scenes, lengthS, frames, widthPx, heightPx } = plan;
  const megapixels = (widthPx * heightPx) / 1e6;
  const perScene = Array.from({ length: scenes }, (_, i) => i + 1).flatMap((n) => [
    { key: `write:${n}`, units: 1 },
    { key: `voice:${n}`, units: Math.max(1, (lengthS * WORDS_PER_SECOND) / scenes) },
    { key: `picture:${n}`, units: megapixels },
    { key: `clip:${n}`, units: (frames / scenes) * megapixels },
  ]);
  return [
    { key: 'brief', units: 1 },
    { key: 'story', units: scenes },
    ...perScene,
    { key: 'cohesion', units: scenes },
    { key: 'enhance', units: scenes },
    { key: 'music', units: lengthS },
    { key: 'ambience', units: lengthS },
    { key: 'mix', units: lengthS },
    { key: 'stitch', units: frames * megapixels },
    { key: 'finish', units: lengthS },
  ];
}
