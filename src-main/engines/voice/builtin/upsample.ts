import { bessel } from '../../sound/bessel.ts';

const FACTOR = 3;
/** Taps for each output sample; 48 keep the images of the 16 kHz voice 80 dB down from 8.4 kHz on. */
const TAPS = 48;
const CUTOFF = 0.95;

/** One short filter for each of the three places between two samples. */
const PHASES: Float64Array[] = Array.from({ length: FACTOR }, (_, phase) => {
  const taps = Float64Array.from({ length: TAPS }, (_unused, k) => {
    const x = k - TAPS / 2 + 1 - phase / FACTOR;
    const sinc = x === 0 ? CUTOFF : Math.sin(Math.PI * CUTOFF * x) / (Math.PI * x);
    const window = bessel(8 * Math.sqrt(Math.max(0, 1 - (x / (TAPS / 2)) ** 2))) / bessel(8);
    return sinc * window;
  });
  const sum = taps.reduce((total, tap) => total + tap, 0);
  return taps.map((tap) => tap / sum);
});

/** 16 kHz to 48 kHz with a windowed-sinc filter; three times as long, same level. */
export function upsampleByThree(samples: Float32Array): Float32Array {
  const out = new Float32Array(samples.length * FACTOR);
  for (let i = 0; i < samples.length; i++) {
    PHASES.forEach((taps, phase) => {
      let sum = 0;
      for (let k = 0; k < TAPS; k++) sum += (taps[k] ?? 0) * (samples[i + k - TAPS / 2 + 1] ?? 0);
      out[i * FACTOR + phase] = sum;
    });
  }
  return out;
}
