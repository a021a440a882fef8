import { serveWorker } from '../../../process/serve-worker.ts';
import { fadeEnds, levelTo } from '../../sound/level.ts';
import { readRaw } from '../../sound/raw.ts';
import { writeWav } from '../../sound/write-wav.ts';
import type { AmbienceRequest, EffectsRequest, MusicRequest, OwnMusicRequest } from '../music-engine.ts';
import { makeAmbience } from './ambience.ts';
import { compose } from './compose.ts';
import { makeEffects } from './effects.ts';
import { AMBIENCE_RATE } from './noise-kit.ts';
import { fitMusic } from './own-music.ts';
import { MUSIC_RATE, synthesise } from './synthesise.ts';

export type SoundTask =
  | { kind: 'music'; request: MusicRequest }
  | { kind: 'own'; request: OwnMusicRequest }
  | { kind: 'effects'; request: EffectsRequest }
  | { kind: 'ambience'; request: AmbienceRequest };

/** Levels that the film's mix counts on (mix-plan.ts). */
const MUSIC_LEVEL = { lufs: -20, peakDb: -3 };

serveWorker<SoundTask, { durationMs: number }>(async (task, { progress }) => {
  const { durationMs, file } = task.request;
  if (task.kind === 'ambience') {
    await writeWav(file, makeAmbience(task.request, progress), AMBIENCE_RATE);
    return { durationMs };
  }
  if (task.kind === 'effects') {
    await writeWav(file, makeEffects(task.request), AMBIENCE_RATE);
    return { durationMs };
  }
  if (task.kind === 'own') {
    const { headFile, tailFile, totalMs, joinsMs } = task.request;
    const [head, tail] = [await readRaw(headFile), await readRaw(tailFile)];
    const joinsS = joinsMs.map((ms) => ms / 1000);
    const fitted = fitMusic({ head, tail, totalS: totalMs / 1000, filmS: durationMs / 1000, joinsS });
    levelTo(fitted, MUSIC_LEVEL);
    await writeWav(file, fitted, MUSIC_RATE);
    return { durationMs };
  }
  const channels = await synthesise(compose(task.request), progress);
  // The last chord dies away by itself; the fade only takes what would be cut.
  fadeEnds(channels, { inS: 0.02, outS: Math.min(1.8, durationMs / 4000), sampleRate: MUSIC_RATE });
  levelTo(channels, MUSIC_LEVEL);
  await writeWav(file, channels, MUSIC_RATE);
  return { durationMs };
});
