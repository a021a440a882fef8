import ideas from '../fixtures/ideas.json' with { type: 'json' };
import { FRESH } from './films/fresh.ts';
import { nounShare } from './films/noun-share.ts';
import { type Idea, stageIdea } from './films/stage-idea.ts';
import { printTable } from './table.ts';

/** Truth of the pictures: which nouns of each brief are on screen, by the shot plans. */
export async function benchPictures(): Promise<void> {
  for (const [name, list] of [
    ['the twenty ideas', ideas as Idea[]],
    ['fresh briefs', FRESH],
  ] as const) {
    const rows: string[][] = [];
    let drawn = 0;
    let known = 0;
    for (const idea of list) {
      const found = nounShare(idea.idea, await stageIdea(idea));
      drawn += found.drawn.length;
      known += found.share > 0 ? found.drawn.length / found.share : found.missing.length + found.lettered.length;
      rows.push([
        idea.id,
        `${Math.round(found.share * 100)} %`,
        found.drawn.join(', '),
        found.lettered.join(', '),
        found.missing.join(', '),
        found.unknown.join(', '),
      ]);
    }
    printTable([name, 'share', 'drawn', 'lettered', 'missing', 'no picture known'], rows);
    console.log(`${Math.round((drawn / Math.max(1, known)) * 100)} % of the nouns that the set knows are on screen`);
  }
}
