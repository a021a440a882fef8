import { expect, test } from 'vitest';
import { differences } from '../../../src-main/film/probe.ts';
import { parseProbe, parseRate } from '../../../src-main/film/probe-parse.ts';

const JSON_OF_A_FILM = JSON.stringify({
  streams: [
    {
      codec_type: 'video',
      codec_name: 'h264',
      width: 640,
      height: 360,
      pix_fmt: 'yuv420p',
      r_frame_rate: '24/1',
      nb_frames: '300',
      nb_read_packets: '301',
    },
    { codec_type: 'audio', codec_name: 'aac', sample_rate: '48000', channels: 2 },
    { codec_type: 'subtitle', codec_name: 'mov_text' },
    { codec_type: 'data' },
    { codec_type: 'video', codec_name: 'mjpeg', disposition: { attached_pic: 1 } },
  ],
  chapters: [{}, {}],
  format: { duration: '12.541667' },
});

test('a probe says what is in the file, counted rather than claimed', () => {
  expect(parseProbe(JSON_OF_A_FILM)).toEqual({
    durationMs: 12541.667,
    frames: 301,
    video: { codec: 'h264', widthPx: 640, heightPx: 360, fps: 24, pixelFormat: 'yuv420p' },
    audio: { codec: 'aac', sampleRate: 48000, channels: 2 },
    subtitles: 1,
    chapters: 2,
  });
});

test('rates may be fractions or nothing', () => {
  expect(parseRate('30000/1001')).toBeCloseTo(29.97, 2);
  expect(parseRate('0/0')).toBe(0);
});

test('differences name what is wrong, and only that', () => {
  const found = parseProbe(JSON_OF_A_FILM);
  expect(differences(found, { frames: 301, fps: 24, durationMs: { value: 12540, within: 2 } })).toEqual([]);
  expect(differences(found, { frames: 300, audio: null, durationMs: { value: 12000, within: 20 } })).toHaveLength(3);
});
