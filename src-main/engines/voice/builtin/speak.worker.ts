import { serveWorker } from '../../../process/serve-worker.ts';
import { writeWav } from '../../sound/write-wav.ts';
import type { Speech, SpeechRequest } from '../voice-engine.ts';
import { say } from './say.ts';

serveWorker<SpeechRequest, Speech>(async ({ file, ...request }, { progress }) => {
  const { samples, durationMs, words } = await say(request, progress);
  await writeWav(file, [samples], 48_000);
  return { durationMs, words };
});
