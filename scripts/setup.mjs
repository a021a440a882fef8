// npm run setup: checks and repairs everything that npm start and npm test need.
import { runMain, say } from './lib/say.mjs';
import { ensureSetup } from './lib/setup.mjs';

await runMain(async () => {
  await ensureSetup({ again: true });
  say('Everything is set up.');
  return 0;
});
