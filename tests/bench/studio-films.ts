import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { videoEncoding } from '../../src-main/film/encoding.ts';
import { findTools } from '../../src-main/film/tools.ts';
import { generateFilm, ideaText } from './generate.ts';
import { scratch } from './scratch.ts';
import { megabytes, printTable, seconds } from './table.ts';

const FULL_HD = { widthPx: 1920, heightPx: 1080, fps: 30 as const };
const SHORT = { idea: ideaText('lighthouse'), lengthS: 24, scenes: 3 };
/** As many scenes a second as the short one, up to the most that a film has. */
const LONG = { idea: ideaText('duration-words'), lengthS: 120, scenes: 12 };

/**
 * Whole films of 24 s and 120 s, and what ffmpeg alone needs to encode the frames of the short one from a raw file: by
 * our own settings, by x264's `veryfast`, which is what programs of this kind usually take, and by what ffmpeg does when
 * it is told nothing.
 */
export async function benchStudioFilms(): Promise<void> {
  const tools = await findTools();
  let alone = { ours: 0, veryfast: 0, untold: 0 };
  const short = await generateFilm(SHORT, async (film) => {
    const folder = scratch();
    const raw = join(folder, 'frames.yuv');
    try {
      await timed(tools.ffmpeg, ['-i', film, '-map', '0:v:0', '-f', 'rawvideo', raw]);
      const input = ['-f', 'rawvideo', '-pixel_format', 'yuv420p', '-video_size', '1920x1080', '-framerate', '30'];
      const encode = (settings: string[], name: string): Promise<number> =>
        timed(tools.ffmpeg, [...input, '-i', raw, ...settings, join(folder, name)]);
      alone = {
        ours: await encode(videoEncoding(FULL_HD), 'ours.mp4'),
        veryfast: await encode(['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '20'], 'veryfast.mp4'),
        untold: await encode([], 'untold.mp4'),
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
  const long = await generateFilm(LONG);
  const speed = ({ lengthS }: { lengthS: number }, ms: number): string => (lengthS / (ms / 1000)).toFixed(2);
  printTable(
    ['1080p30, built-in everything', '24 s', '120 s'],
    [
      ['whole time', seconds(short.wallMs), seconds(long.wallMs)],
      ['film seconds per second', speed(SHORT, short.wallMs), speed(LONG, long.wallMs)],
      ['peak memory, all processes', megabytes(short.peak.bytes), megabytes(long.peak.bytes)],
      ['ratio of the times', '', (long.wallMs / short.wallMs).toFixed(2)],
      ['ffmpeg alone, our settings', seconds(alone.ours), ''],
      ['its time over ours', (alone.ours / short.wallMs).toFixed(2), ''],
      ['ffmpeg alone, veryfast', seconds(alone.veryfast), ''],
      ['its time over ours', (alone.veryfast / short.wallMs).toFixed(2), ''],
      ['ffmpeg alone, told nothing (x264 medium, crf 23)', seconds(alone.untold), ''],
      ['its time over ours', (alone.untold / short.wallMs).toFixed(2), ''],
    ],
  );
}

/** Milliseconds that a run of ffmpeg takes. */
function timed(ffmpeg: string, args: string[]): Promise<number> {
  const started = performance.now();
  const child = spawn(ffmpeg, ['-nostdin', '-loglevel', 'error', '-y', ...args], { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve(performance.now() - started) : reject(new Error(`ffmpeg ended with ${code}`)),
    );
  });
}
