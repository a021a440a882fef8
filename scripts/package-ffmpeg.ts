// npm run package:ffmpeg: fetches the ffmpeg that goes into this system's packages, as resources/ffmpeg.json pins it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';
import { runMain, say } from './lib/say.mjs';
import { fetchFfmpeg } from './package/ffmpeg.ts';
import { pinFor, systemName } from './package/ffmpeg-pins.ts';

await runMain(async () => {
  const system = systemName(process.platform, process.arch);
  const pin = pinFor(JSON.parse(readFileSync(join(root, 'resources/ffmpeg.json'), 'utf8')), system);
  await fetchFfmpeg(pin, join(root, 'resources/ffmpeg', system));
  say(`ffmpeg ${pin.version} is in resources/ffmpeg/${system}.`);
  return 0;
});
