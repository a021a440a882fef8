import { expect, test } from 'vitest';
import { ffmpegFailure, missingHint } from '../../../src-main/film/ffmpeg-errors.ts';

// Captured from ffmpeg 5.1.9 writing to a full device.
const FULL =
  '[error] Could not write header for output file #0 (incorrect codec parameters ?): No space left on device';

test('a full disk is told apart from a failure', () => {
  expect(ffmpegFailure({ label: 'clip', tail: FULL }).problem.code).toBe('DISK_FULL');
  expect(ffmpegFailure({ label: 'clip', tail: '[error] Invalid data' }).problem).toMatchObject({
    code: 'FFMPEG_FAILED',
    detail: '[error] Invalid data',
  });
});

test('a program that cannot be started is missing', () => {
  const thrown = Object.assign(new Error('spawn ffmpeg ENOENT'), { code: 'ENOENT' });
  const { problem } = ffmpegFailure({ label: 'clip', tail: '', thrown });
  expect(problem.code).toBe('FFMPEG_MISSING');
  expect(problem.hint).not.toBe('');
});

test('the hint names what to do on each system', () => {
  expect(missingHint('darwin')).toContain('brew install ffmpeg');
  expect(missingHint('win32')).toContain('winget install');
  expect(missingHint('linux')).toContain('apt install ffmpeg');
  expect(missingHint('freebsd')).toContain('settings');
});
