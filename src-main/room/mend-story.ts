import type { FilmPlan } from '../../src-shared/plan.ts';
import type { Beat, Story } from '../../src-shared/room.ts';
import type { Fix } from './rubric.ts';
import { trimNarration } from './telling/trim.ts';
import { sentencesOf, wordBudget } from './telling/words.ts';

/** Faults of a sentence that is better left out than said; their fixes name the sentence. */
const LEFT_OUT = new Set(['filler', 'grammar', 'repeat']);

/** A text without the sentence that a fix names. */
function leaveOut(text: string, named: string): string {
  const sentences = sentencesOf(text);
  const at = sentences.findIndex((sentence) => named.includes(`“${sentence}”`));
  return sentences.filter((_, i) => i !== at).join(' ');
}

/** Puts right what fixes name in the text of a story: that, there, and nothing else. Pure; unknown codes change nothing. */
export function mendStory(story: Story, fixes: Fix[], plan: Pick<FilmPlan, 'lengthS' | 'scenes'>): Story {
  const beats = story.beats.map((beat): Beat => {
    if (beat.exact) return beat; // the creator's own words
    const own = fixes.filter(({ scene }) => scene === beat.number);
    let { narration } = beat;
    for (const { code, text } of own) if (LEFT_OUT.has(code)) narration = leaveOut(narration, text);
    // Only what is still too long without its faults is cut.
    if (own.some(({ code }) => code === 'trim')) narration = trimNarration(narration, wordBudget(plan));
    return narration === beat.narration ? beat : { ...beat, narration };
  });
  return { ...story, beats };
}
