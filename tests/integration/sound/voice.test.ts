import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { integratedLoudness } from '../../../src-main/engines/sound/loudness.ts';
import { createBuiltinVoice } from '../../../src-main/engines/voice/builtin/builtin-voice.ts';
import { parseWave } from '../../../src-main/engines/voice/builtin/flite.ts';
import type { SpeechRequest } from '../../../src-main/engines/voice/voice-engine.ts';
import { countWords, spokenSeconds } from '../../../src-shared/plan.ts';
import { scratchFolder } from '../../support/scratch.ts';

const folder = scratchFolder('voice');
const voice = createBuiltinVoice();
afterAll(() => voice.close());
const run = { signal: new AbortController().signal };
const ask = (text: string, rest: Partial<SpeechRequest> = {}): SpeechRequest => ({
  text,
  voice: 'slate',
  language: 'en',
  rate: 1,
  pauseS: 0.45,
  sayings: [],
  file: join(folder, `${rest.voice ?? 'slate'}-${rest.rate ?? 1}-${text.length}.wav`),
  ...rest,
});
const samplesOf = async (file: string): Promise<Float32Array> =>
  Float32Array.from(parseWave(await readFile(file)), (sample) => sample / 32_768);
const STORY =
  'A lighthouse keeper finds a message in a bottle on a stormy night. “Who’s there?” he asks — and rows out, at 7:30, to Lumière d’Été.';

it('is ready and speaks English only', async () => {
  expect(await voice.detect()).toMatchObject({ state: 'ready' });
  expect(['en', 'en-GB', 'de', 'ja', ''].map(voice.speaks)).toEqual([true, true, false, false, false]);
});

describe.each(['slate', 'rowan', 'angus'] as const)('%s', (name) => {
  it('says every word, in order, within its duration, at the level that the mix counts on', async () => {
    const request = ask(STORY, { voice: name });
    const { durationMs, words } = await voice.speak(request, run);
    expect(words.map(({ text }) => text).join(' ')).toBe(STORY);
    let last = 0;
    for (const { startMs, endMs } of words) {
      expect(startMs).toBeGreaterThanOrEqual(last);
      expect(endMs).toBeGreaterThan(startMs);
      last = endMs;
    }
    expect(last).toBeLessThanOrEqual(durationMs);
    // The plan gives a scene words by this clock; the voice must keep to it.
    expect(durationMs / 1000).toBeLessThan(spokenSeconds(STORY) + 1);
    expect(durationMs / 1000).toBeGreaterThan(countWords(STORY) / 4);
    const samples = await samplesOf(request.file);
    expect(Math.abs(samples.length / 48 - durationMs)).toBeLessThan(1);
    expect(integratedLoudness([samples])).toBeCloseTo(-19, 0);
    expect(samples.reduce((most, x) => Math.max(most, Math.abs(x)), 0)).toBeLessThanOrEqual(10 ** (-1.9 / 20));
    expect(Math.abs(samples[0] ?? 1)).toBeLessThan(0.001);
    expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(0.01);
  });
});

it('is silent where it says that no word is spoken', async () => {
  const request = ask('Yes. No.');
  const { words } = await voice.speak(request, run);
  const samples = await samplesOf(request.file);
  const level = (fromMs: number, toMs: number): number => {
    const part = samples.subarray(fromMs * 48, toMs * 48);
    return Math.sqrt(part.reduce((sum, x) => sum + x * x, 0) / part.length);
  };
  const [yes, no] = words;
  const loud = level(yes?.startMs ?? 0, yes?.endMs ?? 0);
  expect(level((yes?.endMs ?? 0) + 150, (no?.startMs ?? 0) - 60)).toBeLessThan(loud / 10);
  expect(level(no?.startMs ?? 0, no?.endMs ?? 0)).toBeGreaterThan(loud / 4);
});

it('speaks faster when asked, and the same twice', async () => {
  const slow = ask('The sea was rough, and yet he took the oars.');
  const fast = { ...slow, rate: 1.12, file: join(folder, 'fast.wav') };
  const again = { ...slow, file: join(folder, 'again.wav') };
  const [a, b, c] = await Promise.all([slow, fast, again].map((request) => voice.speak(request, run)));
  expect((a?.durationMs ?? 0) / (b?.durationMs ?? 1)).toBeCloseTo(1.12, 1);
  expect(c).toEqual(a);
  expect(await readFile(again.file)).toEqual(await readFile(slow.file));
});

it('has nothing to say without an error', async () => {
  for (const text of ['', '🐢🏃‍♀️', '夜の図書館で']) {
    const request = ask(text, { file: join(folder, 'nothing.wav') });
    expect(await voice.speak(request, run)).toEqual({ durationMs: 0, words: [] });
    expect(parseWave(await readFile(request.file))).toHaveLength(0);
  }
});

it('stops when cancelled and leaves nothing behind', async () => {
  const controller = new AbortController();
  const request = ask('A very long sentence about the sea. '.repeat(60), { file: join(folder, 'cancelled.wav') });
  const said = voice.speak(request, { signal: controller.signal, onProgress: () => controller.abort() });
  await expect(said).rejects.toMatchObject({ name: 'AbortError' });
  expect(readdirSync(folder).filter((name) => name.includes('cancelled'))).toEqual([]);
  expect((await voice.speak(ask('Still here.'), run)).durationMs).toBeGreaterThan(300);
});
