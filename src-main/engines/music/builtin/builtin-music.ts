import { access } from 'node:fs/promises';
import { type PoolLimits, WorkerPool, workerUrl } from '../../../process/worker-pool.ts';
import type { EngineRun } from '../../engine.ts';
import { replaceFile } from '../../sound/replace-file.ts';
import type { MusicEngine } from '../music-engine.ts';
import type { SoundTask } from './compose.worker.ts';
import { soundFontFile } from './sound-font-file.ts';

/** More would take the cores from painting. */
const THREADS = 1;
/** A film has one piece of music; after it, painters and encoders want the 110 MB of the sound font. */
const INSTRUMENTS = { idleMs: 0 };
/** A film's other sounds follow one another at once, and need no instruments. */
const PLACES = { idleMs: 300 };

/** The composer that is always there: eight moods, sampled instruments, and the sound of places. */
export function createBuiltinMusic(): MusicEngine & { close(): Promise<void> } {
  const open = (limits: PoolLimits): WorkerPool<SoundTask, { durationMs: number }> =>
    new WorkerPool(workerUrl(import.meta.url, 'compose'), THREADS, limits);
  const instruments = open(INSTRUMENTS);
  const places = open(PLACES);
  const make = (task: SoundTask, { signal, onProgress }: EngineRun): Promise<{ durationMs: number }> => {
    const pool = task.kind === 'music' ? instruments : places;
    return replaceFile(task.request.file, (file) =>
      pool.run({ ...task, request: { ...task.request, file } } as SoundTask, { signal, onProgress }),
    );
  };
  return {
    id: 'builtin-music',
    detect: async () => {
      const name = 'Built-in composer';
      try {
        await access(soundFontFile());
        return { name, state: 'ready', detail: 'Composes for the film in eight moods, with the sound of its places.' };
      } catch {
        return { name, state: 'missing', detail: 'The instruments are not there. Install Scenewright again.' };
      }
    },
    compose: (request, run) => make({ kind: 'music', request }, run),
    fit: (request, run) => make({ kind: 'own', request }, run),
    effects: (request, run) => make({ kind: 'effects', request }, run),
    ambience: (request, run) => make({ kind: 'ambience', request }, run),
    close: async () => {
      await Promise.all([instruments.close(), places.close()]);
    },
  };
}
