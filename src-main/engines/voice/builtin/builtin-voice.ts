import { access } from 'node:fs/promises';
import { WorkerPool, workerUrl } from '../../../process/worker-pool.ts';
import { placeOf } from '../../packed-file.ts';
import { replaceFile } from '../../sound/replace-file.ts';
import type { Speech, SpeechRequest, VoiceEngine } from '../voice-engine.ts';
import { fliteFile } from './flite.ts';
import { isPronounced } from './fold-text.ts';

/** Two scenes may be spoken side by side; more threads would take the cores from painting. */
const THREADS = 2;
/** Lines that do not fit are said again at once; after that, painters and encoders want the memory. */
const IDLE_MS = 2000;

/** The voice that is always there: flite's three speakers, English. `close` ends its threads. */
export function createBuiltinVoice(): VoiceEngine & { close(): Promise<void> } {
  const pool = new WorkerPool<SpeechRequest, Speech>(workerUrl(import.meta.url, 'speak'), THREADS, {
    idleMs: IDLE_MS,
  });
  return {
    id: 'builtin-voice',
    detect: async () => {
      const name = 'Built-in voice';
      try {
        await access(placeOf(fliteFile()));
        return { name, state: 'ready', detail: 'Speaks English with three voices: Slate, Rowan and Angus.' };
      } catch {
        return { name, state: 'missing', detail: 'The voice file is not there. Install Scenewright again.' };
      }
    },
    speaks: (language) => language === 'en' || language.startsWith('en-'),
    pronounces: isPronounced,
    speak: (request, { signal, onProgress }) =>
      replaceFile(request.file, (partial) => pool.run({ ...request, file: partial }, { signal, onProgress })),
    close: () => pool.close(),
  };
}
