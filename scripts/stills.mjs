// npm run stills [-- FOLDER IDS]: still frames of films, painted without files or threads; nothing has to be built.
import { runMain } from './lib/say.mjs';
import { ensureSetup } from './lib/setup.mjs';
import { runNode } from './lib/tools.mjs';

await runMain(async () => {
  const { node } = await ensureSetup();
  return runNode(node, ['tests/bench/films/stills.ts', ...process.argv.slice(2)]);
});
