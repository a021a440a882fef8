import { bad, type Finding, fix, good } from '../rubric.ts';
import { sentencesOf } from '../telling/words.ts';
import { briefStems, contentStems } from '../text/content-words.ts';
import { isGiven, isSilent, type StoryCase, scenesOf, seenIn, spokenBeats } from './story-case.ts';

/** Phrases that would fit any film, and so say nothing in this one. */
export const FILLER =
  /\b(?:unforgettable|amazing|incredible|breathtaking|stunning|magical|timeless|like never before|once in a lifetime|journey of (?:a lifetime|discovery)|the power of|a world of|more than (?:just )?(?:a|an)\b|every (?:moment|step of the way)|anything is possible|dreams? come true|the rest is history|little did (?:he|she|they|we) know|in a world where|when it comes to|at the end of the day|the beauty of|the magic of|unlock|elevate|embrace|experience the|discover the (?:magic|beauty|secret|world)|something (?:special|truly)|perfect for any)\b/i;

/** No sentence that would fit any film. A phrase that the creator wrote is the creator's. */
export function filler(work: StoryCase): Finding {
  if (isGiven(work)) return good('The creator’s own words.');
  const idea = work.brief.idea.toLowerCase();
  const found = spokenBeats(work).flatMap((beat) =>
    sentencesOf(beat.narration).flatMap((sentence) => {
      const phrase = FILLER.exec(sentence)?.[0];
      return phrase && !idea.includes(phrase.toLowerCase()) ? [{ beat, sentence, phrase }] : [];
    }),
  );
  if (found.length === 0) return good('Nothing in it would fit any film.');
  return bad(
    0.6 - (2 * found.length) / work.story.beats.length,
    `“${found[0]?.phrase}” would fit any film.`,
    ...found.map(({ beat, sentence }) => fix('filler', beat.number, `Scene ${beat.number}: leave out “${sentence}”.`)),
  );
}

/** Every scene that speaks names something that is seen, or something out of the brief. English. */
export function concreteness(work: StoryCase): Finding {
  const { story, brief } = work;
  if (isGiven(work) || story.language !== 'en') return good('The pictures carry it.');
  const seen = new Set(contentStems(story.beats.map(seenIn).join(' ')));
  const own = new Set(briefStems(brief.idea));
  const beats = spokenBeats(work).filter((beat) => !isSilent(beat, brief.brand));
  const vague = beats.filter(
    ({ narration }) => !contentStems(narration).some((stem) => seen.has(stem) || own.has(stem)),
  );
  if (vague.length === 0) return good('What is said can be seen.');
  return bad(
    1 - (1.5 * vague.length) / Math.max(1, beats.length),
    `Nothing to see is named in ${scenesOf(vague)}.`,
    ...vague.map(({ number }) => fix('concrete', number, `Scene ${number}: name what is seen.`)),
  );
}
