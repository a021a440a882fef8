import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createBuiltinMusic } from '../../../src-main/engines/music/builtin/builtin-music.ts';
import { compose } from '../../../src-main/engines/music/builtin/compose.ts';
import { MOOD_PLANS } from '../../../src-main/engines/music/builtin/moods.ts';
import { AMBIENCE_RATE } from '../../../src-main/engines/music/builtin/noise-kit.ts';
import { integratedLoudness } from '../../../src-main/engines/sound/loudness.ts';
import { parseWave } from '../../../src-main/engines/voice/builtin/flite.ts';
import type { MusicMood } from '../../../src-shared/brief.ts';
import { scratchFolder } from '../../support/scratch.ts';

const folder = scratchFolder('music');
const music = createBuiltinMusic();
afterAll(() => music.close());
const run = { signal: new AbortController().signal };

/** Left and right of a stereo file. */
async function channels(file: string): Promise<[Float32Array, Float32Array]> {
  const samples = parseWave(await readFile(file));
  const side = (at: number): Float32Array =>
    Float32Array.from({ length: samples.length / 2 }, (_, i) => (samples[i * 2 + at] ?? 0) / 32_768);
  return [side(0), side(1)];
}
const hash = async (file: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
/** The longest stretch below −55 dBFS, in seconds, looked at in steps of 50 ms. */
function longestSilence([left, right]: [Float32Array, Float32Array]): number {
  let longest = 0;
  let now = 0;
  for (let at = 0; at < left.length; at += 2400) {
    let peak = 0;
    for (let i = at; i < Math.min(at + 2400, left.length); i++) {
      peak = Math.max(peak, Math.abs(left[i] ?? 0), Math.abs(right[i] ?? 0));
    }
    now = peak < 10 ** (-55 / 20) ? now + 0.05 : 0;
    longest = Math.max(longest, now);
  }
  return longest;
}

it('is ready', async () => {
  expect(await music.detect()).toMatchObject({ state: 'ready' });
});

describe.each(Object.keys(MOOD_PLANS) as MusicMood[])('%s', (mood) => {
  it('plays exactly as long as asked, level, unclipped and without a hole', async () => {
    const file = join(folder, `${mood}.wav`);
    await music.compose({ mood, seed: 11, durationMs: 10_000, joinsMs: [5000], file }, run);
    const stereo = await channels(file);
    expect(stereo[0]).toHaveLength(480_000);
    expect(integratedLoudness(stereo)).toBeCloseTo(-20, 0);
    expect(Math.max(...stereo.map((side) => side.reduce((most, x) => Math.max(most, Math.abs(x)), 0)))).toBeLessThan(
      0.72,
    );
    expect(longestSilence(stereo)).toBeLessThan(1.5);
    for (const side of stereo) expect(Math.abs(side.at(-1) ?? 1)).toBeLessThan(0.001);
  });
});

it.each(Object.keys(MOOD_PLANS) as MusicMood[])(
  '%s follows the arc: it is quietest at first and fullest in the turn',
  async (mood) => {
    const file = join(folder, `arc-${mood}.wav`);
    const request = { mood, seed: 3, durationMs: 24_000, joinsMs: [8000, 16_000] };
    await music.compose({ ...request, file }, run);
    const stereo = await channels(file);
    const { bars } = compose(request);
    const loudness = (phase: string): number => {
      const own = bars.filter((bar) => bar.phase === phase);
      const [from, to] = [(own[0]?.startS ?? 0) * 48_000, (own.at(-1)?.endS ?? 0) * 48_000];
      return integratedLoudness(stereo.map((side) => side.subarray(from, to)));
    };
    expect(loudness('build')).toBeGreaterThan(loudness('intro') + 1);
    expect(loudness('turn')).toBeGreaterThan(loudness('build'));
    expect(loudness('turn')).toBeGreaterThan(loudness('resolution'));
  },
);

it('plays the same for the same seed and another piece for another', async () => {
  const play = async (name: string, seed: number): Promise<string> => {
    const file = join(folder, `${name}.wav`);
    await music.compose({ mood: 'hopeful', seed, durationMs: 10_000, joinsMs: [4000], file }, run);
    return hash(file);
  };
  const first = await play('first', 5);
  expect(await play('second', 5)).toBe(first);
  expect(await play('other', 6)).not.toBe(first);
});

it('lets the sea be heard, quietly, then a café, without a hole between', async () => {
  const file = join(folder, 'ambience.wav');
  const scenes = [
    { place: 'sea' as const, weather: 'storm' as const, night: true, startMs: 0, endMs: 5000 },
    { place: 'cafe' as const, weather: 'clear' as const, night: false, startMs: 5000, endMs: 9000 },
  ];
  await music.ambience({ seed: 1, scenes, durationMs: 9000, file }, run);
  const stereo = await channels(file);
  expect(stereo[0]).toHaveLength(9 * AMBIENCE_RATE);
  expect(integratedLoudness(stereo, AMBIENCE_RATE)).toBeCloseTo(-34, -0.5);
  // At half of the crossfade both are heard.
  const level = (fromS: number, toS: number): number => {
    const part = stereo[0].subarray(fromS * AMBIENCE_RATE, toS * AMBIENCE_RATE);
    return Math.sqrt(part.reduce((sum, x) => sum + x * x, 0) / part.length);
  };
  expect(level(4.8, 5.2)).toBeGreaterThan(level(2, 8) / 3);
});

it('stops when cancelled and goes on for the next', async () => {
  const controller = new AbortController();
  const file = join(folder, 'cancelled.wav');
  const request = { mood: 'driven' as const, seed: 1, durationMs: 120_000, joinsMs: [], file };
  const played = music.compose(request, { signal: controller.signal, onProgress: () => controller.abort() });
  await expect(played).rejects.toMatchObject({ name: 'AbortError' });
  await expect(readFile(file)).rejects.toMatchObject({ code: 'ENOENT' });
  await expect(readFile(`${file}.partial`)).rejects.toMatchObject({ code: 'ENOENT' });
  expect(await music.compose({ ...request, durationMs: 2000 }, run)).toEqual({ durationMs: 2000 });
});
