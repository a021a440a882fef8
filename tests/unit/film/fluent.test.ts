import { expect, test } from 'vitest';
import { splitArgs } from '../../../src-main/film/fluent.ts';

test('an argv is taken apart by its inputs and put together the same', () => {
  const args = [
    '-hide_banner',
    '-ss',
    '1',
    '-i',
    'a b.mp4',
    '-f',
    'lavfi',
    '-i',
    'sine',
    '-c',
    'copy',
    'one.mp4',
    '-q',
    '3',
    'two.jpg',
  ];
  expect(splitArgs(args)).toEqual({
    inputs: [
      { options: ['-hide_banner', '-ss', '1'], source: 'a b.mp4' },
      { options: ['-f', 'lavfi'], source: 'sine' },
    ],
    outputOptions: ['-c', 'copy', 'one.mp4', '-q', '3'],
    output: 'two.jpg',
  });
});

test('an argv without an output is refused', () => {
  expect(() => splitArgs(['-i', 'a'])).toThrow('output');
});
