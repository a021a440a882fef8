// npm run build: builds the app into out/, whether or not a source changed.
import { ensureBuild } from './lib/build.mjs';
import { runMain } from './lib/say.mjs';
import { ensureSetup } from './lib/setup.mjs';

await runMain(async () => {
  const { node } = await ensureSetup();
  await ensureBuild(node, { again: true });
  return 0;
});
