// npm run package:ffmpeg: fetches the ffmpeg that goes into this system's packages, as resources/ffmpeg.json pins it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';
import { runMain } from './lib/say.mjs';
import { fetchFfmpeg, pinFor, systemName } from './package/ffmpeg.mjs';

await runMain(async () => {
  const system = systemName(process.platform, process.arch);
  const pins = JSON.parse(readFileSync(join(root, 'resources/ffmpeg.json'), 'utf8'));
  await fetchFfmpeg(pinFor(pins, system), join(root, 'resources/ffmpeg', system));
  return 0;
});
