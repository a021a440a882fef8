import { expect, test } from 'vitest';
import { progressReader } from '../../../src-main/film/ffmpeg-progress.ts';

const read = (lines: string[]) => {
  const reader = progressReader();
  return lines.map(reader).filter((block) => block !== null);
};

// Captured from ffmpeg 5.1.9: the first block of a run comes before anything was encoded.
const FIRST = `frame=0
fps=0.00
stream_0_0_q=0.0
bitrate=N/A
total_size=0
out_time_us=N/A
out_time_ms=N/A
out_time=N/A
dup_frames=0
drop_frames=0
speed=N/A
progress=continue`.split('\n');
const LATER = `frame=89
fps=58.71
stream_0_0_q=28.0
bitrate= 125.7kbits/s
total_size=48
out_time_us=1300000
out_time_ms=1300000
out_time=00:00:01.300000
dup_frames=0
drop_frames=0
speed=0.858x
progress=end`.split('\n');

test('reads blocks as ffmpeg writes them', () => {
  expect(read([...FIRST, ...LATER])).toEqual([
    { frame: 0, outTimeMs: null, bytes: 0, speed: null, done: false },
    { frame: 89, outTimeMs: 1300, bytes: 48, speed: 0.858, done: true },
  ]);
});

test('a time before the start is no time', () => {
  const [block] = read(['out_time_us=-577014', 'out_time=-00:00:00.577014', 'progress=continue']);
  expect(block?.outTimeMs).toBeNull();
});

test('an old build that calls microseconds "ms" is read right', () => {
  expect(read(['out_time_ms=2500000', 'progress=continue'])[0]?.outTimeMs).toBe(2500);
});

test('what is not progress is passed over', () => {
  expect(read(['[warning] something', '=', '', 'progress=continue'])).toEqual([
    { frame: null, outTimeMs: null, bytes: null, speed: null, done: false },
  ]);
});
