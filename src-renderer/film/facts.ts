import type { Brief } from '../../src-shared/brief.ts';
import type { GenerationView } from '../../src-shared/generation.ts';
import { planFilm } from '../../src-shared/plan.ts';
import { count, seconds } from '../lib/format.ts';
import { LOOK_NAMES, shapeName } from '../lib/names.ts';

/** "4 scenes · 24 s · 1080p 16:9 · paper cut · seed 7", from the row or, before there is one, from the brief. */
export function factsLine(row: GenerationView | null, draft: Brief | null): string {
  const brief = row?.brief ?? draft;
  if (!brief) return '';
  const plan = row ? { scenes: row.numScenes, lengthS: row.lengthS } : planFilm(brief);
  return [
    count(plan.scenes, 'scene'),
    seconds(plan.lengthS),
    shapeName(brief),
    LOOK_NAMES[brief.look].toLowerCase(),
    `seed ${brief.seed}`,
  ].join(' · ');
}
