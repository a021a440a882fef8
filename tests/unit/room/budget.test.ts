import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from '../../../src-main/room/telling/allocate.ts';
import { inTwo } from '../../../src-main/room/telling/split-long.ts';
import { tell } from '../../../src-main/room/telling/tell.ts';
import { dealVerbatim } from '../../../src-main/room/telling/verbatim.ts';
import { filmHolds, fits, wordBudget } from '../../../src-main/room/telling/words.ts';
import { countWords } from '../../../src-shared/plan.ts';
import { briefOf, contextOf } from './cases.ts';

const nouns = ['fox', 'owl', 'lighthouse', 'river', 'lantern', 'baker', 'train', 'garden'];
const verbs = ['finds', 'carries', 'watches', 'paints', 'follows'];
const clause = fc
  .tuple(fc.constantFrom(...nouns), fc.constantFrom(...verbs), fc.constantFrom(...nouns))
  .map(([a, verb, b]) => `A ${a} ${verb} the ${b}`);
const idea = fc
  .array(fc.tuple(clause, fc.constantFrom('. ', ', and ', ' until ', '; ', ', which shines. ')), {
    minLength: 1,
    maxLength: 14,
  })
  .map(
    (parts) =>
      `${parts
        .map(([text, glue]) => text + glue)
        .join('')
        .replace(/[\s,;]+(?:and|until)?\s*$/, '')}.`,
  );
const plan = fc.record({ lengthS: fc.integer({ min: 15, max: 180 }), scenes: fc.integer({ min: 3, max: 12 }) });

describe('the budget', () => {
  it('holds in every film, or else in each of its scenes, and there are as many scenes as were planned', () => {
    fc.assert(
      fc.property(idea, plan, fc.boolean(), (text, { lengthS, scenes }, expand) => {
        const brief = briefOf({ idea: text, lengthS, scenes });
        const { context } = contextOf(brief);
        const told = tell({ brief, plan: context.plan, understanding: context.understanding }, { expand });
        expect(told).toHaveLength(scenes);
        const narrations = told.map(({ narration }) => narration);
        if (!filmHolds(narrations, context.plan))
          for (const text of narrations) expect(countWords(text)).toBeLessThanOrEqual(wordBudget(context.plan));
        expect(told.some(({ narration }) => narration !== '')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('grows with the length and shrinks with the scenes', () => {
    fc.assert(
      fc.property(plan, ({ lengthS, scenes }) => {
        const words = wordBudget({ lengthS, scenes });
        expect(wordBudget({ lengthS: lengthS + 10, scenes })).toBeGreaterThanOrEqual(words);
        expect(wordBudget({ lengthS, scenes: scenes + 1 })).toBeLessThanOrEqual(words);
        expect(fits(Array.from({ length: words + 1 }, () => 'word').join(' '), { lengthS, scenes })).toBe(false);
      }),
    );
  });
});

describe('a scene that needs more than its share', () => {
  const plan = { lengthS: 24, scenes: 3 };
  const words = (count: number) => `${Array.from({ length: count }, () => 'go').join(' ')}.`;

  it('gets it where the others leave it', () => {
    expect(fits(words(20), plan)).toBe(false);
    expect(filmHolds([words(12), words(20), words(12)], plan)).toBe(true);
    expect(filmHolds(['', words(20), ''], plan)).toBe(true);
  });

  it('does not where they need theirs, or where it would take most of the film', () => {
    expect(filmHolds([words(16), words(20), words(18)], plan)).toBe(false);
    expect(filmHolds([words(3), words(32), words(3)], plan)).toBe(false);
  });

  it('tells all of a brief that has the time for it', () => {
    const idea =
      'How do volcanoes erupt? Deep underground, rock melts into magma. Magma is lighter than the rock around it, so it rises. Gas bubbles grow inside it like in a shaken bottle. When the pressure is too high, the volcano erupts.';
    const brief = briefOf({ idea, lengthS: 24, scenes: 3 });
    const { context } = contextOf(brief);
    const told = tell({ brief, plan: context.plan, understanding: context.understanding }, { expand: true });
    expect(told.map(({ narration }) => narration).join(' ')).toBe(idea);
  });
});

describe('dealing out', () => {
  it('keeps every item once, in order, in as many groups as scenes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 20 }), { maxLength: 30 }),
        fc.integer({ min: 1, max: 12 }),
        (items, scenes) => {
          const groups = allocate(items, scenes, (item) => item.length + 1);
          expect(groups).toHaveLength(scenes);
          expect(groups.flat()).toEqual(items);
        },
      ),
    );
  });

  it('keeps a text to the letter, emoji, blanks and line ends included', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 400, unit: 'grapheme' }),
        fc.integer({ min: 3, max: 12 }),
        (text, scenes) => {
          const dealt = dealVerbatim(text, scenes);
          expect(dealt).toHaveLength(scenes);
          expect(dealt.join('')).toBe(text);
        },
      ),
    );
  });

  it('keeps a film’s own words to the letter from first scene to last', () => {
    const sentence = fc.lorem({ mode: 'sentences', maxCount: 3 });
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (sentences) => {
        const brief = briefOf({ idea: sentences.join(' '), keepMyWords: true });
        const { context } = contextOf(brief);
        const told = tell({ brief, plan: context.plan, understanding: context.understanding }, { expand: true });
        expect(
          told
            .map(({ narration }) => narration)
            .filter(Boolean)
            .join(' '),
        ).toBe(brief.idea);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a sentence too long for its scene', () => {
  it.each([
    [
      'An old postman delivers one last letter, which turns out to be addressed to himself.',
      'An old postman delivers one last letter.',
      'The letter turns out to be addressed to himself.',
    ],
    [
      'If you put 100 dollars in a bank, after one year you have 105.',
      'Put 100 dollars in a bank.',
      'After one year you have 105.',
    ],
    [
      'The gardener keeps one plant alive until a ship arrives.',
      'The gardener keeps one plant alive.',
      'Until a ship arrives.',
    ],
    ['Wear them for 800 km, then bury them!', 'Wear them for 800 km.', 'Then bury them!'],
  ])('%s', (sentence, first, second) => {
    expect(inTwo(sentence)).toEqual([first, second]);
  });

  it.each(['A fox rests.', '"I wait until noon," he said.'])(
    'is not parted where it would lose something: %s',
    (sentence) => {
      expect(inTwo(sentence)).toBeNull();
    },
  );
});
