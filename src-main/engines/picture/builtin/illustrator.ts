import type { WorkerPool as Pool } from '../../../process/worker-pool.ts';
import { WorkerPool, workerUrl } from '../../../process/worker-pool.ts';
import type { PictureEngine, PictureRequest, PictureResult } from '../picture-engine.ts';

/** Two scenes are painted side by side, on machines with more cores too. */
const THREADS = 2;

export const BUILTIN_ILLUSTRATOR_ID = 'builtin-illustrator';

/**
 * The built-in illustrator: paints each scene as layers in worker threads; ffmpeg moves them.
 * Threads start with the first scene or before it (`warmUp`), rest between scenes and end by themselves, or where the film
 * needs no more of them (`keepReady`: each holds 100 MB that encoders want); `close` ends them at once.
 */
export function createBuiltinIllustrator(): PictureEngine & { close(): Promise<void> } {
  const pool: Pool<PictureRequest, PictureResult> = new WorkerPool(workerUrl(import.meta.url, 'paint'), THREADS);
  return {
    id: BUILTIN_ILLUSTRATOR_ID,
    detect: async () => ({
      name: 'Built-in illustrator',
      state: 'ready',
      detail: 'Paints every scene in layers, in six looks. Always ready.',
    }),
    warmUp: () => pool.warmUp(),
    keepReady: (atOnce) => pool.trim(atOnce),
    draw: (request, { signal, onProgress }) => pool.run(request, { signal, onProgress }),
    close: () => pool.close(),
  };
}
