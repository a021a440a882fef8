import type { MixRequest, Stem } from './film-room.ts';
import { duckExpression, duckWindows } from './mix-ducking.ts';

export const MIX_RATE = 48_000;
/** Fade at both ends of the film (product.md §3). */
const END_FADE_S = 0.3;

interface StemRule {
  /** Level in the mix, for stems as the engines make them: speech −19 LUFS on one channel, music −20, ambience −34. */
  gainDb: number;
  /** How far down under speech. */
  duckDb: number;
  highPassHz: number;
}

/**
 * Under speech music is 16 LU below it; without speech, 4 LU below where speech would be. One channel put on both
 * loudspeakers by ffmpeg keeps its −19 LUFS (each gets half the power), so speech is raised by 3 dB to −16.
 */
const RULES: Record<Stem['kind'], StemRule> = {
  narration: { gainDb: 3, duckDb: 0, highPassHz: 75 },
  music: { gainDb: 0, duckDb: -12, highPassHz: 25 },
  ambience: { gainDb: 0, duckDb: -5, highPassHz: 40 },
  effect: { gainDb: -6, duckDb: -4, highPassHz: 30 },
};

export interface MixPlan {
  /** Files in the order of the graph's inputs; empty for a silent film. */
  inputs: string[];
  /** From the inputs to `[mix]`: stereo, 48 kHz, exactly as long as the film, not yet at its loudness. */
  graph: string;
  durationMs: number;
}

const samplesOf = (ms: number): number => Math.round((ms / 1000) * MIX_RATE);
/** Cut or filled with silence to the film's length. */
const exactly = (durationMs: number): string => `apad,atrim=end_sample=${samplesOf(durationMs)}`;

function stemChain(stem: Stem, { durationMs, stems }: MixRequest): string {
  const rule = RULES[stem.kind];
  const startMs = Math.max(0, stem.startMs);
  const steps = [
    `aresample=${MIX_RATE}`,
    'aformat=sample_fmts=fltp:channel_layouts=stereo',
    `atrim=end_sample=${samplesOf(stem.durationMs)}`,
    `highpass=f=${rule.highPassHz}`,
  ];
  if (rule.gainDb !== 0) steps.push(`volume=${rule.gainDb}dB`);
  if (startMs > 0) steps.push(`adelay=delays=${samplesOf(startMs)}S:all=1`);
  const windows = rule.duckDb === 0 ? [] : duckWindows(stems);
  // Steps of 256 samples (5 ms) are too small to hear; the filter's own 21 ms are not.
  if (windows.length > 0) {
    steps.push('asetnsamples=n=256:p=0', `volume=volume='${duckExpression(windows, rule.duckDb)}':eval=frame`);
  }
  steps.push(exactly(durationMs));
  return steps.join(',');
}

/** Pure: stems and length in, ffmpeg's graph out. Stems without length are left out. */
export function planMix(request: MixRequest): MixPlan {
  const { durationMs } = request;
  const stems = request.stems.filter((stem) => stem.durationMs > 0 && stem.startMs < durationMs);
  if (stems.length === 0) {
    return { inputs: [], graph: `anullsrc=r=${MIX_RATE}:cl=stereo,${exactly(durationMs)}[mix]`, durationMs };
  }
  const chains = stems.map((stem, i) => `[${i}:a]${stemChain(stem, { ...request, stems })}[s${i}]`);
  const names = stems.map((_, i) => `[s${i}]`).join('');
  // amix divides by the number of inputs (its `normalize` came with ffmpeg 4.4 only); all are equally long, so a
  // constant gain undoes it.
  const sum =
    stems.length === 1
      ? 'anull'
      : `amix=inputs=${stems.length}:duration=first:dropout_transition=0,volume=${stems.length}`;
  return {
    inputs: stems.map(({ file }) => file),
    graph: [...chains, `${names}${sum}[mix]`].join(';'),
    durationMs,
  };
}

/** Writes the mix as float samples, so that peaks above full scale survive until the limiter. */
export function premixArgs(plan: MixPlan, file: string): string[] {
  return [
    ...plan.inputs.flatMap((input) => ['-i', input]),
    '-filter_complex',
    plan.graph,
    '-map',
    '[mix]',
    '-c:a',
    'pcm_f32le',
    '-f',
    'wav',
    file,
  ];
}

export interface MasterSettings {
  gainDb: number;
  /** No sample between samples gets above it before encoding; AAC may add a little. */
  ceilingDb: number;
}

/**
 * From the mix to the film's sound track: gain, limiter, fades, AAC. The limiter works at four times the rate, where
 * sample peaks are true peaks within 0.2 dB.
 */
export function masterArgs(
  { premix, durationMs, file }: { premix: string; durationMs: number; file: string },
  { gainDb, ceilingDb }: MasterSettings,
): string[] {
  const fadeS = Math.min(END_FADE_S, durationMs / 2000);
  const graph = [
    `volume=${gainDb.toFixed(3)}dB`,
    `aresample=${MIX_RATE * 4}`,
    `alimiter=level_in=1:level_out=1:limit=${(10 ** (ceilingDb / 20)).toFixed(5)}:attack=5:release=60:level=0`,
    `aresample=${MIX_RATE}`,
    `afade=t=in:st=0:d=${fadeS.toFixed(3)}`,
    `afade=t=out:st=${(durationMs / 1000 - fadeS).toFixed(3)}:d=${fadeS.toFixed(3)}`,
    exactly(durationMs),
  ].join(',');
  return [
    '-i',
    premix,
    '-af',
    graph,
    '-ac',
    '2',
    '-ar',
    String(MIX_RATE),
    '-c:a',
    'aac',
    '-b:a',
    '192k',
    '-f',
    'mp4',
    file,
  ];
}
