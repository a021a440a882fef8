import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitSections } from '../../../../src-main/room/model/sections.ts';

test('what fits stays as it is; empty parts are left out', () => {
  const sections = [
    { heading: 'A', text: 'one' },
    { heading: 'B', text: '  ' },
    { heading: 'C', text: 'two' },
  ];
  expect(fitSections(sections, 1000)).toBe('A\none\n\nC\ntwo');
});

test('the longest is cut in its middle, its start and end stay', () => {
  const long = `first ${'x'.repeat(5000)} last`;
  const text = fitSections(
    [
      { heading: 'IDEA', text: long, least: 300 },
      { heading: 'BEAT', text: 'short' },
    ],
    400,
  );
  expect(text.length).toBeLessThanOrEqual(1000);
  expect(text).toMatch(/^IDEA\nfirst x+ … x+ last\n\nBEAT\nshort$/);
});

test('it is never longer than there is room, but for what may not be cut', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 3000 }), { maxLength: 6 }),
      fc.integer({ min: 200, max: 2000 }),
      (texts, tokens) => {
        const sections = texts.map((text) => ({ heading: 'H', text, least: 20 }));
        expect(fitSections(sections, tokens).length).toBeLessThanOrEqual(Math.max(400, tokens * 2.5));
      },
    ),
  );
});
