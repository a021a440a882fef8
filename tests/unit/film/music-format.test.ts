import { expect, it } from 'vitest';
import { parseHeard } from '../../../src-main/film/music-file.ts';
import { musicFormat } from '../../../src-main/film/music-format.ts';

const bytes = (...parts: (string | number)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : [part])));

it.each([
  ['wav', bytes('RIFF', 0, 0, 0, 0, 'WAVEfmt ')],
  ['flac', bytes('fLaC', 0, 0)],
  ['ogg', bytes('OggS', 0, 2)],
  ['aiff', bytes('FORM', 0, 0, 0, 0, 'AIFF')],
  ['mov', bytes(0, 0, 0, 32, 'ftypM4A ')],
  ['mp3', bytes('ID3', 4, 0)],
  ['mp3', bytes(0xff, 0xfb, 0x90, 0)],
  ['aac', bytes(0xff, 0xf1, 0x50, 0x80)],
  [null, bytes('#EXTM3U\nfile:///etc/passwd')],
  [null, bytes('ffconcat version 1.0\n')],
  [null, bytes('RIFF', 0, 0, 0, 0, 'AVI LIST')],
  [null, bytes('MThd', 0, 0, 0, 6)],
  [null, bytes('<?xml version="1.0"?>')],
  [null, bytes()],
])('%s is told by its first bytes', (format, start) => {
  expect(musicFormat(start)).toBe(format);
});

it('reads what astats reports, and knows when it reported nothing', () => {
  // Recorded from ffmpeg 5.1.
  const lines = [
    '[Parsed_astats_1 @ 0x5581] [info] Overall',
    '[Parsed_astats_1 @ 0x5581] [info] Peak level dB: -6.020600',
    '[Parsed_astats_1 @ 0x5581] [info] Number of samples: 240000',
  ];
  expect(parseHeard(lines)).toEqual({ durationMs: 5000, peakDb: -6.0206 });
  expect(parseHeard(lines.map((line) => line.replace('-6.020600', '-inf')))?.peakDb).toBe(Number.NEGATIVE_INFINITY);
  expect(parseHeard(['Conversion failed!'])).toBeNull();
});
