import { describe, expect, it } from 'vitest';
import { findBrandInText, withBrandOfIdea } from '../../../src-shared/brand-in-text.ts';
import { BRIEF_DEFAULTS, type Brief } from '../../../src-shared/brief.ts';

describe('the brand that an idea names', () => {
  it.each([
    ['Ad for Sunny Side, a lemonade stand run by two sisters: lemons.', 'Sunny Side'],
    ['We need a 30s spot for Wildheart Honey. Bees visit a million flowers.', 'Wildheart Honey'],
    ['45-second ad for Loop, the skateboard made from old nets.', 'Loop'],
    ['Promo for Café Lumo: strong espresso.', 'Café Lumo'],
    ['A short perfume ad for Lumière d’Été: golden hour.', 'Lumière d’Été'],
    ['An ad for Crumb & Co, the bakery on the corner.', 'Crumb & Co'],
    ['The same rye bread since 1887. Brand: Hofbäckerei Lang. 20 seconds.', 'Hofbäckerei Lang'],
  ])('%s', (idea, brand) => expect(findBrandInText(idea)).toBe(brand));

  it.each([
    'An ad for a lemonade stand run by two sisters.',
    'A story for Anna, who sells lemonade.',
    'Ad for hikers. Show a tent.',
    'A girl makes an ad for Sunny Side.',
    'Her brand new shoes: red ones.',
    `Ad for ${'A'.repeat(60)}, a name that is too long.`,
  ])('is none in: %s', (idea) => expect(findBrandInText(idea)).toBeNull());

  it('fills the field only where it was left empty, and never touches kept words', () => {
    const idea = 'Ad for Sunny Side, a lemonade stand.';
    const brandOf = (brief: Partial<Pick<Brief, 'brand' | 'keepMyWords'>>): string | null =>
      withBrandOfIdea({ ...BRIEF_DEFAULTS, idea, ...brief }).brand;
    expect(brandOf({})).toBe('Sunny Side');
    expect(brandOf({ brand: 'Other' })).toBe('Other');
    expect(brandOf({ keepMyWords: true })).toBeNull();
  });
});
