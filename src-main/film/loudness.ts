import { runFfmpeg } from './ffmpeg.ts';
import type { FilmRun } from './film-room.ts';

export interface Loudness {
  /** Integrated, gated (EBU R128); −Infinity when nothing is heard. */
  lufs: number;
  /** −Infinity for digital silence. */
  truePeakDb: number;
}

/** Below this nothing passes the gate of R128: ffmpeg then reports −70. */
const SILENCE_LUFS = -69.9;

const decibels = (text: string | undefined): number => {
  const value = Number(text?.replace(/inf$/, 'Infinity') ?? Number.NaN);
  return Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value;
};

/** Reads the summary that the `ebur128=peak=true` filter writes at its end; null when it is not there. */
export function parseLoudness(lines: readonly string[]): Loudness | null {
  const start = lines.findLastIndex((line) => line.includes('Summary:'));
  if (start < 0) return null;
  const summary = lines.slice(start).join('\n');
  const lufs = decibels(/\bI:\s+(-?[\d.]+|-?inf|nan) LUFS/.exec(summary)?.[1]);
  const truePeakDb = decibels(/\bPeak:\s+(-?[\d.]+|-?inf|nan) dBFS/.exec(summary)?.[1]);
  return { lufs: lufs <= SILENCE_LUFS ? Number.NEGATIVE_INFINITY : lufs, truePeakDb };
}

/** Its line for every tenth of a second goes to a quieter log level; the summary stays. */
export const loudnessArgs = (file: string): string[] => [
  ...['-i', file, '-map', '0:a:0', '-af', 'ebur128=peak=true:framelog=verbose'],
  ...['-f', 'null', '-'],
];

/** Measures the first sound track of a file. Throws when ffmpeg cannot read it. */
export async function measureLoudness(
  file: string,
  { tools, signal }: Pick<FilmRun, 'tools' | 'signal'>,
): Promise<Loudness> {
  const lines: string[] = [];
  await runFfmpeg({
    tools,
    signal,
    label: 'loudness',
    args: loudnessArgs(file),
    logLevel: 'info',
    onStderrLine: (line) => lines.push(line),
  });
  const loudness = parseLoudness(lines);
  if (!loudness) throw new Error('ffmpeg measured no loudness');
  return loudness;
}
