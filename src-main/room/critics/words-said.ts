import { countWords } from '../../../src-shared/plan.ts';
import type { Beat } from '../../../src-shared/room.ts';
import { bad, type Finding, fix, good } from '../rubric.ts';
import { trimNarration } from '../telling/trim.ts';
import { filmHolds, opening, sentencesOf, wordBudget } from '../telling/words.ts';
import { contentStems } from '../text/content-words.ts';
import { readingGrade } from '../text/reading-grade.ts';
import { isGiven, isSilent, type StoryCase, scenesOf, spokenBeats } from './story-case.ts';

/** No two scenes open alike; neighbours count double. */
export function openings(work: StoryCase): Finding {
  if (work.brief.keepMyWords) return good('The creator’s own words.');
  const told = spokenBeats(work);
  const opened = told.map(({ narration }) => opening(narration));
  const like = told.filter((_, i) => opened.indexOf(opened[i] ?? '') < i);
  if (like.length === 0) return good('No two scenes open alike.');
  const beside = like.filter((beat) => opening(beat.narration) === opened[told.indexOf(beat) - 1]);
  return bad(
    1 - (like.length + beside.length) / told.length,
    `${like.length > 1 ? 'Scenes open' : 'A scene opens'} with “${opening(like[0]?.narration ?? '')}” again.`,
    ...like.map(({ number, narration }) =>
      fix('vary', number, `Scene ${number}: opens with “${opening(narration)}” like one before.`),
    ),
  );
}

/** Words that can be said: all together in the film's time, else each scene's in its share. */
export function budget({ story, plan, brief }: StoryCase): Finding {
  if (brief.keepMyWords) return good('The film is as long as the creator’s words need.');
  const words = wordBudget(plan);
  const over = tooMuch(story.beats, plan);
  if (over.length === 0) return good('There is time for every word.');
  return bad(
    0.6 - over.length / story.beats.length,
    `Too many words in ${scenesOf(over)}.`,
    ...over.map(({ number }) => fix('trim', number, `Scene ${number}: at most ${words} words.`)),
  );
}

/** The fewest scenes, fullest first, that have to keep to their share before the film holds what is said. */
function tooMuch(beats: readonly Beat[], plan: StoryCase['plan']): Beat[] {
  const words = wordBudget(plan);
  const full = beats
    .filter(({ narration }) => countWords(narration) > words)
    .toSorted((a, b) => countWords(b.narration) - countWords(a.narration));
  const kept = new Map(beats.map(({ number, narration }) => [number, narration]));
  for (const [i, { number, narration }] of full.entries()) {
    if (filmHolds([...kept.values()], plan)) return full.slice(0, i).toSorted((a, b) => a.number - b.number);
    kept.set(number, trimNarration(narration, words));
  }
  return full.toSorted((a, b) => a.number - b.number);
}

/** Scenes without a word are pauses; many of them, or two side by side, are a film that has nothing to say. */
export function silence(work: StoryCase): Finding {
  if (isGiven(work)) return good('The pictures carry it.');
  const { beats } = work.story;
  const blank = beats.filter((beat) => isSilent(beat, work.brief.brand));
  if (blank.length === 0) return good('Every scene has its own thing to tell.');
  const long = blank.filter((beat) => blank.some(({ number }) => number === beat.number - 1)).length;
  const fixes = blank.map(({ number }) =>
    fix('expand', number, `Scene ${number}: nothing is told here. Take it from the brief: a place, a time, a detail.`),
  );
  return bad(1 - (2 * blank.length + long) / beats.length, `Nothing is told in ${scenesOf(blank)}.`, ...fixes);
}

/** Less than this share of the time spoken in, and the film has long stretches that nobody planned. */
const LEAST_SPOKEN = 0.35;

/** The time is used: a film may breathe, but it does not run out of things to say. */
export function pace(work: StoryCase): Finding {
  if (isGiven(work)) return good('The pictures carry it.');
  const { story, plan } = work;
  const words = story.beats.reduce((sum, { narration }) => sum + countWords(narration), 0);
  const share = words / (wordBudget(plan) * story.beats.length);
  if (share >= LEAST_SPOKEN) return good(`${words} words, and time to look.`);
  return bad(
    share / LEAST_SPOKEN,
    `Only ${words} words in ${plan.lengthS} seconds.`,
    fix('expand', null, 'Tell more of it: who, where, what happens next.'),
  );
}

/** No sentence twice, and no scene that says what another said in other words. */
export function repetition(work: StoryCase): Finding {
  if (isGiven(work)) return good('The creator’s own words.');
  const seen = new Map<string, number>();
  const again: { number: number; sentence: string; before: number }[] = [];
  for (const { narration, number } of work.story.beats) {
    for (const sentence of sentencesOf(narration)) {
      const key = contentStems(sentence).join(' ');
      const before = seen.get(key);
      // A brand is there to be said again.
      const names = work.brief.brand !== null && sentence.includes(work.brief.brand);
      if (key.includes(' ') && before !== undefined && !names) again.push({ number, sentence, before });
      else seen.set(key, number);
    }
  }
  if (again.length === 0) return good('Nothing is said twice.');
  return bad(
    0.3 - again.length / work.story.beats.length,
    `“${again[0]?.sentence}” was said in scene ${again[0]?.before}.`,
    ...again.map(({ number, sentence }) => fix('repeat', number, `Scene ${number}: do not say “${sentence}” again.`)),
  );
}

/** Grade from which a narration is for reading and not for hearing. */
const HARDEST_GRADE = 9;
export const LONGEST_SENTENCE = 24;

/** It can be followed by ear: no sentence too long, no text too hard. English. */
export function readability(work: StoryCase): Finding {
  if (isGiven(work) || work.story.language !== 'en') return good('The creator’s own words.');
  const beats = spokenBeats(work);
  const long = beats.filter(({ narration }) => sentencesOf(narration).some((s) => countWords(s) > LONGEST_SENTENCE));
  if (long.length > 0)
    return bad(
      1 - (1.5 * long.length) / beats.length,
      `A sentence runs on too long in ${scenesOf(long)}.`,
      ...long.map(({ number }) => fix('trim', number, `Scene ${number}: no sentence over ${LONGEST_SENTENCE} words.`)),
    );
  const grade = readingGrade(beats.map(({ narration }) => narration).join(' '));
  if (grade <= HARDEST_GRADE) return good(`It is easily followed (grade ${Math.max(0, Math.round(grade))}).`);
  return bad(
    1 - (grade - HARDEST_GRADE) / 6,
    `It is hard to follow by ear (grade ${Math.round(grade)}).`,
    fix('plainer', null, 'Use shorter words and sentences.'),
  );
}
