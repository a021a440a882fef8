import { expect, test } from 'vitest';
import { readCommandLine } from '../../../src-main/app/command-line.ts';
import { placeWindow } from '../../../src-main/app/window-bounds.ts';

const window = (library: string | null = null) => ({ kind: 'window', library });

test.each([
  [['electron', '.'], true, window()],
  [['electron', '--no-sandbox', '/app', '--library=/films'], true, window('/films')],
  [['electron', '--inspect=0', '.', '--user-data-dir=/x'], true, window()],
  [['scenewright'], false, window()],
  [['scenewright', '/a/dropped/file'], false, window()],
  [['electron', '.', 'generate', 'An idea', '--json'], true, { kind: 'generate', args: ['An idea', '--json'] }],
  [
    ['electron', '--no-sandbox', '.', '--user-data-dir=/x', 'generate', '-', '--output', 'a.mp4'],
    true,
    { kind: 'generate', args: ['-', '--output', 'a.mp4'] },
  ],
  [['scenewright', 'generate'], false, { kind: 'generate', args: [] }],
  [['electron', 'generate'], true, window()],
])('%j', (argv, unpackaged, expected) => {
  expect(readCommandLine(argv, unpackaged)).toEqual(expected);
});

const screen = { x: 0, y: 0, width: 1920, height: 1080 };
const right = { x: 1920, y: 0, width: 1280, height: 800 };

test.each([
  ['as it was', { x: 100, y: 50, width: 1300, height: 900 }, { x: 100, y: 50, width: 1300, height: 900 }],
  ['pulled back in', { x: 1000, y: 600, width: 1300, height: 900 }, { x: 620, y: 180, width: 1300, height: 900 }],
  [
    'made smaller for its screen',
    { x: 2000, y: 10, width: 1900, height: 1000 },
    { x: 1920, y: 0, width: 1280, height: 800 },
  ],
  ['made large enough', { x: 10, y: 10, width: 300, height: 200 }, { x: 10, y: 10, width: 960, height: 640 }],
  ['forgotten with its screen', { x: 9000, y: 10, width: 1300, height: 900 }, null],
])('a window is %s', (_what, saved, place) => {
  expect(placeWindow(saved, [screen, right])).toEqual(place);
});

test('a first window is left to the system', () => {
  expect(placeWindow(null, [screen])).toBeNull();
});
