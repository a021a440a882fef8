/** A second-order filter: b0, b1, b2, a1, a2 (a0 = 1). */
export type Biquad = readonly [number, number, number, number, number];

interface Shape {
  hz: number;
  sampleRate: number;
  q?: number;
  gainDb?: number;
}

const normal = (b0: number, b1: number, b2: number, a0: number, a1: number, a2: number): Biquad => [
  b0 / a0,
  b1 / a0,
  b2 / a0,
  a1 / a0,
  a2 / a0,
];

function angle({ hz, sampleRate, q = Math.SQRT1_2 }: Shape): { cos: number; alpha: number } {
  const w = (2 * Math.PI * hz) / sampleRate;
  return { cos: Math.cos(w), alpha: Math.sin(w) / (2 * q) };
}

/** The filters below are those of Robert Bristow-Johnson's audio EQ cookbook. */
export function highPass(shape: Shape): Biquad {
  const { cos, alpha } = angle(shape);
  return normal((1 + cos) / 2, -(1 + cos), (1 + cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
}

export function lowPass(shape: Shape): Biquad {
  const { cos, alpha } = angle(shape);
  return normal((1 - cos) / 2, 1 - cos, (1 - cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
}

/** Gain 1 at its middle. */
export function bandPass(shape: Shape): Biquad {
  const { cos, alpha } = angle(shape);
  return normal(alpha, 0, -alpha, 1 + alpha, -2 * cos, 1 - alpha);
}

export function peaking(shape: Shape): Biquad {
  const { cos, alpha } = angle(shape);
  const a = 10 ** ((shape.gainDb ?? 0) / 40);
  return normal(1 + alpha * a, -2 * cos, 1 - alpha * a, 1 + alpha / a, -2 * cos, 1 - alpha / a);
}

/** Filters samples in place. */
export function applyBiquad(samples: Float32Array, [b0, b1, b2, a1, a2]: Biquad): void {
  let x1 = 0;
  let x2 = 0;
  let y1 = 0;
  let y2 = 0;
  for (let i = 0; i < samples.length; i++) {
    const x = samples[i] ?? 0;
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    // Numbers too small for a normal float make a filter ten times as slow.
    y1 = Math.abs(y) < 1e-20 ? 0 : y;
    samples[i] = y1;
  }
}
