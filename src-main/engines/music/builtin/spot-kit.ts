import { applyBiquad, type Biquad } from '../../sound/biquad.ts';
import { AMBIENCE_RATE } from './noise-kit.ts';

/** One short sound, mono, at {@link AMBIENCE_RATE}; `random` fixes it. */
export type SpotMaker = (random: () => number) => Float32Array;

export const seconds = (s: number): number => Math.round(s * AMBIENCE_RATE);

/** A struck thing: partials in Hz, how long each rings (time constant in seconds), and how loud. */
export function struck(
  lengthS: number,
  partials: readonly (readonly [hz: number, ringS: number, gain: number])[],
): Float32Array {
  const out = new Float32Array(seconds(lengthS));
  for (const [hz, ringS, gain] of partials) {
    const turn = (2 * Math.PI * hz) / AMBIENCE_RATE;
    const fall = Math.exp(-1 / (ringS * AMBIENCE_RATE));
    let level = gain;
    for (let i = 0; i < out.length; i++) {
      out[i] = (out[i] ?? 0) + Math.sin(i * turn) * level * Math.min(1, i / 24);
      level *= fall;
    }
  }
  return out;
}

/** Filtered noise under a curve of its age in seconds. */
export function breath(
  random: () => number,
  { lengthS, filters, curve }: { lengthS: number; filters: readonly Biquad[]; curve: (s: number) => number },
): Float32Array {
  const out = Float32Array.from({ length: seconds(lengthS) }, () => random() * 2 - 1);
  for (const filter of filters) applyBiquad(out, filter);
  for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) * curve(i / AMBIENCE_RATE);
  return out;
}

/** Rises in `riseS`, then dies away with a time constant of `fallS`. */
export const swell =
  (riseS: number, fallS: number) =>
  (s: number): number =>
    s < riseS ? s / riseS : Math.exp(-(s - riseS) / fallS);

/** Sounds after each other or together: each begins at its time. */
export function sequence(
  lengthS: number,
  parts: readonly { atS: number; sound: Float32Array; gain?: number }[],
): Float32Array {
  const out = new Float32Array(seconds(lengthS));
  for (const { atS, sound, gain = 1 } of parts) {
    const from = seconds(atS);
    const count = Math.min(sound.length, out.length - from);
    for (let i = 0; i < count; i++) out[from + i] = (out[from + i] ?? 0) + (sound[i] ?? 0) * gain;
  }
  return out;
}
