/**
 * Measurements by hand: `npm run bench` for all, `npm run bench -- film` for one. Figures go to docs/benchmarks.md with
 * the machine they were seen on; no test asserts a time.
 */
import { cpus, totalmem } from 'node:os';
import { benchCancel } from './cancel.ts';
import { benchConversation } from './conversation.ts';
import { benchEvents } from './events.ts';
import { benchFilm } from './film.ts';
import { benchLaunch } from './launch.ts';
import { benchOtherLanguages } from './other-languages.ts';
import { benchPackage } from './package.ts';
import { benchPictures } from './pictures.ts';
import { benchSound } from './sound.ts';
import { benchStudio } from './studio.ts';
import { benchWindow } from './window.ts';
import { benchWriting } from './writing.ts';

const BENCHES: Record<string, () => Promise<void>> = {
  film: benchFilm,
  window: benchWindow,
  launch: benchLaunch,
  events: benchEvents,
  conversation: benchConversation,
  cancel: benchCancel,
  studio: benchStudio,
  sound: benchSound,
  pictures: benchPictures,
  package: benchPackage,
  writing: benchWriting,
  'other-languages': benchOtherLanguages,
};

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}
console.log(
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown CPU'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}`,
);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n# ${name}`);
  await bench();
}
