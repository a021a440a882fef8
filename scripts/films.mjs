// npm run films [-- FOLDER IDS]: contact sheets of the fixtures' films and of the fresh briefs; nothing has to be built.
import { runMain } from './lib/say.mjs';
import { ensureSetup } from './lib/setup.mjs';
import { runNode } from './lib/tools.mjs';

await runMain(async () => {
  const { node } = await ensureSetup();
  return runNode(node, ['tests/bench/films/sheets.ts', ...process.argv.slice(2)]);
});
