import { execFile } from 'node:child_process';
import { open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { runFfmpeg } from '../../src-main/film/ffmpeg.ts';
import type { FfmpegTools } from '../../src-main/film/film-room.ts';
import { runChild } from '../../src-main/process/children.ts';

const signal = new AbortController().signal;

async function infoLines(tools: FfmpegTools, args: string[]): Promise<string[]> {
  const lines: string[] = [];
  await runFfmpeg({ tools, args, signal, label: 'test', logLevel: 'info', onStderrLine: (line) => lines.push(line) });
  return lines;
}

/** Everything ffmpeg complains about when it decodes the whole file; empty for a good one. */
export async function decodeWarnings(tools: FfmpegTools, file: string): Promise<string> {
  const { stderrTail } = await runFfmpeg({ tools, signal, label: 'test', args: ['-i', file, '-f', 'null', '-'] });
  return stderrTail;
}

export interface Stretch {
  startS: number;
  durationS: number;
}

/** Stretches of black of at least `minS`. */
export async function blackStretches(tools: FfmpegTools, file: string, minS: number): Promise<Stretch[]> {
  const args = ['-i', file, '-an', '-vf', `blackdetect=d=${minS}:pix_th=0.06`, '-f', 'null', '-'];
  return (await infoLines(tools, args)).flatMap((line) => {
    const found = /black_start:([\d.]+) black_end:[\d.]+ black_duration:([\d.]+)/.exec(line);
    return found ? [{ startS: Number(found[1]), durationS: Number(found[2]) }] : [];
  });
}

/** Stretches of at least `minS` in which nothing moves. The last may be open: then it lasts to the end. */
export async function frozenStretches(tools: FfmpegTools, file: string, minS: number): Promise<Stretch[]> {
  const args = ['-i', file, '-an', '-vf', `freezedetect=n=-60dB:d=${minS}`, '-f', 'null', '-'];
  const stretches: Stretch[] = [];
  for (const line of await infoLines(tools, args)) {
    const start = /freeze_start: ([\d.]+)/.exec(line);
    if (start) stretches.push({ startS: Number(start[1]), durationS: Number.POSITIVE_INFINITY });
    const duration = /freeze_duration: ([\d.]+)/.exec(line);
    const last = stretches.at(-1);
    if (duration && last) last.durationS = Number(duration[1]);
  }
  return stretches;
}

/** Stretches of silence of at least `minS`. */
export async function silentStretches(tools: FfmpegTools, file: string, minS: number): Promise<Stretch[]> {
  const args = ['-i', file, '-vn', '-af', `silencedetect=n=-55dB:d=${minS}`, '-f', 'null', '-'];
  return (await infoLines(tools, args)).flatMap((line) => {
    const found = /silence_end: ([\d.]+) \| silence_duration: ([\d.]+)/.exec(line);
    return found ? [{ startS: Number(found[1]) - Number(found[2]), durationS: Number(found[2]) }] : [];
  });
}

/** Integrated loudness (LUFS) and true peak (dBTP) of the whole sound track, by EBU R 128. */
export async function loudness(tools: FfmpegTools, file: string): Promise<{ lufs: number; truePeakDb: number }> {
  const lines = await infoLines(tools, ['-i', file, '-vn', '-af', 'ebur128=peak=true', '-f', 'null', '-']);
  const summary = lines.slice(lines.findLastIndex((line) => line.includes('Summary:'))).join('\n');
  return {
    lufs: Number(/I:\s+(-?[\d.]+|-inf) LUFS/.exec(summary)?.[1]?.replace('-inf', '-Infinity')),
    truePeakDb: Number(/Peak:\s+(-?[\d.]+|-inf) dBFS/.exec(summary)?.[1]?.replace('-inf', '-Infinity')),
  };
}

/** ffprobe's JSON for the given `-show_…` and `-select_streams` options. */
export async function ffprobeJson(tools: FfmpegTools, file: string, options: string[]): Promise<unknown> {
  const lines: string[] = [];
  const args = ['-v', 'error', ...options, '-of', 'json', file];
  await runChild({ command: tools.ffprobe, args, label: 'test', onStdoutLine: (line) => lines.push(line) });
  return JSON.parse(lines.join('\n'));
}

interface Packets {
  packets: { pts: number; dts: number; duration: number; flags: string }[];
}

/** The video packets as they are stored: times in the stream's own ticks. */
export async function videoPackets(tools: FfmpegTools, file: string): Promise<Packets['packets']> {
  const answer = await ffprobeJson(tools, file, ['-select_streams', 'v:0', '-show_packets']);
  return (answer as Packets).packets;
}

/** MD5 of each decoded video frame, in order: equal lists are equal films. */
export async function frameHashes(tools: FfmpegTools, file: string): Promise<string[]> {
  const hashes: string[] = [];
  const args = ['-v', 'error', '-i', file, '-map', '0:v:0', '-f', 'framemd5', '-'];
  await runChild({
    command: tools.ffmpeg,
    args,
    label: 'test',
    onStdoutLine: (line) => {
      if (!line.startsWith('#')) hashes.push(line.split(',').at(-1)?.trim() ?? '');
    },
  });
  return hashes;
}

/** Names of the boxes of an mp4, in order; fast start means that `moov` stands before `mdat`. */
export async function mp4Boxes(file: string): Promise<string[]> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const names: string[] = [];
    const head = Buffer.alloc(16);
    for (let at = 0; at + 8 <= size; ) {
      await handle.read(head, 0, 16, at);
      names.push(head.toString('latin1', 4, 8));
      const length = head.readUInt32BE(0);
      at += length === 1 ? Number(head.readBigUInt64BE(8)) : length || size;
    }
    return names;
  } finally {
    await handle.close();
  }
}

export async function isFastStart(file: string): Promise<boolean> {
  const boxes = await mp4Boxes(file);
  return boxes.includes('moov') && boxes.indexOf('moov') < boxes.indexOf('mdat');
}

/** Brightness (0-255) of each pixel of the frame at a time, of the part that an ffmpeg `crop` leaves. */
export async function grayFrame(
  tools: FfmpegTools,
  file: string,
  { atS, crop }: { atS: number; crop: string },
): Promise<Uint8Array> {
  const filter = `crop=${crop},format=gray`;
  const args = ['-v', 'error', '-i', file, '-ss', String(atS), '-frames:v', '1', '-vf', filter, '-f', 'rawvideo', '-'];
  const { stdout } = await promisify(execFile)(tools.ffmpeg, args, { encoding: 'buffer', maxBuffer: 1 << 26 });
  return stdout;
}
