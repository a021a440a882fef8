import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { encodeWav } from '../../../src-main/engines/sound/wav.ts';
import { addMusicFromFile } from '../../../src-main/generation/add-music.ts';
import { checkSound, checkStreams } from '../../support/film-checks.ts';
import { createFilmMaker } from '../../support/film-maker.ts';
import { scratchFolder } from '../../support/scratch.ts';

const scratch = scratchFolder('own-sound');
const maker = await createFilmMaker(scratch);

it('makes a film with the creator’s music, slowly spoken, the brand said as the creator says it', async () => {
  const tone = Float32Array.from({ length: 48_000 * 4 }, (_, i) => 0.4 * Math.sin((2 * Math.PI * 330 * i) / 48_000));
  await writeFile(join(scratch, 'tone.wav'), encodeWav([tone, tone], 48_000));
  const run = { tools: maker.tools, signal: new AbortController().signal };
  const musicFile = await addMusicFromFile(maker.library, join(scratch, 'tone.wav'), run);
  const film = await maker.make({
    ...{ idea: 'An ad for a coffee cart in the rain: a warm cup for every walker.', pace: 'slow', musicFile },
    ...{ brand: 'Lumière d’Été', brandSounds: 'loo-myair day-tay' },
  });
  expect(film.generation).toMatchObject({ status: 'completed', partial: false, problem: null });
  expect(film.generation.brief).toMatchObject({ musicFile, pace: 'slow', brandSounds: 'loo-myair day-tay' });
  expect(existsSync(join(film.folder, 'references', 'music'))).toBe(true);
  expect(existsSync(join(film.folder, 'audio', 'own-head.raw'))).toBe(false);
  await checkStreams(maker, film);
  await checkSound(maker, film);
});
