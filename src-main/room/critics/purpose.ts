import { bad, type Finding, fix, good } from '../rubric.ts';
import { contentStems } from '../text/content-words.ts';
import { type StoryCase, spokenBeats } from './story-case.ts';

/** A brand has the film's last word and is met once before. */
export function brand({ story, brief }: StoryCase): Finding {
  if (!brief.brand || story.wordless || brief.keepMyWords) return good('Nothing is sold here.');
  const name = brief.brand;
  const last = story.beats.at(-1);
  const fixes = [];
  if (!last?.narration.includes(name))
    fixes.push(fix('brandLast', last?.number ?? null, `Scene ${last?.number}: end on ${name}, letter for letter.`));
  if (!story.beats.slice(0, -1).some(({ narration }) => narration.includes(name)))
    fixes.push(fix('brandBefore', null, `Name ${name} once before the end.`));
  return fixes.length === 0
    ? good(`${name} is named before it closes the film.`)
    : bad(1 - fixes.length / 2, fixes[0]?.text ?? '', ...fixes);
}

/** Words in the last sentence of a narration. */
const lastSentence = (text: string): string => text.split(/(?<=[.!?])\s+/).at(-1) ?? '';

/** Does what its kind is for: an ad ends on its brand, a how-to gives the brief's steps, an explainer says what it explains. */
export function purpose(work: StoryCase): Finding {
  const { story, brief } = work;
  const told = spokenBeats(work);
  if (story.wordless || brief.keepMyWords || story.language !== 'en' || told.length === 0)
    return good('It does what it is for.');
  if (story.kind === 'ad' && brief.brand && !lastSentence(told.at(-1)?.narration ?? '').includes(brief.brand))
    return bad(0.2, `An ad ends on its brand.`, fix('brandLast', story.beats.length, `End on ${brief.brand}.`));
  if (story.kind === 'how-to') {
    const heard = new Set(contentStems(told.map(({ narration }) => narration).join(' ')));
    const steps = brief.idea
      .replace(/^[^:]{0,80}:/, '')
      .split(/[.;,\n]\s*/)
      .map(contentStems)
      .filter((stems) => stems.length > 0);
    const missing = steps.filter((stems) => stems.filter((stem) => heard.has(stem)).length * 2 < stems.length);
    if (missing.length > 0)
      return bad(
        1 - missing.length / steps.length,
        `${missing.length} of ${steps.length} steps ${missing.length > 1 ? 'are' : 'is'} missing.`,
        fix('expand', null, `Say every step, “${missing[0]?.join(' ')}” too.`),
      );
  }
  if (told.length * 2 < story.beats.length)
    return bad(0.2, 'Most of it is silent.', fix('expand', null, 'Tell it, from first to last.'));
  if (story.kind === 'explainer' && told.length < 3)
    return bad(0.4, 'It asks and does not explain.', fix('expand', null, 'Say what it is and how it comes about.'));
  return good(`It does what ${/^[aeiou]/.test(story.kind) ? 'an' : 'a'} ${story.kind} is for.`);
}
