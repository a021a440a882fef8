import { applyBiquad, type Biquad } from '../../sound/biquad.ts';

export const AMBIENCE_RATE = 48_000;
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
  for (const side of stereo) {
    for (let i = 0; i < frames; i++) side[i] = random() * 2 - 1;
    for (const filter of filters) applyBiquad(side, filter);
  }
  return stereo;
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
    for (let i = 0; i < side.length; i++) side[i] = (side[i] ?? 0) + (from[c]?.[i] ?? 0) * gain;
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
