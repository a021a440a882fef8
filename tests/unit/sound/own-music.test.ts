import { describe, expect, it } from 'vitest';
import type { Stereo } from '../../../src-main/engines/music/builtin/noise-kit.ts';
import { fitMusic } from '../../../src-main/engines/music/builtin/own-music.ts';

const RATE = 48_000;
/** A tone with a beat every half second; from `endS` on a lower tone, so that its ending can be told. */
function song(lengthS: number, { endS = lengthS, fadeS = 0 } = {}): Stereo {
  const side = Float32Array.from({ length: lengthS * RATE }, (_, i) => {
    const s = i / RATE;
    const beat = 0.4 + 0.6 * Math.exp(-(s % 0.5) * 9);
    const fade = fadeS > 0 ? Math.min(1, (lengthS - s) / fadeS) : 1;
    return 0.3 * beat * fade * Math.sin(2 * Math.PI * (s < endS ? 440 : 110) * s);
  });
  return [side, side.slice()];
}
const asLongAs = (whole: Stereo, filmS: number, joinsS: number[] = []) => {
  const totalS = whole[0].length / RATE;
  const tail = whole.map((side) => side.subarray(Math.max(0, side.length - filmS * RATE))) as Stereo;
  return fitMusic({ head: whole, tail, totalS, filmS, joinsS });
};
const level = ([left]: Stereo, fromS: number, toS: number): number => {
  const part = left.subarray(fromS * RATE, toS * RATE);
  return 20 * Math.log10(Math.sqrt(part.reduce((sum, x) => sum + x * x, 0) / part.length) + 1e-9);
};
/** The largest step between two samples: a click is one. */
const steepest = ([left]: Stereo): number =>
  left.reduce((most, x, i) => Math.max(most, Math.abs(x - (left[i - 1] ?? 0))), 0);
const crossings = ([left]: Stereo, fromS: number, toS: number): number => {
  const part = left.subarray(fromS * RATE, toS * RATE);
  return part.reduce((sum, x, i) => sum + (x >= 0 !== (part[i - 1] ?? x) >= 0 ? 1 : 0), 0) / 2 / (toS - fromS);
};

describe.each([
  ['longer than the film', 60, 24],
  ['a little longer', 24.4, 24],
  ['as long', 24, 24],
  ['shorter', 10, 24],
  ['a little shorter', 23.6, 24],
  ['very short', 3, 24],
  ['long, in a short film', 200, 10],
])('music that is %s', (_name, lengthS, filmS) => {
  const out = asLongAs(song(lengthS), filmS);
  it('is exactly as long as the film, without a hole or a click, and ends at nothing', () => {
    expect(out[0]).toHaveLength(filmS * RATE);
    for (let s = 0; s < filmS - 3.5; s += 0.5) expect(level(out, s, s + 1)).toBeGreaterThan(-26);
    expect(steepest(out)).toBeLessThan(steepest(song(3)) * 1.6);
    expect(Math.abs(out[0].at(-1) ?? 1)).toBeLessThan(0.01);
  });
});

describe('the ending', () => {
  it('is the music’s own, changed to at a join', () => {
    const out = asLongAs(song(60, { endS: 50 }), 24, [8, 15]);
    expect(crossings(out, 12, 14.5)).toBeCloseTo(440, -1);
    expect(crossings(out, 17, 20)).toBeCloseTo(110, -1);
  });
  it('is a fade where the music’s own has faded away long before', () => {
    const out = asLongAs(song(60, { endS: 50, fadeS: 12 }), 24);
    expect(crossings(out, 17, 20)).toBeCloseTo(440, -1);
    expect(level(out, 23, 24)).toBeLessThan(level(out, 18, 20) - 6);
  });
});

it('keeps the beat where it comes round', () => {
  // Beats fall on half seconds; the second pass may begin up to 0.7 s early to meet them.
  const out = asLongAs(song(10), 23.8);
  const peakAt = (fromS: number): number => {
    let best = 0;
    for (let s = fromS; s < fromS + 0.5; s += 0.01)
      if (level(out, s, s + 0.02) > level(out, best, best + 0.02)) best = s;
    return best % 0.5;
  };
  const shift = Math.abs(peakAt(4) - peakAt(20));
  expect(Math.min(shift, 0.5 - shift)).toBeLessThan(0.06);
});

it('is the same each time', () => {
  expect(asLongAs(song(10), 24)).toEqual(asLongAs(song(10), 24));
});
