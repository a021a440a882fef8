import { open } from 'node:fs/promises';
import { AUDIO_RATE } from './encoding.ts';
import { runFfmpeg } from './ffmpeg.ts';
import type { FilmRun } from './film-room.ts';
import { FORMAT_BYTES, type MusicFormat, musicFormat } from './music-format.ts';

/** The format of a file by its content; null for one that is no music. Throws when it cannot be opened. */
export async function readMusicFormat(file: string): Promise<MusicFormat | null> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(FORMAT_BYTES), 0, FORMAT_BYTES, 0);
    return musicFormat(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}

/** Only the file itself is read, by the reader that we name. */
const inputOf = (file: string, format: MusicFormat): string[] => [
  ...['-protocol_whitelist', 'file', '-f', format, '-i', file],
  ...['-map', '0:a:0', '-vn', '-sn', '-dn'],
];

/** Pure: length and highest peak (dBFS) from what the `astats` filter reports at its end; null when it reports nothing. */
export function parseHeard(lines: readonly string[]): { durationMs: number; peakDb: number } | null {
  const last = (pattern: RegExp): string | undefined =>
    lines.map((line) => pattern.exec(line)?.[1]).findLast((found) => found !== undefined);
  const samples = Number(last(/Number of samples: (\d+)/) ?? Number.NaN);
  const peak = last(/Peak level dB: (-?[\d.]+|-?inf)/);
  if (!Number.isFinite(samples) || peak === undefined) return null;
  return {
    durationMs: Math.round((samples / AUDIO_RATE) * 1000),
    peakDb: peak.includes('inf') ? Number.NEGATIVE_INFINITY : Number(peak),
  };
}

interface MusicInput {
  file: string;
  format: MusicFormat;
}

export const hearArgs = ({ file, format, maxS }: MusicInput & { maxS: number }): string[] => [
  ...inputOf(file, format),
  ...['-t', String(maxS)],
  ...['-af', `aresample=${AUDIO_RATE},astats=measure_perchannel=none:measure_overall=Number_of_samples+Peak_level`],
  ...['-f', 'null', '-'],
];

/**
 * Decodes all of a file once, and tells how much sound was in it; at most `maxS` are looked at.
 *
 * @returns null when nothing of it can be decoded
 */
export async function hearMusic(
  { file, format, maxS }: MusicInput & { maxS: number },
  { tools, signal }: Pick<FilmRun, 'tools' | 'signal'>,
): Promise<{ durationMs: number; peakDb: number } | null> {
  const lines: string[] = [];
  await runFfmpeg({
    tools,
    signal,
    label: 'check of the music',
    args: hearArgs({ file, format, maxS }),
    logLevel: 'info',
    onStderrLine: (line) => lines.push(line),
  });
  return parseHeard(lines);
}

export interface DecodeRequest extends MusicInput {
  /** Where to begin, and how much to decode, in seconds. */
  fromS: number;
  lengthS: number;
  /** Absolute path of the raw samples: 32-bit floats, left and right in turn, 48 kHz. */
  out: string;
}

export const decodeArgs = ({ file, format, fromS, lengthS, out }: DecodeRequest): string[] => [
  ...inputOf(file, format),
  ...['-af', `aresample=${AUDIO_RATE},atrim=start=${fromS.toFixed(3)}:duration=${lengthS.toFixed(3)}`],
  ...['-ac', '2', '-c:a', 'pcm_f32le', '-f', 'f32le', '-y', out],
];

export async function decodeMusic(request: DecodeRequest, { tools, signal }: FilmRun): Promise<void> {
  await runFfmpeg({ tools, signal, label: 'music', args: decodeArgs(request) });
}
