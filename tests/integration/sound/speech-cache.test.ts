import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createBuiltinVoice } from '../../../src-main/engines/voice/builtin/builtin-voice.ts';
import type { SpeechRequest, VoiceEngine } from '../../../src-main/engines/voice/voice-engine.ts';
import { speakOnce } from '../../../src-main/generation/speech-cache.ts';
import { scratchFolder } from '../../support/scratch.ts';

const folder = scratchFolder('speech-cache');
const voice = createBuiltinVoice();
afterAll(() => voice.close());
const run = { signal: new AbortController().signal };
let spoken = 0;
/** The real voice, counting what it is asked. */
const engine: VoiceEngine = {
  ...voice,
  speak: (request, how) => {
    spoken += 1;
    return voice.speak(request, how);
  },
};
const cache = { engine, folder: join(folder, 'cache') };
const ask = (name: string, rest: Partial<SpeechRequest> = {}): SpeechRequest => ({
  ...{ text: 'The sea was rough.', voice: 'slate', language: 'en', rate: 1, pauseS: 0.45, sayings: [] },
  file: join(folder, `${name}.wav`),
  ...rest,
});

it('speaks a line once; the second time file and times are the same', async () => {
  const first = await speakOnce(cache, ask('a'), run);
  const second = await speakOnce(cache, ask('b'), run);
  expect(spoken).toBe(1);
  expect(second).toEqual(first);
  expect(readFileSync(join(folder, 'b.wav'))).toEqual(readFileSync(join(folder, 'a.wav')));
});

it.each([
  ['text', { text: 'The sea was calm.' }],
  ['voice', { voice: 'rowan' as const }],
  ['rate', { rate: 1.05 }],
  ['pause', { pauseS: 0.3 }],
  ['saying', { sayings: [{ written: 'sea', said: 'see' }] }],
])('speaks again for another %s', async (_what, change) => {
  const before = spoken;
  await speakOnce(cache, ask('c', change), run);
  expect(spoken).toBe(before + 1);
});

it('speaks anew where the cache is damaged or cannot be written', async () => {
  const before = spoken;
  for (const name of readdirSync(cache.folder).filter((n) => n.endsWith('.json')))
    await writeFile(join(cache.folder, name), '{"durationMs": "no"');
  const said = await speakOnce(cache, ask('d'), run);
  expect(said.words).toHaveLength(4);
  const blocked = join(folder, 'blocked');
  await writeFile(blocked, 'a file where the folder should be');
  await speakOnce({ engine, folder: join(blocked, 'cache') }, ask('e'), run);
  expect(spoken).toBe(before + 2);
  expect(existsSync(join(folder, 'e.wav'))).toBe(true);
});

it('drops the lines that were used longest ago', async () => {
  const full = join(folder, 'full');
  await mkdir(full, { recursive: true });
  await writeFile(join(full, 'old.wav'), Buffer.alloc(70e6));
  await writeFile(join(full, 'old.json'), '{}');
  await speakOnce({ engine, folder: full }, ask('f'), run);
  const left = readdirSync(full);
  expect(left.filter((name) => name.startsWith('old'))).toEqual([]);
  expect(left.filter((name) => name.endsWith('.wav'))).toHaveLength(1);
});
