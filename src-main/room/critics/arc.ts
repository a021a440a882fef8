import { bad, type Finding, fix, good } from '../rubric.ts';
import { contentStems } from '../text/content-words.ts';
import { isGiven, isSilent, type StoryCase } from './story-case.ts';

/** It goes from a beginning to an end: the last scene has the last word, and it is not the first one's. */
export function arc(work: StoryCase): Finding {
  const { story, brief } = work;
  const { beats } = story;
  const [first, last] = [beats[0], beats.at(-1)];
  if (!first || !last || beats.length < 2) return bad(0, 'There is no arc in one scene.');
  const endsOn = fix('expand', last.number, `Scene ${last.number}: the end has to be told.`);
  if (!isGiven(work) && isSilent(last, brief.brand)) return bad(0.2, 'The film has no last word.', endsOn);
  const gap = isGiven(work) ? undefined : brokenAt(work);
  if (gap)
    return bad(
      0.2,
      `The thread breaks off in scene ${gap}.`,
      fix('expand', gap, `Scene ${gap}: lead from the scene before to the next.`),
    );
  if (first.narration && first.narration === last.narration)
    return bad(
      0.3,
      'The ending says the opening again.',
      fix('expand', last.number, `Scene ${last.number}: end on something new.`),
    );
  return good(`It goes from “${first.heading}” to “${last.heading}”.`);
}

/** A pause is a silent scene between two that speak, in a film long enough to have one; any other breaks the thread. */
function brokenAt({ story: { beats }, brief }: StoryCase): number | undefined {
  const silent = beats.map((beat) => isSilent(beat, brief.brand));
  const at = silent.findIndex((blank, i) => blank && (beats.length < 6 || silent[i - 1]));
  return at < 0 ? undefined : beats[at]?.number;
}

/** Kinds that tell what happens and must end where the brief ends; others may come back to what they are about. */
const ENDS_WITH_BRIEF = new Set(['story', 'ad', 'documentary', 'verbatim']);

/** What the brief ends on is told at the end: in the last two scenes. English. */
export function ending(work: StoryCase): Finding {
  const { story, brief } = work;
  if (story.language !== 'en' || story.wordless || !ENDS_WITH_BRIEF.has(story.kind))
    return good('It ends where it should.');
  const stems = contentStems(brief.idea.replace(/[^.!?]*\b\d+\s*(?:s|secs?|seconds?|min|minutes?)\b[.\s]*$/i, ''));
  const lastOnes = stems.slice(-2);
  const heard = (from: number, to?: number): Set<string> =>
    new Set(
      contentStems(
        story.beats
          .slice(from, to)
          .map(({ narration }) => narration)
          .join(' '),
      ),
    );
  const [end, before] = [heard(-2), heard(0, -2)];
  // A brief of one line is the whole film: what it ends on may stand anywhere.
  if (stems.length < 6 || lastOnes.some((stem) => end.has(stem))) return good('It ends on what the brief ends on.');
  const place = lastOnes.some((stem) => before.has(stem)) ? 'comes too early' : 'is missing';
  return bad(
    0.3,
    `What the brief ends on ${place}.`,
    fix('order', story.beats.length, `Scene ${story.beats.length}: end on “${lastOnes.join(' ')}”, as the brief does.`),
  );
}

/** A pronoun needs somebody it stands for: none opens the film unless the creator's text opens so. */
export function references(work: StoryCase): Finding {
  const { story, brief } = work;
  if (isGiven(work) || story.language !== 'en') return good('The creator’s own words.');
  const first = story.beats.find(({ narration }) => narration);
  const stray = /^(?:he|she|it|they|him|her|them|the latter)\b/i.exec(first?.narration ?? '')?.[0];
  if (!first || !stray || new RegExp(`^\\W*${stray}\\b`, 'i').test(brief.idea))
    return good('We always know who is meant.');
  return bad(
    0.3,
    `Scene ${first.number} says “${stray}” before anybody was named.`,
    fix('order', first.number, `Scene ${first.number}: name who that is.`),
  );
}
