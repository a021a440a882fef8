import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src-main/engines/language/reading/detect-language.ts';
import { statementsIn } from '../../../src-main/engines/language/reading/foreign-clauses.ts';
import { foreignNoun } from '../../../src-main/engines/language/reading/foreign-nouns.ts';
import { knownWords } from '../../../src-main/engines/language/reading/foreign-words.ts';
import { understand } from '../../../src-main/engines/language/reading/understand.ts';
import { planFilm } from '../../../src-shared/plan.ts';
import { FOREIGN_BRIEFS } from '../room/briefs-in-other-languages.ts';
import { briefOf } from '../room/cases.ts';

describe.each(FOREIGN_BRIEFS.map((brief) => [brief.id, brief] as const))('%s', (_, given) => {
  const brief = briefOf({ idea: given.idea, brand: given.brand ?? null });
  const { subjects, statements, ...read } = understand(brief);

  it('is understood', () => {
    const { lang, kind, wordless = false, timeOfDay, weather, season, places = [] } = given;
    expect(read).toMatchObject({ language: lang, kind, wordless, speakable: false });
    if (timeOfDay) expect(read.timeOfDay).toBe(timeOfDay);
    if (weather) expect(read.weather).toBe(weather);
    if (season) expect(read.season).toBe(season);
    expect(read.places).toEqual(expect.arrayContaining(places));
    expect(subjects.map(({ noun }) => noun)).toEqual(expect.arrayContaining(given.nouns));
    if (given.steps) expect(statements).toHaveLength(given.steps);
    if (given.lengthS) expect(planFilm(brief)).toMatchObject({ lengthS: given.lengthS, lengthFrom: 'idea' });
  });

  it('has nothing that is about the film among what happens in it', () => {
    const told = statements.map(({ text }) => text).join(' ');
    expect(told).not.toMatch(
      /(?:sekund|minut|second|segund|schritten|étapes|pasos|passi|passos|sin palabras|sem palavras|ohne worte)(?!en kneten|i\.)/iu,
    );
  });
});

describe('words of other languages', () => {
  it.each([
    ['de', 'Leuchtturmwärter', 'lighthouse keeper'],
    ['de', 'Häuser', 'house'],
    ['de', 'Sternen', 'star'],
    ['de', 'Kirchturmuhr', 'clock tower'],
    ['fr', 'chevaux', 'horse'],
    ['fr', 'étoiles', 'star'],
    ['es', 'peces', 'fish'],
    ['es', 'leones', 'lion'],
    ['it', 'stelle', 'star'],
    ['it', 'barche', 'boat'],
    ['pt', 'leões', 'lion'],
    ['pt', 'balões', 'balloon'],
  ])('%s “%s” is a %s', (language, word, english) => {
    expect(foreignNoun(word, language, true)?.english).toContain(english.split(' ').at(-1));
  });

  it('finds what has an emoji, and nothing by a mere keyword', () => {
    expect(foreignNoun('Ananas', 'de', true)?.english).toBe('pineapple');
    expect(foreignNoun('kangourou', 'fr', true)?.english).toBe('kangaroo');
    // "Dampf" is a keyword of the locomotive.
    expect(foreignNoun('Dampf', 'de', true)).toBeNull();
  });

  it.each([
    ['de', 'Drei alte rote Boote', { english: 'boat', count: 3, attributes: ['old', 'red'] }],
    ['fr', 'deux petits chats noirs', { english: 'cat', count: 2, attributes: ['small', 'black'] }],
    ['es', 'Una vieja panadera', { english: 'baker', count: 1, attributes: ['old', 'woman'] }],
    ['it', 'Il vecchio faro', { english: 'lighthouse', count: 1, attributes: ['old'] }],
    ['pt', 'os barcos azuis', { english: 'boat', attributes: [] }],
  ])('%s “%s”', (language, text, expected) => {
    expect(knownWords(text, language)).toEqual([expect.objectContaining(expected)]);
  });
});

describe('statements', () => {
  it.each([
    ['de', 'Sie findet einen Brief, und das Meer antwortet.', ['Sie findet einen Brief,', 'und das Meer antwortet.']],
    ['de', 'Der Junge, der die Sterne liebt, baut ein Rohr.', ['Der Junge, der die Sterne liebt, baut ein Rohr.']],
    ['de', 'Er kauft Brot und Butter für den Weg.', ['Er kauft Brot und Butter für den Weg.']],
    ['fr', 'Elle ouvre la porte et entre dans le jardin.', ['Elle ouvre la porte', 'et entre dans le jardin.']],
    ['fr', 'Il vit dans un village calme et triste.', ['Il vit dans un village calme et triste.']],
    ['es', 'Abre la caja y encuentra una llave.', ['Abre la caja', 'y encuentra una llave.']],
    ['es', 'Compra pan y leche para el camino.', ['Compra pan y leche para el camino.']],
    ['it', 'Prende la barca e rema fino al faro.', ['Prende la barca', 'e rema fino al faro.']],
    ['pt', 'O gato dorme, mas a lua acorda tudo.', ['O gato dorme,', 'mas a lua acorda tudo.']],
  ] as const)('%s “%s”', (language, text, expected) => {
    expect(statementsIn(text, language, 'story')).toEqual(expected);
  });

  it('joined are the text, but for blanks', () => {
    const words = 'und der Hund rudert, et la mer. y lanza, el pan; e poi va! mas o 3. Café – "ja" (nein)'.split(' ');
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 40 }),
        fc.constantFrom('de', 'es', 'fr', 'it', 'pt'),
        fc.constantFrom('story', 'how-to', 'mood', 'ad'),
        (text, language, kind) => {
          const squeezed = (parts: string[]): string => parts.join('').replace(/[^\p{L}\p{N}]/gu, '');
          expect(squeezed(statementsIn(text.join(' '), language, kind))).toBe(squeezed(text));
        },
      ),
    );
  });
});

describe('short texts', () => {
  it.each([
    ['Ein Hund am Meer', 'de'],
    ['Un chat sur la lune', 'fr'],
    ['Un gato en la luna', 'es'],
    ['Un gatto sulla luna', 'it'],
    ['Um gato na lua', 'pt'],
    ['A cat on the moon', 'en'],
    ['Rain on Mars', 'en'],
  ])('%s is %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
