import fc from 'fast-check';
import { expect, test } from 'vitest';
import { announcementOf } from '../../../src-renderer/room/announcing.ts';
import { changesOf, compare } from '../../../src-renderer/room/changes.ts';
import { message } from './talk-fixtures.ts';

const scene = (fields: object) => message(1, { agent: 'scene-writer', scene: 1, structured: fields }).payload;

test('of a scene the fields that differ are told, word by word', () => {
  const before = scene({ heading: 'Storm', narration: 'The lamp turns.', action: 'He rows.', number: 1 });
  const after = scene({ heading: 'Storm', narration: 'The lamp turns slowly.', action: 'He rows.', number: 1 });
  expect(changesOf(before, after)).toEqual([
    {
      name: 'Narration',
      pieces: [
        { kind: 'same', text: 'The lamp turns ' },
        { kind: 'added', text: 'slowly' },
        { kind: 'same', text: '.' },
      ],
    },
  ]);
});

test('of a story its title and its beats, each by its scene', () => {
  const story = (title: string, narration: string) =>
    message(1, { structured: { title, logline: 'x', beats: [{ number: 1, heading: 'Sea', narration }] } }).payload;
  expect(changesOf(story('Lamp', 'It turns.'), story('Light', 'It stops.')).map(({ name }) => name)).toEqual([
    'Title',
    'Scene 1, narration',
  ]);
});

test('without a structured part the words themselves are compared; odd ones do no harm', () => {
  const [a, b] = [message(1, { text: 'Wide.' }).payload, message(2, { text: 'Close.' }).payload];
  expect(changesOf(a, b).map(({ name }) => name)).toEqual(['Text']);
  expect(changesOf(a, a)).toEqual([]);
  const odd = { beats: [null, 3, { heading: 4 }], title: 7 };
  expect(changesOf(scene(odd), scene(odd))).toEqual([]);
});

test('a comparison holds both texts, in any script', () => {
  const word = fc.constantFrom('sea ', 'lamp ', 'море ', 'البحر ', '海', '光', '🦊 ', '. ');
  const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(''));
  fc.assert(
    fc.property(text, text, (from, to) => {
      const pieces = compare(from, to);
      const side = (gone: 'added' | 'removed'): string =>
        pieces.flatMap(({ kind, text: words }) => (kind === gone ? [] : [words])).join('');
      const plain = (s: string): string => s.replace(/\s/g, '');
      expect(plain(side('removed'))).toBe(plain(to));
      expect(plain(side('added'))).toBe(plain(from));
    }),
  );
});

test('a long stretch that stayed is cut, and quite different long texts are two pieces', () => {
  const long = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
  const [same, added] = compare(long, `${long} more`);
  expect(same?.text).toMatch(/^… word52 .*word59 $/);
  expect(added).toEqual({ kind: 'added', text: 'more' });
  const numbers = (from: number): string => Array.from({ length: 2500 }, (_, i) => `n${from + i}`).join(' ');
  expect(compare(numbers(0), numbers(5000)).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});

test('screen readers hear who, where and how many points; of many only the last', () => {
  const critic = message(1, { agent: 'story-critic', score: 82.4, passed: false }).payload;
  const writer = message(2, { agent: 'scene-writer', scene: 2, round: 3 }).payload;
  const creator = message(3, { agent: 'creator' }).payload;
  expect(announcementOf([critic])).toBe('Story Critic, 82 points, not passed');
  expect(announcementOf([critic, writer, creator])).toBe('2 new messages. The last: Scene Writer, scene 2, round 3');
  expect(announcementOf([creator])).toBeNull();
});

test('a word with a hyphen goes and comes as a whole', () => {
  expect(compare('push-in', 'pull-out')).toEqual([
    { kind: 'removed', text: 'push-in' },
    { kind: 'added', text: 'pull-out' },
  ]);
});
