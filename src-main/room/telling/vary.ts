import type { FilmPlan } from '../../../src-shared/plan.ts';
import type { Part } from './part.ts';
import { sentenceOf } from './sentences.ts';
import { narrate, type Told } from './tell.ts';
import { opening } from './words.ts';

/** Lets no scene open with the word the one before it opened with, where its own words allow it. */
export function varyOpenings(told: Told[], plan: Pick<FilmPlan, 'lengthS' | 'scenes'>): Told[] {
  let before = '';
  return told.map((scene) => {
    const first = scene.parts[0];
    let changed = scene;
    if (scene.narration && opening(scene.narration) === before && first) {
      const other = waysToSay(first).find((sentence) => opening(sentence) !== before);
      if (other) {
        const parts = [{ ...first, sentence: other }, ...scene.parts.slice(1)];
        changed = { parts, narration: narrate(parts, plan) };
      }
    }
    if (changed.narration) before = opening(changed.narration);
    return changed;
  });
}

/** Other orders of the same words: time or place first; or the pronoun where the scene before named who acts. */
function waysToSay({ frame, source }: Part): string[] {
  if (!frame?.verb || source === 'topic') return [];
  return [sentenceOf(frame, { fronted: true })];
}
