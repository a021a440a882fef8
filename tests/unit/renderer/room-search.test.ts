import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hitsIn, needleOf, rangesIn } from '../../../src-renderer/room/search.ts';
import { message, note } from './talk-fixtures.ts';

const found = (text: string, query: string): string[] =>
  rangesIn(text, needleOf(query)).map(([start, end]) => text.slice(start, end));

test.each([
  ['The keeper keeps a light.', 'KEEP', ['keep', 'keep']],
  ['Café, cafe, CAFÉ, cafe\u0301', 'cafe', ['Café', 'cafe', 'CAFÉ', 'cafe\u0301']],
  ['The keeper’s lamp', "keeper's", ['keeper’s']],
  ['“Someone is out there.”', '"some', ['“Some']],
  ['İstanbul', 'istanbul', ['İstanbul']],
  ['한국의 바다', '한국', ['한국']],
  ['灯台の光が海を照らす。', '海', ['海']],
  ['منارة في البحر', 'البحر', ['البحر']],
  ['🦊🦊 fox 🦊', '🦊', ['🦊', '🦊', '🦊']],
  ['a.*b', '.*', ['.*']],
  ['aaaa', 'aa', ['aa', 'aa']],
  // One letter gets shorter when it is taken apart, the other as much longer.
  ['\u{2f800}Ᾰ', 'ᾰ', ['Ᾰ']],
  ['text', '   ', []],
])('in %s, %s is found', (text, query, expected) => {
  expect(found(text, query)).toEqual(expected);
});

test('what is cut out of a text is found in it, whatever its letters are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.nat(), fc.nat(), (text, a, b) => {
      const graphemes = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
      const part = graphemes.slice(a % (graphemes.length + 1), (a % (graphemes.length + 1)) + 1 + (b % 5)).join('');
      fc.pre(needleOf(part) !== '' && part === part.trim() && !/\s\s/.test(part) && !/[^\S ]/.test(part));
      const ranges = rangesIn(text, needleOf(part));
      expect(ranges.length).toBeGreaterThan(0);
      for (const [start, end] of ranges) expect(end).toBeGreaterThan(start);
    }),
  );
});

test('hits are counted as they are shown: by line, bullets without their mark, notes too', () => {
  const lines = [message(1, { text: '- a lamp\n- no lamp lamp' }), note(2, 'Lamp'), message(3, { text: 'nothing' })];
  expect(hitsIn(lines, needleOf('lamp'))).toEqual([
    { key: 'message-1', n: 0 },
    { key: 'message-1', n: 1 },
    { key: 'message-1', n: 2 },
    { key: 'note-2', n: 0 },
  ]);
  expect(hitsIn(lines, needleOf('- a'))).toEqual([]);
  expect(hitsIn(lines, '')).toEqual([]);
});
