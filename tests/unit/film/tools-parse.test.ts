import { expect, test } from 'vitest';
import { parseEncoders, parseFilters, parseVersion } from '../../../src-main/film/tools-parse.ts';

test('reads versions of several builds, and no other program', () => {
  expect(parseVersion('ffmpeg version 5.1.9-0+deb12u1 Copyright (c) 2000-2026')).toBe('5.1.9-0+deb12u1');
  expect(parseVersion('ffprobe version n7.1-152-gd72536008a Copyright')).toBe('n7.1-152-gd72536008a');
  expect(parseVersion('avconv version 11')).toBeNull();
});

test('reads filters with three flags (5.1) and with two (8.0)', () => {
  const three =
    ' T.. = Timeline support\n TSC overlay           VV->V      Overlay a video source on top.\n ... concat            N->N       Concatenate';
  const two = ' .. anullsrc          |->A       Null audio\n TS fade              V->V       Fade in/out';
  expect([...parseFilters(three)]).toEqual(['overlay', 'concat']);
  expect([...parseFilters(two)]).toEqual(['anullsrc', 'fade']);
});

test('reads encoders below the legend', () => {
  const text =
    'Encoders:\n V..... = Video\n ------\n V....D libx264              libx264 H.264\n A....D aac                  AAC\n S..... mov_text             3GPP';
  expect([...parseEncoders(text)]).toEqual(['libx264', 'aac', 'mov_text']);
});
