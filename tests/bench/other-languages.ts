import { readFileSync } from 'node:fs';
import { createBuiltinRoom } from '../../src-main/room/builtin-room.ts';
import { shareOwn, told } from '../support/told.ts';
import { briefOf, contextOf } from '../unit/room/cases.ts';
import { printTable } from './table.ts';

interface Given {
  id: string;
  lang: string;
  idea: string;
  brand?: string;
}

/** The three sets of briefs: written before the writer, while it was made, and after it. */
const SETS = ['briefs', 'fresh-briefs', 'unseen-briefs'];

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** What the built-in writer keeps of briefs in German, French, Spanish, Italian and Portuguese, and what it adds. */
export async function benchOtherLanguages(): Promise<void> {
  for (const set of SETS) {
    const file = new URL(`../fixtures/${set}-in-other-languages.json`, import.meta.url);
    const rows = new Map<string, { kept: number[]; own: number[]; silent: number; scenes: number }>();
    for (const { lang, idea, brand } of JSON.parse(readFileSync(file, 'utf8')) as Given[]) {
      const { context } = contextOf(briefOf({ idea, brand: brand ?? null }));
      const { story } = await createBuiltinRoom().workOutStory(context);
      const row = rows.get(lang) ?? { kept: [], own: [], silent: 0, scenes: 0 };
      row.kept.push(told(story, context.understanding.contentWords));
      if (!story.wordless) {
        row.own.push(shareOwn(story, idea));
        row.silent += story.beats.filter(({ narration }) => narration === '').length;
        row.scenes += story.beats.length;
      }
      rows.set(lang, row);
    }
    const mean = (list: number[]): string =>
      list.length > 0 ? percent(list.reduce((sum, n) => sum + n, 0) / list.length) : '–';
    console.log(`\n${set}`);
    printTable(
      ['language', 'briefs', 'content words kept', 'words that are the brief’s', 'silent scenes'],
      [...rows].map(([lang, { kept, own, silent, scenes }]) => [
        lang,
        kept.length,
        mean(kept),
        mean(own),
        `${silent} of ${scenes}`,
      ]),
    );
  }
}
