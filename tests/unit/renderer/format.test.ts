import { describe, expect, test } from 'vitest';
import { clock, count, fileSize, firstWords, seconds, spokenSpan, when } from '../../../src-renderer/lib/format.ts';

describe('formatters', () => {
  test.each([
    [0, '0:00'],
    [999, '0:00'],
    [14_000, '0:14'],
    [60_000, '1:00'],
    [3_725_000, '1:02:05'],
    [-5, '0:00'],
  ])('clock(%d) is %s', (ms, text) => expect(clock(ms)).toBe(text));

  test.each([
    [0, '0 B'],
    [999, '999 B'],
    [1400, '1.4 kB'],
    [999_960, '1 MB'],
    [14_400_000, '14.4 MB'],
    [182_000_000, '182 MB'],
    [41_000_000_000, '41 GB'],
  ])('fileSize(%d) is %s', (bytes, text) => expect(fileSize(bytes)).toBe(text));

  test('spans are spoken as words', () => {
    expect(spokenSpan(1000)).toBe('1 second');
    expect(spokenSpan(60_000)).toBe('1 minute');
    expect(spokenSpan(125_000)).toBe('2 minutes 5 seconds');
  });

  test('counts have their plural', () => {
    expect(count(1, 'scene')).toBe('1 scene');
    expect(count(0, 'scene')).toBe('0 scenes');
    expect(count(1234, 'film')).toBe('1,234 films');
  });

  test('seconds lose needless decimals', () => {
    expect(seconds(24)).toBe('24 s');
    expect(seconds(7.5)).toBe('7.5 s');
  });

  test('days near are named, days far have their year', () => {
    const now = new Date(2026, 4, 10, 12, 0);
    expect(when(new Date(2026, 4, 10, 9, 5).toISOString(), now)).toBe('today 09:05');
    expect(when(new Date(2026, 4, 9, 23, 59).toISOString(), now)).toBe('yesterday 23:59');
    expect(when(new Date(2026, 1, 3, 9, 5).toISOString(), now)).toBe('3 Feb');
    expect(when(new Date(2025, 1, 3, 9, 5).toISOString(), now)).toBe('3 Feb 2025');
    expect(when('nonsense', now)).toBe('');
  });

  test('first words end at a word and never inside a character', () => {
    expect(firstWords('short')).toBe('short');
    expect(firstWords('one two three four', 12)).toBe('one two…');
    expect(firstWords('🐢'.repeat(20), 5)).toBe(`${'🐢'.repeat(5)}…`);
  });
});
