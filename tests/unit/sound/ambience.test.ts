import { describe, expect, it } from 'vitest';
import { ambienceStretches } from '../../../src-main/engines/music/builtin/ambience.ts';
import { ambienceRecipe } from '../../../src-main/engines/music/builtin/ambience-places.ts';
import { SOUNDS, type SoundName } from '../../../src-main/engines/music/builtin/ambience-sounds.ts';
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
