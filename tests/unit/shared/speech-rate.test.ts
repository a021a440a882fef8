import { describe, expect, it } from 'vitest';
import { wordBudget } from '../../../src-main/room/telling/words.ts';
import { planFilm, spokenSeconds } from '../../../src-shared/plan.ts';
import { WORDS_PER_SECOND, wordsPerSecond } from '../../../src-shared/speech-rate.ts';
import { briefOf } from '../room/cases.ts';

describe('words a second', () => {
  it('are the measured rates of each language, against unhurried English', () => {
    expect(wordsPerSecond('en')).toBe(WORDS_PER_SECOND);
    expect(wordsPerSecond()).toBe(WORDS_PER_SECOND);
    // 179, 195, 218, 188 and 181 words a minute read aloud, against 228.
    const rates = ['de', 'fr', 'es', 'it', 'pt'].map((language) => Number(wordsPerSecond(language).toFixed(2)));
    expect(rates).toEqual([1.88, 2.05, 2.29, 1.98, 1.91]);
    expect(wordsPerSecond('xx')).toBeCloseTo((WORDS_PER_SECOND * 184) / 228);
  });

  it('make the budget of a scene, the time of a text and the length of a film', () => {
    const plan = { lengthS: 24, scenes: 3 };
    expect(wordBudget(plan)).toBe(16);
    expect(wordBudget({ ...plan, language: 'de' })).toBe(13);
    expect(spokenSeconds('eins zwei drei', 'normal', 'de')).toBeGreaterThan(spokenSeconds('eins zwei drei'));
    const idea = 'Der Hund läuft über das Feld und die Katze schläft im Haus. '.repeat(4);
    expect(planFilm(briefOf({ idea }))).toMatchObject({ language: 'de', lengthS: 32 });
  });
});
