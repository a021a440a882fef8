import { describe, expect, it } from 'vitest';
import { plate } from '../../../src-main/engines/music/builtin/plate.ts';
import { addFromHalfRate, toHalfRate } from '../../../src-main/engines/sound/half-rate.ts';
import { fadeEnds, levelTo } from '../../../src-main/engines/sound/level.ts';
import { limitPeaks } from '../../../src-main/engines/sound/limiter.ts';
import { integratedLoudness } from '../../../src-main/engines/sound/loudness.ts';
import { upsampleByThree } from '../../../src-main/engines/voice/builtin/upsample.ts';

const sine = (hz: number, seconds: number, gain: number, rate = 48_000): Float32Array =>
  Float32Array.from({ length: seconds * rate }, (_, i) => gain * Math.sin((2 * Math.PI * hz * i) / rate));
const peak = (samples: Float32Array): number => samples.reduce((most, x) => Math.max(most, Math.abs(x)), 0);

describe('integratedLoudness', () => {
  it('is −3.01 LUFS for a full-scale 997 Hz sine on one channel, as BS.1770 says', () => {
    expect(integratedLoudness([sine(997, 3, 1)])).toBeCloseTo(-3.01, 1);
  });
  it('hears the same loudness at half the rate', () => {
    for (const hz of [60, 997, 5000]) {
      const difference =
        integratedLoudness([sine(hz, 2, 0.3, 24_000)], 24_000) - integratedLoudness([sine(hz, 2, 0.3)]);
      expect(Math.abs(difference)).toBeLessThan(0.2);
    }
  });
  it('gates silence out', () => {
    const half = new Float32Array(48_000 * 6);
    half.set(sine(997, 3, 0.1));
    expect(integratedLoudness([half])).toBeCloseTo(-23.01, 0);
    expect(integratedLoudness([new Float32Array(48_000)])).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('limitPeaks', () => {
  it('lets no sample over the ceiling and leaves the rest alone', () => {
    const samples = sine(440, 1, 0.4);
    for (let i = 24_000; i < 24_400; i++) samples[i] = (samples[i] ?? 0) * 4;
    const quiet = samples.slice(0, 20_000);
    limitPeaks([samples], 0.7, 48_000);
    expect(peak(samples)).toBeLessThanOrEqual(0.7 + 1e-6);
    expect(samples.slice(0, 20_000)).toEqual(quiet);
  });
});

describe('levelTo', () => {
  it('brings both channels to a loudness', () => {
    const channels = [sine(440, 2, 0.01), sine(660, 2, 0.02)];
    levelTo(channels, { lufs: -20, peakDb: -3 });
    expect(integratedLoudness(channels)).toBeCloseTo(-20, 1);
  });
  it('leaves silence silent', () => {
    const silence = new Float32Array(48_000);
    levelTo([silence], { lufs: -20, peakDb: -3 });
    expect(peak(silence)).toBe(0);
  });
});

describe('fadeEnds', () => {
  it('starts and ends at nothing', () => {
    const samples = new Float32Array(48_000).fill(1);
    fadeEnds([samples], { inS: 0.1, outS: 0.1, sampleRate: 48_000 });
    expect([samples[0], samples.at(-1), samples[24_000]]).toEqual([0, 0, 1]);
  });
});

describe('upsampleByThree', () => {
  it('keeps a tone and adds no image of it', () => {
    const out = upsampleByThree(sine(1000, 0.5, 0.5, 16_000));
    expect(out).toHaveLength(24_000);
    const wanted = sine(1000, 0.5, 0.5);
    for (let i = 2000; i < 22_000; i++) expect(Math.abs((out[i] ?? 0) - (wanted[i] ?? 0))).toBeLessThan(0.002);
  });
});

describe('half the rate and back', () => {
  it('keeps tones up to 9 kHz, and lets none through that would fold', () => {
    const through = (hz: number): Float32Array => {
      const out = new Float32Array(24_000);
      addFromHalfRate(out, toHalfRate(sine(hz, 0.5, 0.5)));
      return out.subarray(2000, 22_000);
    };
    for (const hz of [100, 1000, 5000, 9000]) {
      const wanted = sine(hz, 0.5, 0.5).subarray(2000, 22_000);
      expect(peak(through(hz).map((x, i) => x - (wanted[i] ?? 0)))).toBeLessThan(0.001);
    }
    for (const hz of [15_000, 19_000]) expect(peak(through(hz))).toBeLessThan(0.001);
  });
});

describe('plate', () => {
  const click = new Float32Array(24_000 * 5);
  click[0] = 1;
  const [left, right] = plate(click);
  const energy = (side: Float32Array, fromS: number, toS: number): number =>
    10 * Math.log10(side.subarray(fromS * 24_000, toS * 24_000).reduce((sum, x) => sum + x * x, 0));
  it('dies away by 60 dB in one to three seconds', () => {
    const first = energy(left, 0, 0.25);
    expect(energy(left, 0.75, 1)).toBeGreaterThan(first - 60);
    expect(energy(left, 3, 3.25)).toBeLessThan(first - 60);
  });
  it('is as loud on either side, but not the same', () => {
    expect(Math.abs(energy(left, 0, 2) - energy(right, 0, 2))).toBeLessThan(2);
    expect(left).not.toEqual(right);
  });
  it('adds nothing to silence', () => {
    expect(peak(plate(new Float32Array(2400))[0])).toBe(0);
  });
});
