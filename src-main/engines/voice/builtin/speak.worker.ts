import { writeFile } from 'node:fs/promises';
import { serveWorker } from '../../../process/serve-worker.ts';
import { encodeWav } from '../../sound/wav.ts';
import type { Speech, SpeechRequest } from '../voice-engine.ts';
import { say } from './say.ts';

serveWorker<SpeechRequest, Speech>(async ({ text, voice, rate, file }, { progress }) => {
  const { samples, durationMs, words } = await say(text, voice, rate, progress);
  await writeFile(file, encodeWav([samples], 48_000));
  return { durationMs, words };
});
