/**
 * A plate reverb after J. Dattorro ("Effect Design, part 1", 1997), with the tank's lengths and the settings that the
 * synthesiser has for its "Hall 2". The synthesiser's own takes more than half of a piece's time, because it works at
 * 48 kHz through arrays of arrays; what it adds above 11 kHz lies 60 dB under the music, so this one works at half the
 * rate, in flat arrays, over the whole piece at once: a thirtieth of the time.
 */
export const PLATE_RATE = 24_000;

const GAIN = 64 / 345;
const DECAY = 1.2 * (0.05 + (0.65 * 64) / 127);
const IN_DIFFUSION_1 = 0.75;
const IN_DIFFUSION_2 = 0.625;
const DECAY_DIFFUSION_1 = 0.67;
const DECAY_DIFFUSION_2 = 0.69;
/** One-pole low-passes (0.7 and 0.9 at 48 kHz), as they are at half the rate. */
const PRE_LOW_PASS = 1 - 0.3 ** 2;
const DAMPING = 1 - 0.1 ** 2;
const EXCURSION_HZ = 0.5;
const EXCURSION_MS = 0.7;

const frames = (seconds: number): number => Math.round(seconds * PLATE_RATE);
const LENGTHS = [
  0.004771345, 0.003595309, 0.012734787, 0.009307483, 0.022579886, 0.149625349, 0.060481839, 0.1249958, 0.030509727,
  0.141695508, 0.089244313, 0.106280031,
].map(frames);
/** Where the tank is listened to: line, seconds from its end, sign. */
type Tap = readonly [line: number, s: number, sign: 1 | -1];
const LEFT_TAPS: readonly Tap[] = [
  [9, 0.008937872, 1],
  [9, 0.099929438, 1],
  [10, 0.064278754, -1],
  [11, 0.067067639, 1],
  [5, 0.066866033, -1],
  [6, 0.006283391, -1],
  [7, 0.035818689, -1],
];
const RIGHT_TAPS: readonly Tap[] = [
  [5, 0.011861161, 1],
  [5, 0.121870905, 1],
  [6, 0.041262054, -1],
  [7, 0.08981553, 1],
  [9, 0.070931756, -1],
  [10, 0.011256342, -1],
  [11, 0.004065724, -1],
];

/** The tank is listened to in blocks, tap by tap. A block is shorter than the spare room in each ring. */
const BLOCK_MASK = 255;
/** All delay lines in one ring buffer each of the same size, so that one moving index serves them all. */
const RING = 4096;
/** The tank's swing is worked out for every eighth sample: it moves by 0.006 of a sample meanwhile. */
const SWING_MASK = 7;
const MASK = RING - 1;

/** Between two samples of a line, by the cubic through its four neighbours. */
function between(line: Float32Array, at: number, part: number): number {
  const x0 = line[(at - 1) & MASK] ?? 0;
  const x1 = line[at & MASK] ?? 0;
  const x2 = line[(at + 1) & MASK] ?? 0;
  const x3 = line[(at + 2) & MASK] ?? 0;
  const a = (3 * (x1 - x2) - x0 + x3) / 2;
  const b = 2 * x2 + x0 - (5 * x1 + x3) / 2;
  return ((a * part + b) * part + (x2 - x0) / 2) * part + x1;
}

