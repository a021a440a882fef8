import { describe, expect, it } from 'vitest';
import { understand } from '../../../src-main/engines/language/reading/understand.ts';
import { printApostrophes } from '../../../src-main/room/telling/apostrophes.ts';
import { makeTitle } from '../../../src-main/room/telling/title.ts';
import { briefOf, briefOfIdea, IDEAS } from './cases.ts';

describe('the title that the room makes', () => {
  it.each(IDEAS.map((idea) => [idea.id, idea] as const))('has no straight apostrophe in a word: %s', (_id, idea) => {
    const brief = briefOfIdea(idea);
    const title = makeTitle(brief, understand(brief));
    expect(brief.brand ? title.replaceAll(brief.brand, '') : title).not.toMatch(/\p{L}'\p{L}/u);
  });

  it('has its owner in print: the keeper’s answer', () => {
    const lighthouse = IDEAS.find(({ id }) => id === 'lighthouse');
    if (!lighthouse) throw new Error('no lighthouse');
    const brief = briefOfIdea(lighthouse);
    expect(makeTitle(brief, understand(brief))).toMatch(/^The Keeper’s /);
  });

  it('is the creator’s own where there is one, letter for letter', () => {
    const brief = briefOf({ idea: 'A sailor finds a light.', title: "Rock 'n' roll: the sailor's light" });
    expect(makeTitle(brief, understand(brief))).toBe("Rock 'n' roll: the sailor's light");
  });
});

describe('apostrophes', () => {
  it.each([
    ["The Keeper's Answer", 'The Keeper’s Answer'],
    ["The Sailors' Song", 'The Sailors’ Song'],
    ["L'Été", 'L’Été'],
    ["A 'Quoted' Word", "A 'Quoted' Word"],
    ['Already ’Tis', 'Already ’Tis'],
  ])('%s', (line, printed) => expect(printApostrophes(line, null)).toBe(printed));

  it('leave a brand as it is written', () => {
    expect(printApostrophes("Wendy's and the Sailor's Light", "Wendy's")).toBe("Wendy's and the Sailor’s Light");
  });
});
