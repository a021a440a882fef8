import { describe, expect, it } from 'vitest';
import { ambienceStretches, makeAmbience } from '../../../src-main/engines/music/builtin/ambience.ts';
import { ambienceRecipe } from '../../../src-main/engines/music/builtin/ambience-places.ts';
import { SOUNDS, type SoundName } from '../../../src-main/engines/music/builtin/ambience-sounds.ts';
import { AMBIENCE_RATE } from '../../../src-main/engines/music/builtin/noise-kit.ts';
import { applyBiquad, lowPass } from '../../../src-main/engines/sound/biquad.ts';
import { randomStream } from '../../../src-main/engines/sound/random.ts';
import { PLACES, WEATHERS } from '../../../src-shared/picture.ts';

describe('ambienceRecipe', () => {
  it('hears birds in a fair forest by day, crickets by night, neither in a storm', () => {
    const forest = (weather: 'clear' | 'storm', night: boolean) => ambienceRecipe({ place: 'forest', weather, night });
    expect(Object.keys(forest('clear', false))).toContain('birds');
    expect(Object.keys(forest('clear', true))).toContain('crickets');
    expect(Object.keys(forest('storm', true))).toEqual(expect.arrayContaining(['rain', 'thunder', 'wind']));
    expect(Object.keys(forest('storm', true))).not.toContain('crickets');
  });

  it('hears rain softly through the walls of a café, and none under water', () => {
    const cafe = ambienceRecipe({ place: 'cafe', weather: 'rain', night: false });
    const street = ambienceRecipe({ place: 'city', weather: 'rain', night: false });
    expect(cafe.rain).toBeLessThan((street.rain ?? 0) / 2);
    expect(ambienceRecipe({ place: 'underwater', weather: 'rain', night: false }).rain).toBeUndefined();
  });

  it('has a sound for every place and weather', () => {
    for (const place of PLACES)
      for (const weather of WEATHERS)
        expect(Object.keys(ambienceRecipe({ place, weather, night: false })).length).toBeGreaterThan(0);
  });
});

describe('ambienceStretches', () => {
  it('goes on through scenes that sound alike', () => {
    const scene = (place: 'sea' | 'room', startMs: number) => ({
      place,
      weather: 'clear' as const,
      night: false,
      startMs,
      endMs: startMs + 1000,
    });
    const scenes = [scene('sea', 0), scene('sea', 1000), scene('room', 2000)];
    const stretches = ambienceStretches({ scenes, durationMs: 3000 });
    expect(stretches.map(({ startMs, endMs }) => [startMs, endMs])).toEqual([
      [0, 2000],
      [2000, 3000],
    ]);
  });
});

describe('makeAmbience at a join', () => {
  const change = (join: 'crossfade' | 'cut' | 'black') => {
    const scene = { weather: 'clear' as const, night: false };
    const scenes = [
      { ...scene, place: 'volcano' as const, startMs: 0, endMs: 6000 },
      { ...scene, place: 'garden' as const, startMs: 6000, endMs: 12_000, join },
    ];
    return makeAmbience({ seed: 1, scenes, durationMs: 12_000, file: '' })[0];
  };
  /** Energy below about 200 Hz, where the volcano is and the garden is not, in dB. */
  const rumble = (samples: Float32Array, fromS: number, toS: number): number => {
    const low = samples.slice();
    for (let n = 0; n < 2; n++) applyBiquad(low, lowPass({ hz: 200, sampleRate: AMBIENCE_RATE }));
    const part = low.subarray(Math.round(fromS * AMBIENCE_RATE), Math.round(toS * AMBIENCE_RATE));
    return 10 * Math.log10(part.reduce((sum, x) => sum + x * x, 0) / part.length);
  };
  it('goes over with the picture: slowly in a crossfade, at once in a cut', () => {
    const [slow, sudden] = [change('crossfade'), change('cut')];
    const early = (samples: Float32Array): number => rumble(samples, 4.5, 5.2);
    expect(rumble(slow, 6.1, 6.35)).toBeGreaterThan(early(slow) - 12);
    expect(rumble(sudden, 6.2, 6.6)).toBeLessThan(rumble(slow, 6.0, 6.3) - 5);
    expect(rumble(sudden, 5.6, 5.9)).toBeGreaterThan(early(sudden) - 6);
  });
  it('has no click in it', () => {
    const bend = (samples: Float32Array, fromS: number, toS: number): number => {
      let most = 0;
      for (let i = Math.round(fromS * AMBIENCE_RATE); i < toS * AMBIENCE_RATE; i++)
        most = Math.max(most, Math.abs((samples[i + 1] ?? 0) - 2 * (samples[i] ?? 0) + (samples[i - 1] ?? 0)));
      return most;
    };
    for (const join of ['crossfade', 'cut', 'black'] as const) {
      const samples = change(join);
      expect(bend(samples, 5.9, 6.1)).toBeLessThanOrEqual(
        Math.max(bend(samples, 2, 5.5), bend(samples, 6.5, 11)) * 1.1,
      );
    }
  });
});

describe.each(Object.keys(SOUNDS) as SoundName[])('%s', (name) => {
  it('is heard on both sides, is finite, and comes the same from the same seed', () => {
    const [left, right] = SOUNDS[name](48_000 * 6, randomStream(3));
    const power = (side: Float32Array): number => side.reduce((sum, x) => sum + x * x, 0) / side.length;
    expect(power(left)).toBeGreaterThan(1e-8);
    expect(power(right)).toBeGreaterThan(1e-8);
    expect(left.every(Number.isFinite)).toBe(true);
    expect(SOUNDS[name](48_000 * 6, randomStream(3))[0]).toEqual(left);
  });
});
