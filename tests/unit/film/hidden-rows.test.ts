import { expect, test } from 'vitest';
import { shownRows } from '../../../src-main/film/hidden-rows.ts';
import type { Layer } from '../../../src-shared/shot.ts';

const film = { widthPx: 640, heightPx: 360, fps: 30 as const };
const at = (y: number, more: Partial<Layer> = {}): Layer => ({
  file: '/a.png',
  widthPx: 644,
  heightPx: 364 - y,
  motion: { from: { x: -2, y }, to: { x: -2, y }, ease: 'linear' },
  opaque: false,
  ...more,
});
const ground = at(-2, { opaque: true });
const rows = (...layers: Layer[]): number[] => shownRows({ frames: 60, layers }, film);

test('what a solid layer in front hides need not be blended', () => {
  expect(rows(ground, at(100), at(150, { solidFromPx: 20 }))).toEqual([366, 74, 214]);
});

test('the ground stays whole, and so does what stands in front', () => {
  expect(rows(ground, at(100, { solidFromPx: 10 }))).toEqual([366, 264]);
});

test('a front that sinks shows more of what lies behind', () => {
  const motion = { from: { x: -2, y: 150 }, to: { x: -2, y: 190 }, ease: 'linear' as const };
  expect(rows(ground, at(100), at(150, { solidFromPx: 20, heightPx: 400, motion }))[1]).toBe(114);
});

test.each([
  ['is there for a while only', { visible: { startS: 0, endS: 1, fadeS: 0 } }],
  ['moves as a sequence', { sequence: { frames: 4, fps: 8 } }],
  ['does not span the frame', { widthPx: 600 }],
  ['ends above the bottom of what lies behind', { heightPx: 100 }],
  ['is nowhere solid', { solidFromPx: undefined as never }],
])('a front that %s hides nothing', (_name, more) => {
  expect(rows(ground, at(100), at(150, { solidFromPx: 20, ...more }))[1]).toBe(264);
});
