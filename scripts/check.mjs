// npm run check: types and lint, without a test.
import { runMain } from './lib/say.mjs';
import { ensureSetup } from './lib/setup.mjs';
import { STAGES } from './lib/stages.mjs';

await runMain(async () => {
  const { node } = await ensureSetup();
  let failed = 0;
  for (const name of ['typecheck', 'lint']) failed += (await STAGES[name]?.(node))?.failed ?? 1;
  return failed === 0 ? 0 : 1;
});
