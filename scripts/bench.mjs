// npm run bench [-- arguments]: the benchmarks of tests/bench, on a set-up and built app.
import { ensureBuild } from './lib/build.mjs';
import { electronEnvironment } from './lib/electron.mjs';
import { runMain } from './lib/say.mjs';
import { ensureSetup } from './lib/setup.mjs';
import { runNode } from './lib/tools.mjs';

await runMain(async () => {
  const { node } = await ensureSetup();
  await ensureBuild(node);
  return runNode(node, ['tests/bench/run.ts', ...process.argv.slice(2)], electronEnvironment().env);
});
