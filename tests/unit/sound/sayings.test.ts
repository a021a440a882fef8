import { describe, expect, it } from 'vitest';
import { spokenText, toSentences } from '../../../src-main/engines/voice/builtin/sentences.ts';

const LUMIERE = [{ written: 'Lumière d’Été', said: 'loo-MYAIR day-TAY' }];
const said = (text: string, sayings = LUMIERE): string[] => toSentences(text, sayings).map(spokenText);

describe('a name with a saying', () => {
  it.each([
    ['Meet Lumière d’Été.', 'Meet loo myair day tay.'],
    ['“LUMIÈRE  D’ÉTÉ”, at last!', 'loo myair day tay, at last!'],
    ['Lumière d’Été’s light', "loo myair day tay's light."],
    ['Lumière d’Étés and Lumière', "Lumiere d'Aytays and Lumiere."],
  ])('%s', (text, wanted) => {
    expect(said(text)).toEqual([wanted]);
  });

  it('is one word of the text, as it is written', () => {
    const words = toSentences('Meet “Lumière d’Été”, our light.', LUMIERE).flat();
    expect(words.map(({ text }) => text)).toEqual(['Meet', '“Lumière d’Été”,', 'our', 'light.']);
  });

  it('may hold what a pattern would take for a sign', () => {
    expect(said('Try A+ (new).', [{ written: 'A+', said: 'ay plus' }])).toEqual(['Try ay plus new.']);
    expect(said('Nothing else.', [{ written: '   ', said: 'x' }])).toEqual(['Nothing else.']);
  });

  it('gives a name of another script a sound', () => {
    expect(said('Drink 夏. Drink it.', [{ written: '夏', said: 'nah-tsoo' }])).toEqual([
      'Drink nah tsoo.',
      'Drink it.',
    ]);
  });
});
