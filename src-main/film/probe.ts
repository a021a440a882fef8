import { readFile, stat } from 'node:fs/promises';
import { ScenewrightError, toProblem } from '../../src-shared/errors.ts';
import { readPictureHeader } from '../library/picture-header.ts';
import { runChild } from '../process/children.ts';
import { TransientCause } from '../process/transient.ts';
import { ffmpegFailure } from './ffmpeg-errors.ts';
import { type FilmRun, type ProbeResult, STALL_MS } from './film-room.ts';
import { parseProbe } from './probe-parse.ts';

/**
 * What is in a media file. Counts the packets of the video stream, so `frames` is what is really there.
 * Throws ScenewrightError FFMPEG_FAILED when the file is no media, FFMPEG_MISSING when there is no ffprobe.
 */
export async function probe(file: string, run: Pick<FilmRun, 'tools' | 'signal'>): Promise<ProbeResult> {
  const lines: string[] = [];
  const label = 'check of a file';
  const args = [
    '-v',
    'error',
    '-count_packets',
    '-show_streams',
    '-show_chapters',
    '-show_format',
    '-of',
    'json',
    file,
  ];
  try {
    const end = await runChild({
      command: run.tools.ffprobe,
      args,
      label,
      signal: run.signal,
      stallMs: run.tools.stallMs ?? STALL_MS,
      onStdoutLine: (line) => lines.push(line),
    });
    if (end.kind === 'exit' && end.code === 0) return parseProbe(lines.join('\n'));
    const thrown = end.kind === 'killed' ? new TransientCause(`${label}: killed by ${end.signal}`) : undefined;
    throw ffmpegFailure({ label, tail: end.tail, thrown });
  } catch (thrown) {
    if (run.signal.aborted) throw run.signal.reason;
    throw thrown instanceof ScenewrightError ? thrown : ffmpegFailure({ label, tail: lines.join('\n'), thrown });
  }
}

/** What a finished file must be; what is left out does not matter. */
export interface Expected {
  frames?: number;
  /** Length in milliseconds and how far off it may be. */
  durationMs?: { value: number; within: number };
  widthPx?: number;
  heightPx?: number;
  fps?: number;
  videoCodec?: string;
  pixelFormat?: string;
  audio?: { codec: string; sampleRate: number; channels: number } | null;
  subtitles?: number;
  chapters?: number;
}

/** Pure: every way in which a file is not what was expected, in words for the report. */
export function differences(found: ProbeResult, expected: Expected): string[] {
  const list: string[] = [];
  const compare = (name: string, is: unknown, want: unknown): void => {
    if (want !== undefined && is !== want) list.push(`${name} is ${String(is)}, expected ${String(want)}`);
  };
  compare('frames', found.frames, expected.frames);
  compare('width', found.video?.widthPx, expected.widthPx);
  compare('height', found.video?.heightPx, expected.heightPx);
  compare('frame rate', found.video?.fps, expected.fps);
  compare('video codec', found.video?.codec, expected.videoCodec);
  compare('pixel format', found.video?.pixelFormat, expected.pixelFormat);
  compare('subtitle tracks', found.subtitles, expected.subtitles);
  compare('chapters', found.chapters, expected.chapters);
  if (expected.audio === null) compare('audio', found.audio, null);
  if (expected.audio) {
    compare('audio codec', found.audio?.codec, expected.audio.codec);
    compare('sample rate', found.audio?.sampleRate, expected.audio.sampleRate);
    compare('channels', found.audio?.channels, expected.audio.channels);
  }
  const length = expected.durationMs;
  if (length && Math.abs(found.durationMs - length.value) > length.within) {
    list.push(`length is ${found.durationMs} ms, expected ${length.value} ± ${length.within} ms`);
  }
  return list;
}

/**
 * Probes a file that was just written. Throws ScenewrightError FFMPEG_FAILED when it is not what was expected: as a cause
 * that may pass, since the program that wrote it said that all was well.
 */
export async function verifyFile(
  file: string,
  expected: Expected,
  run: Pick<FilmRun, 'tools' | 'signal'>,
): Promise<ProbeResult> {
  let found: ProbeResult;
  try {
    found = await probe(file, run);
  } catch (thrown) {
    const { code, detail } = toProblem(thrown);
    throw code === 'FFMPEG_FAILED' ? notAsExpected(detail ?? 'it cannot be read') : thrown;
  }
  const wrong = differences(found, expected);
  if (wrong.length > 0) throw notAsExpected(wrong.join('\n'));
  return found;
}

/** Throws as {@link verifyFile} does when a file is too small: a WAV says its length at its beginning, whole or not. */
export async function verifyBytes(file: string, atLeast: number): Promise<void> {
  const { size } = await stat(file);
  if (size < atLeast) throw notAsExpected(`${size} bytes, expected ${atLeast}`);
}

const notAsExpected = (detail: string): ScenewrightError =>
  new ScenewrightError(
    {
      code: 'FFMPEG_FAILED',
      message: 'A file that ffmpeg wrote is not what it should be.',
      hint: 'Press Retry. If it comes back, copy the report.',
      detail,
    },
    { cause: new TransientCause(detail) },
  );

/**
 * Throws as {@link verifyFile} does when a file is no JPEG of this size from its beginning to its end. It is read here:
 * a picture says its size in its first bytes, and starting a program takes a hundred times as long.
 */
export async function verifyJpeg(file: string, size: { widthPx: number; heightPx: number }): Promise<void> {
  const bytes = await readFile(file);
  const header = readPictureHeader(bytes);
  const isSize = header.kind === 'picture' && header.widthPx === size.widthPx && header.heightPx === size.heightPx;
  if (!isSize || header.type !== 'image/jpeg') throw notAsExpected(`no JPEG of ${size.widthPx}×${size.heightPx}`);
  const endOfImage = bytes.subarray(-2);
  if (endOfImage[0] !== 0xff || endOfImage[1] !== 0xd9) throw notAsExpected('the picture ends too early');
}
