import { access } from 'node:fs/promises';
import { WorkerPool, workerUrl } from '../../../process/worker-pool.ts';
import type { EngineRun } from '../../engine.ts';
import { replaceFile } from '../../sound/replace-file.ts';
import type { MusicEngine } from '../music-engine.ts';
import type { SoundTask } from './compose.worker.ts';
import { soundFontFile } from './sound-font-file.ts';

/** A thread holds the sound font in memory, so there is one. */
const THREADS = 1;
/** A film's parts follow one another; after that, painters and encoders want the memory. */
const IDLE_MS = 1000;

/** The composer that is always there: eight moods, sampled instruments, and the sound of places. */
export function createBuiltinMusic(): MusicEngine & { close(): Promise<void> } {
  const pool = new WorkerPool<SoundTask, { durationMs: number }>(workerUrl(import.meta.url, 'compose'), THREADS, {
    idleMs: IDLE_MS,
  });
  const make = (task: SoundTask, { signal, onProgress }: EngineRun): Promise<{ durationMs: number }> =>
    replaceFile(task.request.file, (file) =>
      pool.run({ ...task, request: { ...task.request, file } } as SoundTask, { signal, onProgress }),
    );
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
    close: () => pool.close(),
  };
}
