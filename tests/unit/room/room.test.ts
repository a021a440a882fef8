import { describe, expect, it } from 'vitest';
import { isTongue } from '../../../src-main/engines/language/lexicon/foreign-grammar.ts';
import { createBuiltinRoom } from '../../../src-main/room/builtin-room.ts';
import { wordBudget } from '../../../src-main/room/telling/words.ts';
import type { Brief } from '../../../src-shared/brief.ts';
import { countWords } from '../../../src-shared/plan.ts';
import { type SceneScript, sceneScriptSchema, storySchema } from '../../../src-shared/room.ts';
import { briefOf, briefOfIdea, contextOf, IDEAS } from './cases.ts';

async function makeFilm(brief: Brief, notes: string[] = []) {
  const room = createBuiltinRoom();
  const { context, said } = contextOf(brief, notes);
  const outcome = await room.workOutStory(context);
  const scenes = [];
  const before: SceneScript[] = [];
  for (const { number } of outcome.story.beats) {
    const scene = await room.writeScene(context, outcome.story, number, before);
    scenes.push(scene);
    before.push(scene.scene);
  }
  const { cohesion, scenes: cohered } = await room.cohere(context, outcome.story, scenes);
  const film = await room.finishScenes(
    context,
    outcome.story,
    cohered.map(({ scene }) => scene),
  );
  return { context, said, outcome, cohesion, film };
}

const words = (film: SceneScript[]): string => film.map(({ narration }) => narration).join(' ');

describe.each(IDEAS.map((idea) => [idea.id, idea] as const))('%s', (id, idea) => {
  it('becomes a film', async () => {
    const brief = briefOfIdea(idea);
    const { context, said, outcome, cohesion, film } = await makeFilm(brief);
    const { plan, understanding } = context;
    expect(storySchema.parse(outcome.story).beats).toHaveLength(plan.scenes);
    expect(film.map((scene) => sceneScriptSchema.parse(scene).number)).toEqual(
      plan.scenes > 0 ? [...Array(plan.scenes).keys()].map((n) => n + 1) : [],
    );
    expect(cohesion.joins).toHaveLength(plan.scenes - 1);
    expect(outcome.judgement.score).toBeGreaterThanOrEqual(85);
    expect(new Set(film.map(({ picture }) => picture.camera)).size).toBeGreaterThan(1);
    for (const scene of film) {
      if (!brief.keepMyWords) expect(countWords(scene.narration)).toBeLessThanOrEqual(wordBudget(plan));
      expect(scene.picture.prompt).toContain(`Scene ${scene.number} of ${plan.scenes}`);
      expect(scene.picture.subjects.length).toBeLessThanOrEqual(5);
    }
    if (!understanding.wordless) expect(words(film).trim()).not.toBe('');
    expect(outcome.story.title.length).toBeGreaterThan(1);
    for (const message of said) expect(message.text.trim()).not.toBe('');
    if (idea.brand) {
      expect(film.at(-1)?.narration).toContain(idea.brand);
      expect(words(film.slice(0, -1))).toContain(idea.brand);
    }
    if (idea.lang) {
      expect(outcome.story.language).toBe(idea.lang);
      const own = idea.idea.replace(/\s/g, '');
      // Languages that are written here may set the scene; in the others every piece of the narration is the creator's own.
      if (isTongue(idea.lang)) expect(words(film)).toContain(idea.idea.split(/[\s,]+/).at(-1));
      else for (const { narration } of film) expect(own).toContain(narration.replace(/\s/g, ''));
    }
    if (id === 'no-people') expect(words(film).trim()).toBe('');
    if (id === 'script') expect(words(film)).toBe(idea.idea);
    if (id === 'injection') expect(words(film)).toBe(idea.idea);
  });
});

describe('the room', () => {
  it('says the same again for the same brief, and nothing of it twice in a film', async () => {
    const brief = briefOf({
      idea: 'A small fox is lost in a snowy forest. An old owl shows her the stars, and by morning she finds her den.',
      lengthS: 60,
    });
    const [one, two] = [await makeFilm(brief), await makeFilm(brief)];
    expect(one.film).toEqual(two.film);
    const told = one.film.map(({ narration }) => narration).filter(Boolean);
    expect(new Set(told).size).toBe(told.length);
  });

  it('raises the score when it revises, and keeps what it says short', async () => {
    const { said, outcome } = await makeFilm(
      briefOf({ idea: 'A lighthouse keeper finds a message in a bottle on a stormy night and rows out to answer it.' }),
    );
    const scores = said.filter(({ agent }) => agent === 'story-critic').map(({ score }) => score ?? 0);
    expect(scores.length).toBeGreaterThan(1);
    expect(scores.at(-1)).toBeGreaterThan(scores[0] ?? 0);
    expect(outcome.story.beats.map(({ narration }) => narration)).toEqual([
      'A stormy night. The lighthouse beam sweeps over black waves.',
      'A lighthouse keeper finds a message in a bottle.',
      'The keeper rows out to answer it.',
    ]);
  });

  it('does what the creator asked, in every version', async () => {
    const brief = briefOf({
      idea: 'A small fox is lost in a snowy forest. An old owl shows her the stars, and by morning she finds her den.',
    });
    const { said, film, outcome } = await makeFilm(brief, ['make it sadder', 'call the fox Mira', 'a pony']);
    expect(outcome.story.mood).toBe('melancholy');
    expect(outcome.heard).toHaveLength(3);
    expect(words(film)).toContain('Mira is lost');
    const versions = said.filter(({ agent, role }) => agent === 'story-director' && role !== 'decide');
    for (const { structured } of versions) expect(structured).toMatchObject({ mood: 'melancholy' });
  });

  it('keeps the creator’s title and tells a how-to by its steps', async () => {
    const { outcome, film } = await makeFilm(
      briefOf({ idea: 'How to fold a paper crane in four steps: square, kite, wings, head.', title: 'My Crane' }),
    );
    expect(outcome.story.title).toBe('My Crane');
    expect(words(film).match(/Step \w+/g)).toEqual(['Step one', 'Step two', 'Step three', 'Step four']);
  });

  it('drops the least important when a brief is longer than its film, never the end', async () => {
    const idea = `${Array.from({ length: 30 }, (_, i) => `A small fox walks past the old tree number ${i}.`).join(' ')} At last the fox finds her den.`;
    const { film } = await makeFilm(briefOf({ idea, lengthS: 24 }));
    expect(film.at(-1)?.narration).toContain('finds her den');
  });

  it('stops when it is cancelled', async () => {
    const reason = new Error('cancelled');
    const { context } = contextOf(briefOf({ idea: 'A small fox is lost.' }), [], AbortSignal.abort(reason));
    await expect(createBuiltinRoom().workOutStory(context)).rejects.toBe(reason);
  });
});

it('a data sheet opens on the thing and what is said of it, not on a view of the kitchen', async () => {
  const idea =
    'Aldermoor K2 Gooseneck Kettle\n- 0.9 l, matte black steel\n- heats to 96 °C in 3 minutes\n- holds the temperature for 60 minutes\n- walnut handle, counterbalanced\n- 5 year warranty\nPrice: €129';
  const { film } = await makeFilm(briefOf({ idea, brand: 'Aldermoor K2' }));
  expect(film[0]?.narration).toBe('Aldermoor K2 Gooseneck Kettle. 0.9 litres, matte black steel.');
});
