import { applyBiquad, highPass, lowPass, peaking } from '../../sound/biquad.ts';
import { limitPeaks } from '../../sound/limiter.ts';
import { integratedLoudness } from '../../sound/loudness.ts';

const RATE = 48_000;
/** One channel at −19 LUFS is −16 when both loudspeakers play it. */
const SPEECH_LUFS = -19;
const CEILING = 10 ** (-2 / 20);
/** Early reflections: seconds after the sound, and gain. A small furnished room, felt more than heard. */
const REFLECTIONS = [
  { afterS: 0.0113, gain: 0.1 },
  { afterS: 0.0197, gain: -0.07 },
  { afterS: 0.0311, gain: 0.05 },
];

const dbToGain = (db: number): number => 10 ** (db / 20);

/** Evens out loud and soft words: 2.5 to 1 above −26 dBFS, 5 ms attack, 120 ms release. */
function compress(samples: Float32Array): void {
  const attack = Math.exp(-1 / (RATE * 0.005));
  const release = Math.exp(-1 / (RATE * 0.12));
  let envelope = 0;
  for (let i = 0; i < samples.length; i++) {
    const level = Math.abs(samples[i] ?? 0);
    const pace = level > envelope ? attack : release;
    envelope = level + (envelope - level) * pace;
    const overDb = 20 * Math.log10(Math.max(envelope, 1e-6)) + 26;
    if (overDb > 0) samples[i] = (samples[i] ?? 0) * dbToGain(-overDb * (1 - 1 / 2.5));
  }
}

function reflect(samples: Float32Array): void {
  const dull = samples.slice();
  applyBiquad(dull, lowPass({ hz: 4500, sampleRate: RATE }));
  for (const { afterS, gain } of REFLECTIONS) {
    const delay = Math.round(afterS * RATE);
    for (let i = delay; i < samples.length; i++) samples[i] = (samples[i] ?? 0) + (dull[i - delay] ?? 0) * gain;
  }
}

function scale(samples: Float32Array, gain: number): void {
  for (let i = 0; i < samples.length; i++) samples[i] = (samples[i] ?? 0) * gain;
}

/** Brings samples to a loudness; silence stays silence. */
function level(samples: Float32Array, targetLufs: number): void {
  const lufs = integratedLoudness([samples]);
  if (Number.isFinite(lufs)) scale(samples, dbToGain(targetLufs - lufs));
}

/** From the plain voice to a narrator's: the chain of equaliser, compressor, room, level. At 48 kHz, in place. */
export function polish(samples: Float32Array): void {
  level(samples, SPEECH_LUFS);
  applyBiquad(samples, highPass({ hz: 70, sampleRate: RATE }));
  applyBiquad(samples, peaking({ hz: 250, sampleRate: RATE, q: 0.9, gainDb: -2 }));
  applyBiquad(samples, peaking({ hz: 3200, sampleRate: RATE, q: 0.8, gainDb: 3 }));
  compress(samples);
  reflect(samples);
  level(samples, SPEECH_LUFS);
  limitPeaks([samples], CEILING, RATE);
}
