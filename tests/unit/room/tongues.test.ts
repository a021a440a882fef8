import { describe, expect, it } from 'vitest';
import { GRAMMAR } from '../../../src-main/engines/language/lexicon/foreign-grammar.ts';
import { createBuiltinRoom } from '../../../src-main/room/builtin-room.ts';
import { lighten } from '../../../src-main/room/telling/tongues/lighten.ts';
import { asSentence } from '../../../src-main/room/telling/tongues/sentence.ts';
import { opening, sentencesOf, wordBudget } from '../../../src-main/room/telling/words.ts';
import { countWords } from '../../../src-shared/plan.ts';
import type { Story } from '../../../src-shared/room.ts';
import { told } from '../../support/told.ts';
import { FOREIGN_BRIEFS, type ForeignBrief } from './briefs-in-other-languages.ts';
import { briefOf, contextOf } from './cases.ts';

async function tell(given: ForeignBrief) {
  const { context } = contextOf(briefOf({ idea: given.idea, brand: given.brand ?? null }));
  const { story } = await createBuiltinRoom().workOutStory(context);
  return { story, context };
}

const lines = ({ beats }: Story): string[] => beats.map(({ narration }) => narration).filter(Boolean);
const STEP = /(?<!\p{L})(?:Schritt|Étape|Paso|Passo) (\p{L}+) ?:/gu;
const ENGLISH = /\b(?:the|and|of|step|scene|view|nothing|with|this is|quiet)\b/i;

describe.each(FOREIGN_BRIEFS.map((brief) => [brief.id, brief] as const))('%s', (_, given) => {
  it('is told in its own language', async () => {
    const { story, context } = await tell(given);
    const { plan, understanding } = context;
    const { and, prepositions, determiners } = GRAMMAR[given.lang];
    expect(story.beats).toHaveLength(plan.scenes);
    for (const text of [story.title, ...story.beats.flatMap((b) => [b.heading, b.narration, b.summary])])
      expect(text).not.toMatch(ENGLISH);
    expect(story.title).toMatch(/^[\p{Lu}«"„]/u);
    for (const narration of lines(story)) {
      expect(countWords(narration)).toBeLessThanOrEqual(wordBudget(plan));
      for (const sentence of sentencesOf(narration)) {
        expect(sentence).toMatch(/^[\p{Lu}\p{N}«"„¿¡]/u);
        expect(sentence).toMatch(/[.!?…]$/u);
        const words = sentence.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? [];
        expect(and.has(words[0] ?? '')).toBe(false);
        // German verbs may leave a prefix at the end that is a preposition elsewhere.
        const last = words.at(-1) ?? '';
        expect(determiners.has(last) || (given.lang !== 'de' && prepositions.has(last)), sentence).toBe(false);
      }
    }
    const spoken = lines(story);
    spoken.forEach((narration, i) => {
      if (i > 0 && given.kind !== 'how-to') expect(opening(narration)).not.toBe(opening(spoken[i - 1] ?? ''));
    });
    expect(told(story, understanding.contentWords)).toBeGreaterThanOrEqual(0.75);
  });

  it('does what its kind is for', async () => {
    const { story, context } = await tell(given);
    const spoken = lines(story);
    const all = spoken.join(' ');
    switch (given.kind) {
      case 'mood':
        expect(spoken).toEqual([]);
        expect(new Set(story.beats.map(({ heading }) => heading)).size).toBe(story.beats.length);
        break;
      case 'ad':
        expect(story.beats.at(-1)?.narration).toMatch(new RegExp(`${given.brand}\\.$`));
        expect(story.beats.slice(0, -1).some(({ narration }) => narration.includes(given.brand ?? '\0'))).toBe(true);
        break;
      case 'how-to':
        expect([...all.matchAll(STEP)]).toHaveLength(given.steps ?? 0);
        break;
      default:
        expect(spoken.length / story.beats.length).toBeGreaterThan(0.7);
    }
    // The brief's own words come in the brief's order.
    const at = context.understanding.statements.map(({ text }) =>
      all.indexOf(text.split(/\s+/u).slice(2, 4).join(' ')),
    );
    const found = at.filter((index) => index >= 0);
    expect(found).toEqual([...found].sort((a, b) => a - b));
  });
});

describe('a clause as a sentence', () => {
  it.each([
    ['de', 'und rudert hinaus, um zu antworten.', 'sie', 'Sie rudert hinaus, um zu antworten.'],
    ['de', 'und setzt sich ans Feuer', 'er', 'Er setzt sich ans Feuer.'],
    ['de', 'und das Meer antwortet.', null, 'Das Meer antwortet.'],
    ['de', 'und rudert hinaus.', null, null],
    ['fr', 'et rame dans la tempête', 'elle', 'Elle rame dans la tempête.'],
    ['fr', 'puis ouvre la porte.', 'il', 'Puis il ouvre la porte.'],
    ['es', 'y la lanza al viento.', null, 'La lanza al viento.'],
    ['it', 'e lo porta al nonno,', null, 'Lo porta al nonno.'],
    ['pt', 'e o leva para casa.', null, 'Depois o leva para casa.'],
    ['pt', 'mas a lua acorda tudo.', null, 'Mas a lua acorda tudo.'],
  ] as const)('%s “%s”', (code, text, actor, expected) => {
    expect(asSentence({ text, actor, commands: false, varied: false }, code)).toBe(expected);
  });
});

describe('a sentence that is too long', () => {
  it.each([
    ['de', 'Ein Mann baut ein Boot im Garten für seine Enkelin.', 8, 'Ein Mann baut ein Boot im Garten.'],
    ['de', 'Sie bringt ihm in der langen Nacht das Fliegen bei.', 8, 'Sie bringt ihm das Fliegen bei.'],
    ['de', 'Eine Gärtnerin findet im Herbst einen verletzten Igel.', 7, 'Eine Gärtnerin findet einen verletzten Igel.'],
    [
      'fr',
      'Elle donne chaque matin à son voisin un pain chaud avant que le soleil se lève.',
      8,
      'Elle donne chaque matin un pain chaud.',
    ],
    [
      'es',
      'Planta un árbol cada primavera hasta que el pueblo vuelve a tener sombra.',
      7,
      'Planta un árbol cada primavera.',
    ],
    ['it', 'Camminano sulla spiaggia di notte per salvare le tartarughe.', 7, 'Camminano sulla spiaggia di notte.'],
    [
      'fr',
      'Un vieux boulanger pétrit son pain chaque nuit dans un village de montagne.',
      10,
      'Un vieux boulanger pétrit son pain chaque nuit.',
    ],
    ['es', 'La abuela cuenta que el perro pertenece al farero.', 6, null],
    ['es', 'Las dos ríen en la cocina mientras llueve afuera.', 6, 'Las dos ríen en la cocina.'],
    ['it', 'Lo porta al nonno, che ripara strumenti in una bottega.', 5, 'Lo porta al nonno.'],
  ] as const)('%s “%s” in %i words', (code, sentence, words, expected) => {
    expect(lighten(sentence, words, code)).toBe(expected);
  });
});
