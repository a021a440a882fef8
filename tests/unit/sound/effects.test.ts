import { describe, expect, it } from 'vitest';
import { makeEffects } from '../../../src-main/engines/music/builtin/effects.ts';
import { AMBIENCE_RATE } from '../../../src-main/engines/music/builtin/noise-kit.ts';
import { SPOTS } from '../../../src-main/engines/music/builtin/spot-sounds.ts';
import { randomStream } from '../../../src-main/engines/sound/random.ts';
import { SPOT_SOUNDS } from '../../../src-shared/spot.ts';

const peak = (samples: Float32Array): number => samples.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
/** The share of the energy above and below a frequency, by first differences: cheap, and enough to tell a bell from a thud. */
const brightness = (samples: Float32Array): number => {
  let energy = 0;
  let change = 0;
  for (let i = 1; i < samples.length; i++) {
    energy += (samples[i] ?? 0) ** 2;
    change += ((samples[i] ?? 0) - (samples[i - 1] ?? 0)) ** 2;
  }
  return change / energy;
};

describe.each(SPOT_SOUNDS)('%s', (sound) => {
  const made = SPOTS[sound](randomStream(5));
  it('is short, heard at once, finite, and the same from the same seed', () => {
    expect(made.length / AMBIENCE_RATE).toBeLessThanOrEqual(3.5);
    expect(made.every(Number.isFinite)).toBe(true);
    const most = peak(made);
    expect(peak(made.subarray(0, AMBIENCE_RATE * 0.6))).toBeGreaterThan(most * 0.25);
    expect(SPOTS[sound](randomStream(5))).toEqual(made);
  });
  it('begins and ends without a click in the film', () => {
    const [left, right] = makeEffects({ seed: 1, spots: [{ sound, atMs: 1000 }], durationMs: 7000 });
    expect(peak(left.subarray(0, AMBIENCE_RATE))).toBe(0);
    for (const side of [left, right]) {
      expect(peak(side)).toBeGreaterThan(0.2);
      expect(peak(side)).toBeLessThan(0.7);
      expect(peak(side.subarray(AMBIENCE_RATE * 6.5))).toBeLessThan(0.002);
    }
  });
});

it('sounds of metal are brighter than those of wood and of bodies', () => {
  const bright = (name: (typeof SPOT_SOUNDS)[number]): number => brightness(SPOTS[name](randomStream(1)));
  expect(bright('cup')).toBeGreaterThan(bright('knock') * 10);
  expect(bright('bell')).toBeGreaterThan(bright('heartbeat') * 10);
  expect(bright('paper')).toBeGreaterThan(bright('oars') * 3);
});

it('is cut at the film’s end, and silent without an action', () => {
  const [left] = makeEffects({ seed: 1, spots: [{ sound: 'bell', atMs: 1900 }], durationMs: 2000 });
  expect(left).toHaveLength(2 * AMBIENCE_RATE);
  expect(peak(makeEffects({ seed: 1, spots: [], durationMs: 2000 })[0])).toBe(0);
});
