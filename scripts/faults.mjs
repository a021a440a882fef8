// npm run faults [-- --random 200 --seed 1 --resume]: the whole kill matrix of tests/faults, on a set-up and built app.
import { ensureBuild } from './lib/build.mjs';
import { hasDisplay } from './lib/display.mjs';
import { electronEnvironment } from './lib/electron.mjs';
import { runMain } from './lib/say.mjs';
import { ensureSetup } from './lib/setup.mjs';
import { ensureSystemPackages, VIRTUAL_DISPLAY } from './lib/system-packages.mjs';
import { runNode } from './lib/tools.mjs';
import { withVirtualDisplay } from './lib/virtual-display.mjs';

await runMain(async () => {
  const { node } = await ensureSetup();
  await ensureBuild(node);
  const args = ['tests/faults/kill/run.ts', ...process.argv.slice(2)];
  const { env } = electronEnvironment();
  if (hasDisplay()) return runNode(node, args, env);
  await ensureSystemPackages(VIRTUAL_DISPLAY);
  return withVirtualDisplay((display) => runNode(node, args, { ...env, ...display }));
});
