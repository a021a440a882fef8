import { bad, type Finding, fix, good } from '../rubric.ts';
import { sentencesOf } from '../telling/words.ts';
import { isGiven, type StoryCase, scenesOf, spokenBeats } from './story-case.ts';

/** What no sentence ends on. */
const DANGLING =
  /(?<!\p{L})(?:an?|the|of|to|and|or|but|with|from|into|his|her|their|its|who|which|that|is|are|was|were)[.!?]$/iu;
/** What a sentence never has: a comma after its first joining word, a word twice, a blank before an apostrophe. */
const BROKEN =
  /^(?:if|after|before|until|when|because|the|an?)\s*,|(?<!\p{L})(\p{L}+) \1(?!\p{L}| \1)|\s['’]s\b|\s[,.;]|,\s*[.!?]|[.!?]\s*,/iu;

/** What is wrong with how a sentence is built; null when nothing is. */
export function brokenBy(sentence: string): string | null {
  if (DANGLING.test(sentence)) return 'breaks off';
  if (BROKEN.test(sentence.replace(/\.{3}|…/g, ''))) return 'is badly put together';
  if (/^\p{Ll}/u.test(sentence)) return 'begins small';
  const quotes = sentence.match(/["“”]/gu)?.length ?? 0;
  return quotes % 2 === 1 ? 'leaves a quotation open' : null;
}

/** True when the creator wrote this sentence, end and all. */
function isWritten(sentence: string, idea: string): boolean {
  const bare = sentence.replace(/[.!?]$/, '');
  const at = idea.indexOf(bare);
  return at >= 0 && !/^\s*\p{L}/u.test(idea.slice(at + bare.length));
}

/** Sentences are whole: they begin, they end, and nothing stumbles when they are read aloud. English. */
export function grammar(work: StoryCase): Finding {
  const { story, brief } = work;
  if (isGiven(work) || story.language !== 'en') return good('The creator’s own words.');
  const found = spokenBeats(work).flatMap((beat) =>
    sentencesOf(beat.narration).flatMap((sentence) => {
      const wrong = brokenBy(sentence);
      return wrong && !isWritten(sentence, brief.idea) ? [{ beat, sentence, wrong }] : [];
    }),
  );
  if (found.length === 0) return good('Every sentence is whole.');
  return bad(
    0.6 - found.length / story.beats.length,
    `“${found[0]?.sentence}” ${found[0]?.wrong} (${scenesOf(found.map(({ beat }) => beat).slice(0, 1))}).`,
    ...found.map(({ beat, sentence, wrong }) =>
      fix('grammar', beat.number, `Scene ${beat.number}: “${sentence}” ${wrong}.`),
    ),
  );
}
