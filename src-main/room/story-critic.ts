import { ROOM_RULES } from '../../src-shared/room.ts';
import { arc, ending, references } from './critics/arc.ts';
import { coverage, ownWords } from './critics/coverage.ts';
import { change, feeling } from './critics/feeling.ts';
import { concreteness, filler } from './critics/filler.ts';
import { grammar } from './critics/grammar.ts';
import { order } from './critics/order.ts';
import { brand, purpose } from './critics/purpose.ts';
import { drawable, heroThere, ownPictures, somethingToSee } from './critics/seeing.ts';
import type { StoryCase } from './critics/story-case.ts';
import { budget, openings, pace, readability, repetition, silence } from './critics/words-said.ts';
import { applyRubric, type RubricRule, type Verdict } from './rubric.ts';

export type { StoryCase } from './critics/story-case.ts';

/** The weights are those of product.md §2; each rule measures the story itself, and knows nothing of who wrote it. */
export const STORY_RUBRIC: RubricRule<StoryCase>[] = [
  { name: 'prompt alignment', weight: 20, rules: [coverage, order, ownWords] },
  { name: 'visual detail', weight: 25, rules: [somethingToSee, silence, concreteness, filler, ownPictures] },
  { name: 'coherence', weight: 15, rules: [arc, ending, references, grammar] },
  { name: 'character or product', weight: 10, rules: [heroThere, brand] },
  { name: 'flow', weight: 10, rules: [openings, budget, pace, readability, repetition] },
  { name: 'emotion', weight: 10, rules: [feeling, change] },
  { name: 'purpose served', weight: 5, rules: [purpose] },
  { name: 'can be produced', weight: 5, rules: [drawable] },
];

/** Scores a story by the rubric; passes at 85 by the number alone. */
export const judgeStory = (work: StoryCase): Verdict => applyRubric(STORY_RUBRIC, work, ROOM_RULES.storyPass);

/** What the critic says with a verdict. */
export function speakVerdict({ judgement, fixes }: Verdict): string {
  if (judgement.passed && fixes.length === 0)
    return `${judgement.strengths[0] ?? ''} ${judgement.strengths.at(-1) ?? ''} Ready for the scenes.`.trim();
  const wanted = fixes
    .slice(0, 4)
    .map(({ text }) => text)
    .join(' ');
  if (judgement.passed) return `${judgement.strengths[0] ?? ''} Good enough to go on, though: ${wanted}`.trim();
  return `Keep: ${judgement.strengths[0] ?? 'the order of things.'} Not there yet. ${wanted}`;
}
