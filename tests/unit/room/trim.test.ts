import { expect, test } from 'vitest';
import { trimNarration } from '../../../src-main/room/telling/trim.ts';

const KEEPER = 'A lighthouse keeper finds a message in a bottle on a stormy night.';

test.each([
  [20, KEEPER],
  [11, 'A lighthouse keeper finds a message in a bottle.'],
  [7, 'A lighthouse keeper finds a message.'],
  [5, 'A lighthouse keeper finds.'],
])('a sentence of at most %i words ends where a phrase does', (words, kept) => {
  expect(trimNarration(KEEPER, words)).toBe(kept);
});

test('whole sentences go first', () => {
  expect(trimNarration('The sun heats the sea. Clouds form over the mountains.', 6)).toBe('The sun heats the sea.');
});
