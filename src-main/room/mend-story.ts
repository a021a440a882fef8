import { countWords, type FilmPlan } from '../../src-shared/plan.ts';
import type { Beat, Story } from '../../src-shared/room.ts';
import { LONGEST_SENTENCE } from './critics/words-said.ts';
import type { Fix } from './rubric.ts';
import { trimNarration } from './telling/trim.ts';
import { filmHolds, sentencesOf, wordBudget } from './telling/words.ts';

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
  const ofScene = (number: number): Fix[] => fixes.filter(({ scene }) => scene === number);
  const without = story.beats.map(({ number, narration, exact }) =>
    ofScene(number).reduce((text, { code, text: named }) => {
      if (!LEFT_OUT.has(code) || exact) return text;
      const left = leaveOut(text, named);
      // A last word that was heard before is better than none: an explainer's answer has its question's words.
      return code === 'repeat' && left === '' && number === story.beats.length ? text : left;
    }, narration),
  );
  // Only what is still too long without its faults is cut.
  const holds = filmHolds(without, plan);
  const beats = story.beats.map((beat, i): Beat => {
    if (beat.exact) return beat; // the creator's own words
    const left = without[i] ?? '';
    const isLong = !holds || sentencesOf(left).some((sentence) => countWords(sentence) > LONGEST_SENTENCE);
    const trims = isLong && ofScene(beat.number).some(({ code }) => code === 'trim');
    const narration = trims ? trimNarration(left, wordBudget(plan)) : left;
    return narration === beat.narration ? beat : { ...beat, narration };
  });
  return { ...story, beats };
}
