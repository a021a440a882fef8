// npm run package [-- --targets …]: installers for this system. npm run package:dir: the app's folder alone, without
// any download. npm run package:deb: a .deb of that folder by Debian's own tools.
import { parseArgs } from 'node:util';
import { ensureBuild } from './lib/build.mjs';
import { runMain } from './lib/say.mjs';
import { ensureSetup } from './lib/setup.mjs';
import { runNode } from './lib/tools.mjs';

await runMain(async () => {
  const { values } = parseArgs({
    options: {
      dir: { type: 'boolean', default: false },
      deb: { type: 'boolean', default: false },
      debuggable: { type: 'boolean', default: false },
    },
  });
  const { node } = await ensureSetup();
  await ensureBuild(node);
  const args = Object.entries(values).flatMap(([name, on]) => (on ? [`--${name}`] : []));
  return runNode(node, ['scripts/package/run.ts', ...args]);
});
