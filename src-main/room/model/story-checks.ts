import { countWords } from '../../../src-shared/plan.ts';
import type { RoomContext } from '../room.ts';
import { wordBudget } from '../telling/words.ts';
import type { StoryDraft } from './drafts.ts';
import { commonProblems, languageProblem } from './no-story.ts';

/** Words a scene needs to be told at all. */
const FEWEST_WORDS = 4;
/** Of the brief's content words so many at least have to come back, else another film was written. */
const LEAST_COVERED = 0.2;

/** Why a draft is no story for this brief, in sentences for the model; empty when it is one. */
export function storyProblems(
  draft: StoryDraft,
  { brief, plan, understanding }: Pick<RoomContext, 'brief' | 'plan' | 'understanding'>,
  languageOf: (text: string) => string,
): string[] {
  const { language, wordless, contentWords } = understanding;
  const told = !wordless && !brief.keepMyWords;
  const fields: Record<string, string> = { title: draft.title, logline: draft.logline };
  for (const [i, { summary, narration }] of draft.beats.entries()) {
    fields[`beats.${i}.summary`] = summary;
    if (told) fields[`beats.${i}.narration`] = narration;
  }
  const narrations = draft.beats.map(({ narration }) => narration);
  const problems = commonProblems(fields);
  if (told) {
    const fewest = Math.min(FEWEST_WORDS, wordBudget(plan));
    const thin = narrations.findIndex((text) => countWords(text) < fewest);
    if (thin >= 0) problems.push(`beats.${thin}.narration: at least ${fewest} words.`);
    const again = narrations.findIndex((text, i) => narrations.indexOf(text) < i);
    if (again >= 0) problems.push(`beats.${again}.narration: that was said in an earlier scene already.`);
    problems.push(...languageProblem(narrations.join(' '), language, languageOf));
  }
  const all = `${Object.values(fields).join(' ')} ${draft.beats.flatMap(({ subjects }) => subjects.map((s) => s.noun)).join(' ')}`;
  if (told && contentWords.length >= 3 && covered(contentWords, all) < LEAST_COVERED)
    problems.push(`That is another story. The brief speaks of ${contentWords.slice(0, 8).join(', ')}.`);
  return problems;
}

/** Share of words that are heard, themselves or by their stem. */
function covered(words: readonly string[], text: string): number {
  const heard = text.toLowerCase();
  const stem = (word: string): string => (word.length > 5 ? word.slice(0, -2) : word);
  return words.filter((word) => heard.includes(stem(word.toLowerCase()))).length / words.length;
}
