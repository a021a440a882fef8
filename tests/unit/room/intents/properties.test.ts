import fc from 'fast-check';
import { expect, it } from 'vitest';
import { amendStory } from '../../../../src-main/room/intents/amend.ts';
import type { Intent } from '../../../../src-main/room/intents/intent.ts';
import { readRemark } from '../../../../src-main/room/intents/read.ts';
import { wishesOf } from '../../../../src-main/room/intents/remarks.ts';
import { storySchema } from '../../../../src-shared/room.ts';
import { HOSTILE } from '../../../support/hostile-strings.ts';
import { beat, story } from '../cases.ts';

const PIECES = [
  'make it',
  'sadder',
  'not so',
  'scene 2',
  'scenes 1-3',
  'at night',
  'no',
  'people',
  'call the fox',
  'Mira',
  '“',
  '”',
  "'",
  'say',
  'add a',
  'boat',
  'remove',
  'don’t',
  'shorter',
  ',',
  'and',
  '.',
  'the last scene',
  'camera',
  'closer',
  'forget that',
  '§0§',
  '\uE000',
  'title:',
];
const remark = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(' ')),
  fc.constantFrom(...HOSTILE),
);
/** Letters alone, so that marks and spacing do not matter. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The creator's own words in an intent. */
const given = (intent: Intent): string[] => {
  switch (intent.kind) {
    case 'name':
      return [intent.name];
    case 'title':
      return [intent.title];
    case 'words':
      return [intent.text];
    case 'with':
      return [intent.label];
    default:
      return [];
  }
};

it('reading never throws, and names, titles and words are the creator’s own', () => {
  fc.assert(
    fc.property(remark, (text) => {
      for (const intent of readRemark(text))
        for (const piece of given(intent)) expect(bare(text)).toContain(bare(piece));
    }),
    { numRuns: 400 },
  );
});

it('text without a word of asking asks for nothing', () => {
  const told = fc.array(fc.constantFrom('lumen', 'orbis', 'ferro', 'quasi', 'nemo', 'tabula', 'vox', '42'), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(told, (words) => {
      expect(readRemark(words.join(' '))).toEqual([]);
    }),
  );
});

it('a story stays a story whatever is wished, and as long', () => {
  const told = story([1, 2, 3].map((number) => beat(number)));
  fc.assert(
    fc.property(fc.array(remark, { maxLength: 5 }), (remarks) => {
      const amended = amendStory(told, wishesOf(remarks), { keepMyWords: false });
      expect(storySchema.parse(amended).beats).toHaveLength(3);
    }),
    { numRuns: 200 },
  );
});

it('words kept to the letter stay whatever is asked, but for the scene that is given other words', () => {
  const told = story([1, 2, 3].map((number) => beat(number)));
  const wishes = wishesOf(['shorter', 'call the fox Mira', 'scene 2: say “Now.”']);
  expect(amendStory(told, wishes, { keepMyWords: true }).beats.map(({ narration }) => narration)).toEqual([
    told.beats[0]?.narration,
    'Now.',
    told.beats[2]?.narration,
  ]);
});
