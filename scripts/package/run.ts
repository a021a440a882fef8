// The second half of `npm run package`, on the set-up's own Node: data, icons, electron-builder.
import { parseArgs } from 'node:util';
import { runMain } from '../lib/say.mjs';
import { buildDeb } from './deb.mjs';
import { packageFolder, packageInstallers } from './packages.mjs';
import { writeData } from './write-data.ts';

await runMain(async () => {
  const { values } = parseArgs({
    options: { dir: { type: 'boolean' }, deb: { type: 'boolean' }, debuggable: { type: 'boolean' } },
  });
  await writeData();
  if (values.deb) await buildDeb(await packageFolder({ debuggable: false }));
  else if (values.dir || values.debuggable) await packageFolder({ debuggable: values.debuggable ?? false });
  else await packageInstallers();
  return 0;
});
