import { describe, expect, it } from 'vitest';
import { checkEvents, checkStreams } from '../../support/film-checks.ts';
import { createFilmMaker } from '../../support/film-maker.ts';
import { IDEAS } from '../../support/ideas.ts';
import { scratchFolder } from '../../support/scratch.ts';

const maker = await createFilmMaker(scratchFolder('ideas'));

/** What narration in each language cannot do without. */
const SPEAKS: Record<string, RegExp> = {
  de: /\b(?:der|die|das|ein|eine|und|seiner?|für|am|im)\b/i,
  es: /\b(?:el|la|las|los|una?|con|y|sobre|al|del)\b/i,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  ar: /\p{Script=Arabic}/u,
};

describe('each idea becomes a film', () => {
  it.each(IDEAS)('$id', async ({ idea, lang, brand, kind }) => {
    const keepMyWords = kind === 'verbatim';
    const film = await maker.make({ idea, brand, keepMyWords });
    const { generation, scenes, events } = film;
    expect(generation).toMatchObject({ status: 'completed', partial: false, problem: null });
    expect(generation.story?.language).toBe(lang);
    await checkStreams(maker, film);
    checkEvents(events);

    const narration = scenes.map((s) => s.script?.narration ?? '');
    const notes = events.flatMap((e) => (e.kind === 'note' ? [e.payload.code] : []));
    const own = SPEAKS[lang];
    expect(notes).toEqual(own ? ['voice-language'] : []);
    for (const text of own ? narration : []) expect(text).toMatch(own as RegExp);
    if (keepMyWords) expect(narration.join(' ').replace(/\s+/g, ' ')).toBe(idea.replace(/\s+/g, ' ').trim());
    expect(narration.join('').length > 0).toBe(!generation.story?.wordless);
  });
});
