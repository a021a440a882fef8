import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepTheme, readKeptTheme } from '../../../src-main/app/kept-theme.ts';
import { readBounds, writeBounds } from '../../../src-main/app/window-bounds.ts';
import { scratchFolder } from '../../support/scratch.ts';

const folder = scratchFolder('kept-theme');

test('a theme is kept for the next start', () => {
  const file = join(folder, 'theme');
  expect(readKeptTheme(file)).toBe('system');
  keepTheme(file, 'light');
  expect(readKeptTheme(file)).toBe('light');
  writeFileSync(file, 'mauve');
  expect(readKeptTheme(file)).toBe('system');
});

test('a folder that cannot be written keeps no theme and stops nothing', () => {
  keepTheme(join(folder, 'missing', 'theme'), 'dark');
  expect(readKeptTheme(join(folder, 'missing', 'theme'))).toBe('system');
});

const bounds = { x: -5, y: 10, width: 1280, height: 860, maximized: false };

test.each([
  ['{"x": 1}', null],
  ['not JSON', null],
  [JSON.stringify({ ...bounds, width: 12.5 }), null],
  [JSON.stringify({ ...bounds, maximized: 'no' }), null],
  [JSON.stringify(bounds), bounds],
])('a saved place is read when it is whole: %s', (text, expected) => {
  const file = join(folder, 'window.json');
  writeFileSync(file, text);
  expect(readBounds(file)).toEqual(expected);
});

test('a place that was written is read again', () => {
  const file = join(folder, 'window-2.json');
  writeBounds(file, bounds);
  expect(readBounds(file)).toEqual(bounds);
});
