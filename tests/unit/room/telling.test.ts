import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementsIn } from '../../../src-main/engines/language/reading/foreign-clauses.ts';
import { partForeign } from '../../../src-main/room/telling/foreign.ts';
import { partRaw } from '../../../src-main/room/telling/raw.ts';
import { asWhy } from '../../../src-main/room/telling/tell.ts';
import { trimNarration } from '../../../src-main/room/telling/trim.ts';
import { dealVerbatim } from '../../../src-main/room/telling/verbatim.ts';
import { countWords } from '../../../src-shared/plan.ts';

/** What a text says: its letters and figures. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
const squeezed = (text: string): string => text.replace(/\s+/gu, '');

describe('words kept to the letter', () => {
  it('deals out every character, whatever the text', () => {
    const sentence = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 3, max: 12 }),
        (parts, scenes) => {
          const text = parts.join('. ');
          const dealt = dealVerbatim(text, scenes);
          expect(dealt).toHaveLength(scenes);
          expect(dealt.join('')).toBe(text);
        },
      ),
    );
  });

  it('cuts between sentences when there are enough', () => {
    expect(dealVerbatim('One. Two! Three?', 3).map((t) => t.trim())).toEqual(['One.', 'Two!', 'Three?']);
  });
});

describe('other languages', () => {
  it.each([
    [
      'nl',
      ['Een oude man bouwt een boot in zijn tuin,', 'en op een ochtend vaart hij naar zee.'],
      'Een oude man bouwt een boot',
    ],
    ['ja', ['夜の図書館で、', '少年は本の中から小さな竜を見つける。'], '夜の図書館で、'],
    ['ar', ['في سوق قديم يجد صانع الفوانيس مصباحا يضيء أحلام الناس.'], 'في سوق قديم'],
  ])('%s is parted without losing a letter', (language, clauses, first) => {
    const parts = partForeign(clauses, language, 3);
    expect(parts).toHaveLength(3);
    expect(parts[0]).toBe(first);
    expect(squeezed(parts.join(''))).toBe(squeezed(clauses.join('')));
  });

  it('loses, adds and moves nothing, whatever the text and its language', () => {
    const alphabets = [
      'abcdefg .,;',
      'ąęłżó wz. ',
      'şğıöü ve, ',
      'のはがを猫空。、',
      'في من قط، ',
      'में और है। ',
      '🎈 a.',
    ];
    const text = fc
      .constantFrom(...alphabets)
      .chain((letters) => fc.string({ minLength: 1, maxLength: 160, unit: fc.constantFrom(...letters) }));
    const language = fc.constantFrom('nl', 'pl', 'tr', 'ja', 'ar', 'hi', 'ru', 'xx');
    fc.assert(
      fc.property(text, language, fc.integer({ min: 1, max: 12 }), (body, code, scenes) => {
        const clauses = statementsIn(body, code, 'story');
        // Pieces without a letter or a figure are no clauses of their own.
        const spoken = squeezed(clauses.join(''));
        expect(squeezed(partForeign(clauses, code, scenes).join(''))).toBe(spoken);
        expect(letters(spoken)).toBe(letters(body));
      }),
    );
  });

  it('keeps markup whole', () => {
    const parts = partRaw('A sign "; rm -rf / # <img src=x onerror=alert(1)> $HOME ../../etc', 4);
    expect(parts.join(' ')).toContain('<img src=x onerror=alert(1)>');
    expect(parts.some((part) => part.includes('<img src=x onerror=alert(1)>'))).toBe(true);
  });
});

describe('a narration that is too long', () => {
  it.each([
    ['Short enough.', 5, 'Short enough.'],
    ['One two three. Four five six.', 4, 'One two three.'],
    ['The sun heats the sea, and clouds form over the mountains.', 6, 'The sun heats the sea.'],
    ['word word word word word', 3, 'word word word.'],
    ['小さな竜を見つける少年', 3, '小さな竜を見.'],
  ])('%s → at most %i words', (text, words, expected) => {
    expect(trimNarration(text, words)).toBe(expected);
  });

  it('never has more words than it may', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 1, max: 30 }), (text, words) => {
        expect(countWords(trimNarration(text, words))).toBeLessThanOrEqual(words);
      }),
    );
  });
});

describe('questions', () => {
  it.each([
    ['why bridges sing in the wind', 'Why do bridges sing in the wind?'],
    ['why the sky is blue', 'Why is the sky blue?'],
    ['why the moon pulls the sea', 'Why does the moon pull the sea?'],
    ['why we sleep', 'Why do we sleep?'],
  ])('%s', (topic, expected) => {
    expect(asWhy(topic)).toBe(expected);
  });
});
