import { expect, test } from 'vitest';
import { LineSplitter } from '../../../src-main/process/lines.ts';

const split = (...parts: string[]): string[] => {
  const lines: string[] = [];
  const splitter = new LineSplitter((line) => lines.push(line));
  for (const part of parts) splitter.push(part);
  splitter.end();
  return lines;
};

test('lines come whole however the stream is cut', () => {
  expect(split('fra', 'me=1\r', '\nfps=2\n\n', 'end')).toEqual(['frame=1', 'fps=2', 'end']);
});

test('a status that is redrawn with carriage returns is one line each time', () => {
  expect(split('10%\r20%\r')).toEqual(['10%', '20%']);
});

test('a stream without line breaks does not grow for ever', () => {
  const lines = split('x'.repeat(70_000), 'y');
  expect(lines.map((line) => line.length)).toEqual([70_000, 1]);
});