/** Left and right of the room's answer to a mono sound at {@link PLATE_RATE}; as long as the sound. */
export function plate(sound: Float32Array): [Float32Array, Float32Array] {
  const line = (): Float32Array => new Float32Array(RING);
  const [d0, d1, d2, d3, d4, d5] = [line(), line(), line(), line(), line(), line()];
  const [d6, d7, d8, d9, d10, d11] = [line(), line(), line(), line(), line(), line()];
  const lines = [d0, d1, d2, d3, d4, d5, d6, d7, d8, d9, d10, d11];
  // What is read now was written this long ago.
  const [a0 = 0, a1 = 0, a2 = 0, a3 = 0, a4 = 0, a5 = 0, a6 = 0, a7 = 0, a8 = 0, a9 = 0, a10 = 0, a11 = 0] =
    LENGTHS.map((length) => length - 1);
  const left = new Float32Array(sound.length);
  const right = new Float32Array(sound.length);
  let low1 = 0;
  let low2 = 0;
  let low3 = 0;
  let swing4 = 0;
  let swing8 = 0;
  let whole4 = 0;
  let whole8 = 0;
  const depth = (EXCURSION_MS / 1000) * PLATE_RATE;
  const turn = (2 * Math.PI * EXCURSION_HZ) / PLATE_RATE;
  for (let n = 0; n < sound.length; n++) {
    low1 += PRE_LOW_PASS * ((sound[n] ?? 0) - low1);
    const w = n & MASK;
    const r0 = d0[(n - a0) & MASK] ?? 0;
    const r1 = d1[(n - a1) & MASK] ?? 0;
    const r2 = d2[(n - a2) & MASK] ?? 0;
    const r3 = d3[(n - a3) & MASK] ?? 0;
    const v0 = low1 - IN_DIFFUSION_1 * r0;
    d0[w] = v0;
    const v1 = IN_DIFFUSION_1 * (v0 - r1) + r0;
    d1[w] = v1;
    const v2 = IN_DIFFUSION_1 * v1 + r1 - IN_DIFFUSION_2 * r2;
    d2[w] = v2;
    const v3 = IN_DIFFUSION_2 * (v2 - r3) + r2;
    d3[w] = v3;
    const split = IN_DIFFUSION_2 * v3 + r3;
    if ((n & SWING_MASK) === 0) {
      swing4 = depth * (1 + Math.cos(n * turn));
      swing8 = depth * (1 + Math.sin(n * turn));
      whole4 = Math.floor(swing4) - a4;
      whole8 = Math.floor(swing8) - a8;
    }
    const c4 = between(d4, n + whole4, swing4 % 1);
    const v4 = split + DECAY * (d11[(n - a11) & MASK] ?? 0) + DECAY_DIFFUSION_1 * c4;
    d4[w] = v4;
    d5[w] = c4 - DECAY_DIFFUSION_1 * v4;
    low2 += DAMPING * ((d5[(n - a5) & MASK] ?? 0) - low2);
    const r6 = d6[(n - a6) & MASK] ?? 0;
    const v6 = DECAY * low2 - DECAY_DIFFUSION_2 * r6;
    d6[w] = v6;
    d7[w] = r6 + DECAY_DIFFUSION_2 * v6;
    const c8 = between(d8, n + whole8, swing8 % 1);
    const v8 = split + DECAY * (d7[(n - a7) & MASK] ?? 0) + DECAY_DIFFUSION_1 * c8;
    d8[w] = v8;
    d9[w] = c8 - DECAY_DIFFUSION_1 * v8;
    low3 += DAMPING * ((d9[(n - a9) & MASK] ?? 0) - low3);
    const r10 = d10[(n - a10) & MASK] ?? 0;
    const v10 = DECAY * low3 - DECAY_DIFFUSION_2 * r10;
    d10[w] = v10;
    d11[w] = r10 + DECAY_DIFFUSION_2 * v10;
    if ((n & BLOCK_MASK) === BLOCK_MASK || n === sound.length - 1) {
      const from = n - (n & BLOCK_MASK);
      listen(lines, LEFT_TAPS, left, from, n + 1);
      listen(lines, RIGHT_TAPS, right, from, n + 1);
    }
  }
  return [left, right];
}

function listen(lines: Float32Array[], taps: readonly Tap[], into: Float32Array, from: number, to: number): void {
  for (const [index, s, sign] of taps) {
    const line = lines[index];
    if (!line) continue;
    const ago = (LENGTHS[index] ?? 1) - 1 - frames(s);
    const gain = GAIN * sign;
    for (let n = from; n < to; n++) into[n] = (into[n] ?? 0) + (line[(n - ago) & MASK] ?? 0) * gain;
  }
}
