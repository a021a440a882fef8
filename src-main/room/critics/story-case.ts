import type { Brief } from '../../../src-shared/brief.ts';
import type { FilmPlan } from '../../../src-shared/plan.ts';
import type { Beat, Story } from '../../../src-shared/room.ts';
import type { Understanding } from '../../../src-shared/understanding.ts';
import { list } from '../telling/words.ts';

/** What a story is judged by: its own text and pictures against the brief's. Nothing of how it was made is known here. */
export interface StoryCase {
  story: Story;
  brief: Pick<Brief, 'brand' | 'keepMyWords' | 'idea' | 'title'>;
  plan: Pick<FilmPlan, 'lengthS' | 'scenes'>;
  understanding: Pick<Understanding, 'contentWords' | 'facts'>;
}

/** True where the words are the creator's to the letter, or there are none: what is said is then no one's fault. */
export const isGiven = ({ story, brief }: StoryCase): boolean => story.wordless || brief.keepMyWords;

/** Scenes that say something. */
export const spokenBeats = ({ story }: StoryCase): Beat[] =>
  story.beats.filter(({ narration }) => narration.trim() !== '');

/** "scenes 2 and 5" */
export const scenesOf = (beats: Beat[]): string =>
  `scene${beats.length > 1 ? 's' : ''} ${list(beats.map(({ number }) => String(number)))}`;

/** What a scene shows, in words. */
export const seenIn = ({ subjects, place, timeOfDay, weather }: Beat): string =>
  [...subjects.flatMap((s) => [s.noun, s.label, ...s.attributes]), place, timeOfDay, weather]
    .join(' ')
    .replace(/-/g, ' ');

/** True when a scene says nothing beyond the brand's name. */
export function isSilent({ narration }: Beat, brand: string | null): boolean {
  // "A perfume by Lumière." names what is sold, and tells nothing of it.
  const rest = brand ? narration.replaceAll(brand, '').replace(/^(?:an?\s)?[\p{L} -]{0,30}\bby\s*\./iu, '') : narration;
  return !/[\p{L}\p{N}]/u.test(rest);
}
