import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Spoken } from '../../../../src-main/room/model/spoken.ts';

const hear = (pieces: string[], shown = ['title', 'narration']): string => {
  const spoken = new Spoken(shown);
  return pieces.map((piece) => spoken.add(piece)).join('');
};

const story = {
  title: 'The “Old”\nKeeper \\ 火',
  mood: 'calm',
  beats: [
    { heading: 'A', narration: 'He climbs: up, up {and} up.' },
    { heading: 'B', narration: 'Gone.' },
  ],
};

test('the shown values are heard, one on a line, and nothing else', () => {
  expect(hear([JSON.stringify(story)])).toBe(`${story.title}\nHe climbs: up, up {and} up.\nGone.`);
});

test('it is the same however the stream is cut, escapes included', () => {
  const text = JSON.stringify(story, null, 2).replace('火', '\\u706b');
  const whole = hear([text]);
  fc.assert(
    fc.property(fc.array(fc.nat(text.length), { maxLength: 20 }), (cuts) => {
      const at = [0, ...cuts.sort((a, b) => a - b), text.length];
      const pieces = at.slice(1).map((end, i) => text.slice(at[i], end));
      expect(hear(pieces)).toBe(whole);
    }),
  );
});

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.string(), (text) => typeof hear([`{"title": "${text}`, text]) === 'string'));
});
