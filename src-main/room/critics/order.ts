import { bad, type Finding, fix, good } from '../rubric.ts';
import { briefStems, contentStems, stemOf, wordsOf } from '../text/content-words.ts';
import { isGiven, type StoryCase } from './story-case.ts';

/** A film may open on its place or its time: so much out of order is still the brief's order. */
const SPARE = 0.12;

/** Scene in which each of the brief's words is first heard (or, without words, told), in the order of the brief. */
function firstHeard({ story, brief }: StoryCase): { word: string; scene: number }[] {
  const english = story.language === 'en';
  const heard = story.beats.map(({ narration, summary }) => (story.wordless ? summary : narration));
  if (!english) {
    const words = [...new Set(brief.idea.toLowerCase().match(/\p{L}{4,}/gu) ?? [])];
    return words.map((word) => ({ word, scene: heard.findIndex((text) => text.toLowerCase().includes(word)) }));
  }
  const stems = heard.map((text) => new Set(contentStems(text)));
  const times = new Map<string, number>();
  for (const word of wordsOf(brief.idea)) times.set(stemOf(word), (times.get(stemOf(word)) ?? 0) + 1);
  // A word that the brief has twice belongs to no one place.
  return briefStems(brief.idea)
    .filter((stem) => times.get(stem) === 1)
    .map((stem) => ({ word: stem, scene: stems.findIndex((set) => set.has(stem)) }));
}

/** It is told in the order of the brief (by pairs of its words that changed places, as Kendall counts them). */
export function order(work: StoryCase): Finding {
  if (work.brief.keepMyWords && isGiven(work) && work.story.wordless) return good('No words to put in order.');
  const heard = firstHeard(work).filter(({ scene }) => scene >= 0);
  let pairs = 0;
  let turned = 0;
  const late = new Map<number, number>();
  heard.forEach((a, i) => {
    for (const b of heard.slice(i + 1)) {
      pairs += 1;
      if (b.scene < a.scene) {
        turned += 1;
        late.set(b.scene, (late.get(b.scene) ?? 0) + 1);
      }
    }
  });
  const share = pairs === 0 ? 0 : turned / pairs;
  if (share <= SPARE) return good('It happens in the order of the brief.');
  const scene = [...late].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
  return bad(
    1 - (share - SPARE) * 2.2,
    `Scene ${scene + 1} comes too early.`,
    fix('order', scene + 1, `Scene ${scene + 1}: the brief tells this later.`),
  );
}
