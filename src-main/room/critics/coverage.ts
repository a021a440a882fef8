import { loreOfPair } from '../lore/lore.ts';
import { bad, type Finding, fix, good } from '../rubric.ts';
import { briefStems, contentStems, stemOf, wordsOf } from '../text/content-words.ts';
import { isGiven, type StoryCase, seenIn, spokenBeats } from './story-case.ts';

/** What is only seen counts for this much of what is heard. */
const ONLY_SEEN = 0.7;

/** The brief's words that matter, as they stand in it, with what each is worth in the story: 1 heard, 0.7 only seen, 0 lost. */
function worths({ story, brief, understanding }: StoryCase): { word: string; worth: number }[] {
  const heard = story.beats
    .map(({ narration, summary }) => (story.wordless ? `${narration} ${summary}` : narration))
    .join(' ');
  const seen = `${story.beats.map(seenIn).join(' ')} ${story.title}`;
  if (story.language !== 'en') {
    const has = (text: string, word: string): boolean =>
      text.toLowerCase().includes(word.slice(0, Math.max(4, word.length - 2)));
    const worth = (word: string): number => (has(heard, word) ? 1 : has(seen, word) ? ONLY_SEEN : 0);
    return understanding.contentWords.map((word) => ({ word, worth: worth(word) }));
  }
  const [ears, eyes] = [new Set(contentStems(heard)), new Set(contentStems(seen))];
  const words = wordsOf(brief.idea);
  return briefStems(brief.idea).map((stem) => ({
    word: words.find((word) => stemOf(word) === stem) ?? stem,
    worth: ears.has(stem) ? 1 : eyes.has(stem) ? (story.wordless ? 1 : ONLY_SEEN) : 0,
  }));
}

/** The brief's words that matter are heard or seen. */
export function coverage(work: StoryCase): Finding {
  const words = worths(work);
  const lost = words.filter(({ worth }) => worth === 0).map(({ word }) => `“${word}”`);
  const share = words.length === 0 ? 1 : words.reduce((sum, { worth }) => sum + worth, 0) / words.length;
  if (lost.length === 0 && share > 0.95) return good('What matters in the brief is all told.');
  if (lost.length === 0) return bad(share, 'Some of the brief is only seen.');
  const named = lost.slice(0, 4).join(', ');
  return bad(share, `The brief’s ${named} got lost.`, fix('expand', null, `Bring back ${named} from the brief.`));
}

/** More than this share of words from elsewhere, and it is another film. */
const MOST_FOREIGN = 0.3;

/** The narration is made of the brief's words and of facts about its things. English. */
export function ownWords(work: StoryCase): Finding {
  const { story, brief, understanding } = work;
  if (isGiven(work) || story.language !== 'en') return good('The creator’s own words.');
  const nouns = [...new Set(story.beats.flatMap(({ subjects }) => subjects.map(({ noun }) => noun)))];
  const known = loreOfPair(nouns).map(({ text }) => text);
  const own = new Set(
    contentStems([brief.idea, brief.brand ?? '', ...Object.values(understanding.facts ?? {}), ...known].join(' ')),
  );
  const foreignIn = (text: string): string[] => contentStems(text).filter((stem) => !own.has(stem));
  const beats = spokenBeats(work);
  const said = contentStems(beats.map(({ narration }) => narration).join(' '));
  const share = said.length === 0 ? 0 : said.filter((stem) => !own.has(stem)).length / said.length;
  if (share <= MOST_FOREIGN) return good('It is told in the brief’s own words.');
  const most = [...beats].sort((a, b) => foreignIn(b.narration).length - foreignIn(a.narration).length)[0];
  return bad(
    1 - (share - MOST_FOREIGN) / 0.6,
    `${Math.round(share * 100)} % of the words are from elsewhere.`,
    fix('foreign', most?.number ?? null, `Scene ${most?.number}: “${most?.narration}” is not from the brief.`),
  );
}
