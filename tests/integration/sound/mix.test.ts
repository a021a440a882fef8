import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { randomStream } from '../../../src-main/engines/sound/random.ts';
import { encodeWav } from '../../../src-main/engines/sound/wav.ts';
import { createBuiltinVoice } from '../../../src-main/engines/voice/builtin/builtin-voice.ts';
import { runFfmpeg } from '../../../src-main/film/ffmpeg.ts';
import type { FilmRun, Stem } from '../../../src-main/film/film-room.ts';
import { measureLoudness } from '../../../src-main/film/loudness.ts';
import { mix } from '../../../src-main/film/mix.ts';
import { findTools } from '../../../src-main/film/tools.ts';
import { scratchFolder } from '../../support/scratch.ts';

const folder = scratchFolder('mix');
const DURATION_MS = 9_875;
let run: FilmRun;
let voice: Stem;
let music: Stem;
let ambience: Stem;

/** Steady noise as loud as the composer's music. */
async function noise(name: string, gain: number): Promise<string> {
  const file = join(folder, `${name}.wav`);
  const random = randomStream(1);
  const side = (): Float32Array => Float32Array.from({ length: 48 * DURATION_MS }, () => (random() * 2 - 1) * gain);
  await writeFile(file, encodeWav([side(), side()], 48_000));
  return file;
}

beforeAll(async () => {
  run = { tools: await findTools(), signal: new AbortController().signal };
  const engine = createBuiltinVoice();
  const file = join(folder, 'voice.wav');
  const text = 'The sea was rough, and yet he took the oars. Somebody waits.';
  const { durationMs } = await engine.speak(
    { text, voice: 'slate', language: 'en', rate: 1, pauseS: 0.45, sayings: [], file },
    run,
  );
  await engine.close();
  voice = { kind: 'narration', file, startMs: 2000, durationMs };
  music = { kind: 'music', file: await noise('music', 0.1), startMs: 0, durationMs: DURATION_MS };
  ambience = { kind: 'ambience', file: await noise('ambience', 0.02), startMs: 0, durationMs: DURATION_MS };
});

const mixed = (name: string, stems: Stem[], durationMs = DURATION_MS) =>
  mix({ stems, durationMs, targetLufs: -16, file: join(folder, `${name}.m4a`), folder: join(folder, 'pieces') }, run);

it.each([
  ['voice, music and ambience', () => [voice, music, ambience]],
  ['voice and music', () => [voice, music]],
  ['voice alone', () => [voice]],
  ['two voices and music', () => [voice, { ...voice, startMs: 6500 }, music]],
  ['music alone', () => [music]],
  ['ambience alone', () => [ambience]],
] as const)('%s: −16 LUFS, no peak over −1 dBTP, exactly as long as the film', async (name, stems) => {
  const result = await mixed(name.replaceAll(' ', '-'), [...stems()]);
  const measured = await measureLoudness(join(folder, `${name.replaceAll(' ', '-')}.m4a`), run);
  expect(measured.lufs).toBeGreaterThan(-16.5);
  expect(measured.lufs).toBeLessThan(-15.5);
  expect(measured.truePeakDb).toBeLessThanOrEqual(-1);
  expect(result).toMatchObject(measured);
  expect(Math.abs(result.durationMs - DURATION_MS)).toBeLessThanOrEqual(1);
  expect(readdirSync(join(folder, 'pieces'))).toEqual([]);
});

it('gives a film without sound a silent track', async () => {
  expect(await mixed('silent', [], 4000)).toEqual({
    durationMs: 4000,
    lufs: Number.NEGATIVE_INFINITY,
    truePeakDb: Number.NEGATIVE_INFINITY,
  });
});

it('turns the music down while somebody speaks, and up again after', async () => {
  // The voice is silence here, so that only the music is measured.
  const mute = join(folder, 'mute.wav');
  await writeFile(mute, encodeWav([new Float32Array(48_000 * 3)], 48_000));
  const name = 'ducked';
  await mixed(name, [{ kind: 'narration', file: mute, startMs: 3000, durationMs: 3000 }, music]);
  const loudness = async (startS: number, endS: number): Promise<number> => {
    const part = join(folder, `part-${startS}.wav`);
    const args = ['-i', join(folder, `${name}.m4a`), '-af', `atrim=${startS}:${endS}`, part];
    await runFfmpeg({ ...run, args, label: 'cut' });
    return (await measureLoudness(part, run)).lufs;
  };
  const before = await loudness(1, 2.5);
  const during = await loudness(3.1, 5.9);
  const after = await loudness(7, 9);
  expect(before - during).toBeCloseTo(12, 0);
  expect(after).toBeCloseTo(before, 0);
});

it('survives a stem that is shorter, louder or later than it should be', async () => {
  const loud = join(folder, 'loud.wav');
  await writeFile(
    loud,
    encodeWav([new Float32Array(48_000 * 20).fill(1).map((x, i) => (i % 100 < 50 ? x : -x))], 48_000),
  );
  const result = await mixed('odd', [
    { ...voice, startMs: 8000 },
    { ...music, file: loud, durationMs: 20_000 },
  ]);
  expect(result.truePeakDb).toBeLessThanOrEqual(-1);
  expect(Math.abs(result.lufs + 16)).toBeLessThanOrEqual(1);
  expect(Math.abs(result.durationMs - DURATION_MS)).toBeLessThanOrEqual(1);
});

it('stops when cancelled and leaves no file', async () => {
  const controller = new AbortController();
  const cancelled = { tools: run.tools, signal: controller.signal, onProgress: () => controller.abort() };
  const file = join(folder, 'cancelled.m4a');
  const request = {
    stems: [voice, music],
    durationMs: DURATION_MS,
    targetLufs: -16,
    file,
    folder: join(folder, 'pieces'),
  };
  await expect(mix(request, cancelled)).rejects.toMatchObject({ name: 'AbortError' });
  expect(readdirSync(folder).filter((name) => name.startsWith('cancelled'))).toEqual([]);
  expect(readdirSync(join(folder, 'pieces'))).toEqual([]);
});
