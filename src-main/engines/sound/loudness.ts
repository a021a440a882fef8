import { applyBiquad, type Biquad } from './biquad.ts';

/** The K-weighting of ITU-R BS.1770-4 at 48 kHz: the head's shelf, then the ear's high-pass. */
const SHELF: Biquad = [1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585];
const EAR: Biquad = [1, -2, 1, -1.99004745483398, 0.99007225036621];
const RATE = 48_000;
const BLOCK = RATE * 0.4;
const STEP = RATE * 0.1;

const lufs = (power: number): number => -0.691 + 10 * Math.log10(power);

/** Integrated loudness in LUFS of channels at 48 kHz (BS.1770-4, gated); −Infinity for silence. */
export function integratedLoudness(channels: Float32Array[]): number {
  const weighted = channels.map((channel) => {
    const copy = channel.slice();
    applyBiquad(copy, SHELF);
    applyBiquad(copy, EAR);
    return copy;
  });
  const frames = weighted[0]?.length ?? 0;
  const powers: number[] = [];
  // A sound shorter than a block is measured as one.
  for (let start = 0; start === 0 || start + BLOCK <= frames; start += STEP) {
    const end = Math.min(frames, start + BLOCK);
    let power = 0;
    for (const channel of weighted) {
      let sum = 0;
      for (let i = start; i < end; i++) sum += (channel[i] ?? 0) ** 2;
      power += sum / Math.max(1, end - start);
    }
    powers.push(power);
  }
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const audible = powers.filter((power) => lufs(power) > -70);
  if (audible.length === 0) return Number.NEGATIVE_INFINITY;
  const gate = lufs(mean(audible)) - 10;
  return lufs(mean(audible.filter((power) => lufs(power) > gate)));
}
