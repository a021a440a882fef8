import { limitPeaks } from './limiter.ts';
import { integratedLoudness } from './loudness.ts';

/** Brings channels to a loudness, peaks held under a ceiling. In place; silence stays silence. */
export function levelTo(
  channels: Float32Array[],
  { lufs, peakDb, sampleRate = 48_000 }: { lufs: number; peakDb: number; sampleRate?: number },
): void {
  const measured = integratedLoudness(channels, sampleRate);
  if (!Number.isFinite(measured)) return;
  const gain = 10 ** ((lufs - measured) / 20);
  for (const channel of channels) for (let i = 0; i < channel.length; i++) channel[i] = (channel[i] ?? 0) * gain;
  limitPeaks(channels, 10 ** (peakDb / 20), sampleRate);
}

/** Fades both ends in a quarter of a cosine, in place: no click, and no sudden end. */
export function fadeEnds(
  channels: Float32Array[],
  { inS, outS, sampleRate }: { inS: number; outS: number; sampleRate: number },
): void {
  for (const channel of channels) {
    const inFrames = Math.min(channel.length, Math.round(inS * sampleRate));
    const outFrames = Math.min(channel.length, Math.round(outS * sampleRate));
    for (let i = 0; i < inFrames; i++) channel[i] = (channel[i] ?? 0) * Math.sin((i / inFrames) * (Math.PI / 2));
    for (let i = 0; i < outFrames; i++) {
      const at = channel.length - 1 - i;
      channel[at] = (channel[at] ?? 0) * Math.sin((i / outFrames) * (Math.PI / 2));
    }
  }
}
