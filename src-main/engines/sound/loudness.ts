import type { Biquad } from './biquad.ts';

/** Gating blocks of 0.4 s overlap by three quarters: they are sums of four steps. */
const STEPS_A_SECOND = 10;
const BLOCK_STEPS = 4;

const lufs = (power: number): number => -0.691 + 10 * Math.log10(power);

/**
 * The K-weighting of ITU-R BS.1770-4, for any rate: the head's shelf, then the ear's high-pass. Its table is for 48 kHz
 * only; these are the analogue filters that it was made from (libebur128 has them too), which give that table at 48 kHz.
 */
function weighting(sampleRate: number): { shelf: Biquad; ear: Biquad } {
  const k = Math.tan((Math.PI * 1681.974450955533) / sampleRate);
  const q = 0.7071752369554196;
  const high = 10 ** (3.999843853973347 / 20);
  const band = high ** 0.4996667741545416;
  const a0 = 1 + k / q + k * k;
  const shelf: Biquad = [
    (high + (band * k) / q + k * k) / a0,
    (2 * (k * k - high)) / a0,
    (high - (band * k) / q + k * k) / a0,
    (2 * (k * k - 1)) / a0,
    (1 - k / q + k * k) / a0,
  ];
  const e = Math.tan((Math.PI * 38.13547087602444) / sampleRate);
  const eq = 0.5003270373238773;
  const e0 = 1 + e / eq + e * e;
  return { shelf, ear: [1, -2, 1, (2 * (e * e - 1)) / e0, (1 - e / eq + e * e) / e0] };
}

/** Sums of the weighted squares of each tenth of a second; what is left at the end makes one more, shorter one. */
function stepEnergies(samples: Float32Array, sampleRate: number): Float64Array {
  const { shelf, ear } = weighting(sampleRate);
  const [b0, b1, b2, a1, a2] = shelf;
  const [, , , c1, c2] = ear;
  const step = Math.round(sampleRate / STEPS_A_SECOND);
  const energies = new Float64Array(Math.ceil(samples.length / step));
  let s1 = 0;
  let s2 = 0;
  let e1 = 0;
  let e2 = 0;
  for (let at = 0, i = 0; at < energies.length; at++) {
    const end = Math.min(samples.length, i + step);
    let sum = 0;
    for (; i < end; i++) {
      const x = samples[i] ?? 0;
      const shelved = b0 * x + s1;
      s1 = b1 * x - a1 * shelved + s2;
      s2 = b2 * x - a2 * shelved;
      const heard = shelved + e1;
      e1 = -2 * shelved - c1 * heard + e2;
      e2 = shelved - c2 * heard;
      sum += heard * heard;
    }
    energies[at] = sum;
    // Numbers too small for a normal float make a filter ten times as slow.
    if (Math.abs(e1) < 1e-20 && Math.abs(s1) < 1e-20) s1 = s2 = e1 = e2 = 0;
  }
  return energies;
}

/** Integrated loudness in LUFS of channels (BS.1770-4, gated); −Infinity for silence. */
export function integratedLoudness(channels: Float32Array[], sampleRate = 48_000): number {
  const frames = channels[0]?.length ?? 0;
  const step = Math.round(sampleRate / STEPS_A_SECOND);
  const energies = channels.map((channel) => stepEnergies(channel, sampleRate));
  const powers: number[] = [];
  const blocks = Math.floor(frames / step) - BLOCK_STEPS + 1;
  const power = (from: number, to: number, length: number): number =>
    energies.reduce((sum, steps) => sum + steps.subarray(from, to).reduce((a, b) => a + b, 0), 0) / length;
  for (let at = 0; at < blocks; at++) powers.push(power(at, at + BLOCK_STEPS, step * BLOCK_STEPS));
  // A sound shorter than a block is measured as one.
  if (blocks < 1) powers.push(power(0, BLOCK_STEPS, Math.max(1, frames)));
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const audible = powers.filter((value) => lufs(value) > -70);
  if (audible.length === 0) return Number.NEGATIVE_INFINITY;
  const gate = lufs(mean(audible)) - 10;
  return lufs(mean(audible.filter((value) => lufs(value) > gate)));
}
