import { serveWorker } from '../../../process/serve-worker.ts';
import { writeWav } from '../../sound/write-wav.ts';
import type { Speech, SpeechRequest } from '../voice-engine.ts';
import { say } from './say.ts';

serveWorker<SpeechRequest, Speech>(async ({ text, voice, rate, file }, { progress }) => {
  const { samples, durationMs, words } = await say(text, voice, rate, progress);
  await writeWav(file, [samples], 48_000);
  return { durationMs, words };
});
