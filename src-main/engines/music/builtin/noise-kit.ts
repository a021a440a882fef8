import { applyBiquad, type Biquad } from '../../sound/biquad.ts';

/** Nothing of a place's sound lies above 8 kHz, so half of the film's rate holds it; the mix brings it to the film's. */
export const AMBIENCE_RATE = 24_000;
/**
 * Noise comes back after so long, without a seam. What is heard of a place moves (gusts, waves, single events), and no
 * ear finds the same second of noise again under it; filtering all of a film anew would cost most of the work.
 */
const LOOP_S = 6;
export type Stereo = [Float32Array, Float32Array];
/** Makes `frames` samples of a sound, about as loud as the others; `random` fixes it. */
export type Sound = (frames: number, random: () => number) => Stereo;

export const at = (hz: number, q?: number): { hz: number; sampleRate: number; q?: number } => ({
  hz,
  sampleRate: AMBIENCE_RATE,
  ...(q === undefined ? {} : { q }),
});

export const silence = (frames: number): Stereo => [new Float32Array(frames), new Float32Array(frames)];

/** White noise through filters, another noise on each side: wide. */
export function noise(frames: number, random: () => number, filters: Biquad[]): Stereo {
  const stereo = silence(frames);
  // A little longer or shorter each time, so that no two of them come round together.
  const period = Math.min(frames, Math.round(LOOP_S * (0.85 + 0.3 * random()) * AMBIENCE_RATE));
  for (const side of stereo) {
    const loop = filteredLoop(period, random, filters);
    for (let at = 0; at < frames; at += period) side.set(loop.subarray(0, Math.min(period, frames - at)), at);
  }
  return stereo;
}

/** One period of noise whose end leads into its beginning: the filters have heard its end before it begins. */
function filteredLoop(period: number, random: () => number, filters: Biquad[]): Float32Array {
  const lead = Math.min(period, Math.round(0.15 * AMBIENCE_RATE));
  const samples = new Float32Array(lead + period);
  for (let i = lead; i < samples.length; i++) samples[i] = random() * 2 - 1;
  samples.copyWithin(0, period);
  for (const filter of filters) applyBiquad(samples, filter);
  return samples.subarray(lead);
}

/** A slow, aimless curve between 0 and 1: smooth steps between random points `periodS` apart. */
export function drift(random: () => number, periodS: number): (s: number) => number {
  const points = Array.from({ length: 512 }, () => random());
  return (s) => {
    const place = s / periodS;
    const i = Math.floor(place);
    const x = place - i;
    const ease = x * x * (3 - 2 * x);
    return (points[i % 512] ?? 0) * (1 - ease) + (points[(i + 1) % 512] ?? 0) * ease;
  };
}

/** Multiplies both sides by a curve of time, worked out for every 64th sample. */
export function shape([left, right]: Stereo, gain: (s: number) => number): Stereo {
  let from = gain(0);
  for (let start = 0; start < left.length; start += 64) {
    const to = gain((start + 64) / AMBIENCE_RATE);
    for (let i = start; i < Math.min(start + 64, left.length); i++) {
      const now = from + ((to - from) * (i - start)) / 64;
      left[i] = (left[i] ?? 0) * now;
      right[i] = (right[i] ?? 0) * now;
    }
    from = to;
  }
  return [left, right];
}

export function add(into: Stereo, from: Stereo, gain = 1): Stereo {
  into.forEach((side, c) => {
    const other = from[c] ?? side;
    const count = Math.min(side.length, other.length);
    for (let i = 0; i < count; i++) side[i] = (side[i] ?? 0) + (other[i] ?? 0) * gain;
  });
  return into;
}

/** Short events at random times, `perS` a second on average. `sound` gives a sample by its age in seconds, or null at its end. */
export function events(
  frames: number,
  random: () => number,
  perS: number,
  make: () => { sound: (age: number) => number | null; pan: number },
): Stereo {
  const stereo = silence(frames);
  const [left, right] = stereo;
  let start = -Math.log(1 - random()) / perS;
  while (start * AMBIENCE_RATE < frames) {
    const { sound, pan } = make();
    for (let i = Math.round(start * AMBIENCE_RATE); i < frames; i++) {
      const sample = sound((i - start * AMBIENCE_RATE) / AMBIENCE_RATE);
      if (sample === null) break;
      left[i] = (left[i] ?? 0) + sample * Math.sqrt(1 - pan);
      right[i] = (right[i] ?? 0) + sample * Math.sqrt(pan);
    }
    start += -Math.log(1 - random()) / perS;
  }
  return stereo;
}
