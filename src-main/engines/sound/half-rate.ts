import { bessel } from './bessel.ts';
import { letGo } from './let-go.ts';

/** Half of the taps of a half-band low-pass (Kaiser, −80 dB from 0.56 of the lower rate's middle on): odd places only. */
const HALF_TAPS: Float64Array = makeTaps();

function makeTaps(): Float64Array {
  const pairs = 12;
  const taps = Float64Array.from({ length: pairs }, (_, i) => {
    const x = 2 * i + 1;
    const window = bessel(8 * Math.sqrt(1 - (x / (2 * pairs)) ** 2)) / bessel(8);
    return (Math.sin((Math.PI * x) / 2) / (Math.PI * x)) * window;
  });
  // Both sides and the middle (a half) make one.
  const sum = taps.reduce((total, tap) => total + tap, 0);
  return taps.map((tap) => (tap * 0.25) / sum);
}

/** Every second sample, after what the lower rate cannot hold was filtered out. */
export function toHalfRate(samples: Float32Array): Float32Array {
  // Reading beyond an array is slow: there is silence around it instead.
  const edge = 2 * HALF_TAPS.length;
  const padded = new Float32Array(samples.length + 2 * edge);
  padded.set(samples, edge);
  const out = new Float32Array(Math.ceil(samples.length / 2));
  for (let n = 0; n < out.length; n++) {
    const at = n * 2 + edge;
    let sum = 0.5 * (padded[at] ?? 0);
    for (let k = 0; k < HALF_TAPS.length; k++) {
      const away = 2 * k + 1;
      sum += (HALF_TAPS[k] ?? 0) * ((padded[at - away] ?? 0) + (padded[at + away] ?? 0));
    }
    out[n] = sum;
  }
  letGo(padded);
  return out;
}

/** Adds a sound of half the rate to one of the full rate, the samples between filled in. In place. */
export function addFromHalfRate(into: Float32Array, half: Float32Array): void {
  const edge = HALF_TAPS.length;
  const padded = new Float32Array(half.length + 2 * edge);
  padded.set(half, edge);
  const count = Math.min(half.length, into.length >> 1);
  for (let n = 0; n < count; n++) {
    const at = n + edge;
    let sum = 0;
    for (let k = 0; k < HALF_TAPS.length; k++) {
      sum += (HALF_TAPS[k] ?? 0) * ((padded[at - k] ?? 0) + (padded[at + 1 + k] ?? 0));
    }
    into[n * 2] = (into[n * 2] ?? 0) + (padded[at] ?? 0);
    into[n * 2 + 1] = (into[n * 2 + 1] ?? 0) + 2 * sum;
  }
  if (into.length % 2 === 1) into[into.length - 1] = (into.at(-1) ?? 0) + (half[count] ?? 0);
  letGo(padded);
}
