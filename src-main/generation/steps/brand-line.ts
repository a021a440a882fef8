import type { BriefPicture } from '../../../src-shared/brief.ts';
import type { SceneScript } from '../../../src-shared/room.ts';
import type { Cue } from '../../film/film-room.ts';
import type { SceneSlot } from '../../film/timeline.ts';
import type { Narration } from './speak.ts';

export interface BrandLineSources {
  brand: string | null;
  pictures: readonly Pick<BriefPicture, 'id' | 'role'>[];
  scripts: readonly SceneScript[];
  narrations: readonly (Pick<Narration, 'text' | 'durationMs'> | null)[];
  slots: readonly Pick<SceneSlot, 'startMs' | 'endMs'>[];
  cues: readonly Cue[];
  /** True when cues of spoken scenes stand on the picture too. */
  burned: boolean;
  /** True when the film's voice leaves nothing of a text out. */
  pronounces: (text: string) => boolean;
}

/**
 * The scene before the last in which the brand has to stand on the picture, because it is neither heard nor read there
 * already: wordless films, and those in the creator's own words, say only what the creator wrote. It is where a picture
 * of the product is seen, else scene 2; never scene 1, which the title has. Null when no line is wanted. Pure.
 */
export function brandLineScene(sources: BrandLineSources): number | null {
  const { brand, scripts } = sources;
  if (!brand || isToldBefore(brand, sources)) return null;
  const candidates = scripts.slice(1, -1);
  return (candidates.find((scene) => showsProduct(scene, sources.pictures)) ?? candidates[0])?.number ?? null;
}

function isToldBefore(
  brand: string,
  { narrations, slots, cues, burned, pronounces }: Omit<BrandLineSources, 'brand' | 'pictures' | 'scripts'>,
): boolean {
  return slots.slice(0, -1).some(({ startMs, endMs }, i) => {
    const narration = narrations[i] ?? null;
    if (narration && narration.durationMs > 0 && narration.text.includes(brand) && pronounces(brand)) return true;
    if (narration && !burned) return false;
    return cues.some((cue) => {
      const middleMs = (cue.startMs + cue.endMs) / 2;
      return middleMs >= startMs && middleMs < endMs && isWhole(brand, cue.lines);
    });
  });
}

/** A brand that two cues share is read nowhere as a whole; one that breaks over two lines of a cue is. */
const isWhole = (brand: string, lines: readonly string[]): boolean =>
  [' ', ''].some((gap) => lines.join(gap).includes(brand));

function showsProduct({ picture }: SceneScript, pictures: BrandLineSources['pictures']): boolean {
  const products = new Set(pictures.filter(({ role }) => role === 'product').map(({ id }) => id));
  return picture.subjects.some(({ pictureId }) => pictureId !== null && products.has(pictureId));
}
