/** Contact sheets of films: `npm run films -- FOLDER [ids]`. Without ids, all of the fixtures and the fresh briefs. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import ideas from '../../fixtures/ideas.json' with { type: 'json' };
import { contactSheet } from './contact-sheet.ts';
import { FRESH } from './fresh.ts';
import { type Idea, stageIdea } from './stage-idea.ts';

const [folder = 'docs/films/after', ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
for (const idea of [...(ideas as Idea[]), ...FRESH]) {
  if (wanted.length > 0 && !wanted.includes(idea.id)) continue;
  await contactSheet(await stageIdea(idea), join(folder, `${idea.id}.webp`));
  console.log(idea.id);
}
