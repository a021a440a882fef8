import { afterEach, describe, expect, test } from 'vitest';
import type { ModelEngine } from '../../../src-main/engines/language/model-engine.ts';
import { createOllama } from '../../../src-main/engines/language/ollama/ollama.ts';
import { FLAVOURS } from '../../../src-main/engines/language/openai/flavours.ts';
import { createOpenAi } from '../../../src-main/engines/language/openai/openai.ts';
import { detectLanguage } from '../../../src-main/engines/language/reading/detect-language.ts';
import { createBuiltinRoom } from '../../../src-main/room/builtin-room.ts';
import { createModelRoom } from '../../../src-main/room/model/model-room.ts';
import type { Pens } from '../../../src-main/room/model/pen.ts';
import type { Writing } from '../../../src-main/room/room.ts';
import { MODEL_AGENTS } from '../../../src-shared/language.ts';
import { sceneScriptSchema, storySchema } from '../../../src-shared/room.ts';
import { FAULTS, SHORT_ANSWER, willing } from '../../support/language/faults.ts';
import { plausible } from '../../support/language/plausible.ts';
import {
  type Behaviour,
  type Protocol,
  type Question,
  type StandIn,
  startStandIn,
} from '../../support/language/stand-in.ts';
import { runRoom } from '../../support/language/whole-room.ts';
import { briefOf, contextOf } from '../../unit/room/cases.ts';

const IDEA =
  'An old lighthouse keeper climbs to the lamp. A storm comes from the sea. He rings the bell until the ships turn.';
const PATIENCE = { firstMs: 600, betweenMs: 600 };
const opened: StandIn[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((standIn) => standIn.close()));
});

async function roomOf(protocol: Protocol, behave: (question: Question, n: number) => Behaviour) {
  const standIn = await startStandIn(protocol, behave);
  opened.push(standIn);
  const engine: ModelEngine =
    protocol === 'ollama'
      ? createOllama(standIn.origin, PATIENCE)
      : createOpenAi(standIn.origin, FLAVOURS['lm-studio'], PATIENCE);
  return { standIn, room: createModelRoom({ pens: pensOf(engine), languageOf: detectLanguage }) };
}

const pensOf = (engine: ModelEngine): Pens => {
  const pen = { engine, model: 'm', name: 'm (stand-in)' };
  return Object.fromEntries(MODEL_AGENTS.map((agent) => [agent, pen]));
};

const film = (patch: Parameters<typeof briefOf>[0] = {}) =>
  briefOf({ idea: IDEA, lengthS: 24, scenes: 3, seed: 7, ...patch });

describe('a willing model', () => {
  test.each(['ollama', 'openai'] as const)('%s writes and judges the whole film', async (protocol) => {
    const { standIn, room } = await roomOf(protocol, willing);
    const { context, said } = contextOf(film());
    const { story, scenes, cohesion } = await runRoom(room, context);
    expect(story.story.title).toBe('The Keeper of the Storm');
    expect(storySchema.parse(story.story).beats.map(({ number }) => number)).toEqual([1, 2, 3]);
    // Nine of ten points in each part: worked out here, not by the model.
    expect(story.judgement).toMatchObject({ score: 90, passed: true });
    expect(scenes.map(({ judgement }) => judgement.score)).toEqual([90, 90, 90]);
    expect(cohesion.cohesion).toMatchObject({ score: 90, passed: true });
    expect(said.filter(({ text }) => /built-in/.test(text))).toEqual([]);
    const asked = standIn.questions.map(({ messages }) => messages.map(({ role }) => role).join());
    expect(new Set(asked)).toEqual(new Set(['system,user']));
  });

  test('streams what it writes under one name for each text, without braces', async () => {
    const { room } = await roomOf('ollama', willing);
    const { context, said } = contextOf(film());
    const pieces: Writing[] = [];
    await runRoom(room, { ...context, write: (piece) => pieces.push(piece) });
    const whole = new Map<string, string>();
    for (const { message, text } of pieces) whole.set(message, (whole.get(message) ?? '') + text);
    const story = whole.get('story-1-0') ?? '';
    expect(story).toContain('The Keeper of the Storm\n');
    expect(story).not.toMatch(/[{}"]/);
    const message = said.find(({ agent }) => agent === 'story-director');
    for (const line of story.split('\n').filter((text) => text.length > 40)) expect(message?.text).toContain(line);
  });

  test('does not pass because it says so: the number decides', async () => {
    const { room } = await roomOf('openai', ({ schema }) => ({
      kind: 'answer',
      text: JSON.stringify(plausible(schema, { rating: 5 })),
    }));
    const { context, said } = contextOf(film());
    const { story, cohesion } = await runRoom(room, context);
    expect(story).toMatchObject({ rounds: 3, judgement: { score: 50, passed: false } });
    expect(cohesion.cohesion).toMatchObject({ score: 50, passed: false });
    const rounds = said.filter(({ agent, role }) => agent === 'story-director' && role === 'revise');
    expect(rounds.map(({ round }) => round)).toEqual([2, 3]);
  });

  test('is told what the creator said, and keeps title, brand and own words', async () => {
    const { standIn, room } = await roomOf('ollama', willing);
    const brief = film({ title: 'My own title', brand: 'Northbound' });
    const { context } = contextOf(brief, ['Make it sadder.']);
    const { story, scenes } = await runRoom(room, context);
    expect(standIn.questions[0]?.messages[1]?.content).toContain('Make it sadder.');
    expect(story.story.title).toBe('My own title');
    expect(scenes.at(-1)?.scene.narration).toContain('Northbound');
    expect(scenes.slice(0, -1).some(({ scene }) => scene.narration.includes('Northbound'))).toBe(true);

    const own = contextOf(film({ keepMyWords: true }));
    const kept = await runRoom(room, own.context);
    const builtin = await runRoom(createBuiltinRoom(), own.context);
    expect(kept.film.map(({ narration }) => narration)).toEqual(builtin.film.map(({ narration }) => narration));
  });

  test('writes the picture instructions only where an engine reads them', async () => {
    const { room } = await roomOf('ollama', willing);
    const { context } = contextOf(film());
    const drawn = await runRoom(room, context);
    expect(drawn.film[0]?.picture.prompt).toMatch(/^Scene 1 of 3/);
    const read = await runRoom(room, { ...context, readsPrompts: true });
    expect(read.film[0]?.picture.prompt).toBe('An old lighthouse keeper climbs the stairs to the lamp.');
  });
});

describe.each(Object.entries(FAULTS))('%s, always', (name, behave) => {
  test.each(['ollama', 'openai'] as const)('%s: the room finishes, and says who wrote', async (protocol) => {
    const { room } = await roomOf(protocol, behave);
    const { context, said } = contextOf(film());
    const { story, film: finished } = await runRoom(room, context);
    expect(storySchema.parse(story.story).beats).toHaveLength(3);
    expect(finished.map((scene) => sceneScriptSchema.parse(scene).number)).toEqual([1, 2, 3]);
    expect(finished.map(({ narration }) => narration).join(' ')).toMatch(/keeper|storm|bell/);
    for (const { narration, setting } of finished) {
      expect(`${narration} ${setting}`).not.toMatch(/sorry|assist|\bstring\b/i);
      expect(narration).not.toContain(SHORT_ANSWER);
    }
    const director = said.find(({ agent }) => agent === 'story-director');
    expect(director?.text, name).toMatch(/^The built-in writer made this\. m \(stand-in\): .+/);
  });
});

describe('a bad answer', () => {
  const JUNK: Behaviour = { kind: 'answer', text: '{"title": 7}' };

  test('is mended once, with the error told', async () => {
    const { standIn, room } = await roomOf('ollama', (question, n) => (n === 1 ? JUNK : willing(question)));
    const { context } = contextOf(film());
    const { story } = await room.workOutStory(context);
    expect(story.title).toBe('The Keeper of the Storm');
    const [first, second] = standIn.questions;
    expect(first?.messages).toHaveLength(2);
    expect(second?.messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
    expect(second?.messages[2]?.content).toBe('{"title": 7}');
    expect(second?.messages[3]?.content).toMatch(/cannot be used:\n- title: /);
  });

  test('is asked for anew twice at most, with another seed, and then the built-in writer writes', async () => {
    const { standIn, room } = await roomOf('ollama', () => JUNK);
    await room.workOutStory(contextOf(film()).context);
    const director = standIn.questions.slice(0, 4);
    expect(director.map(({ messages }) => messages.length)).toEqual([2, 4, 2, 2]);
    const seeds = director.map(({ body }) => (body['options'] as { seed: number }).seed);
    expect(new Set(seeds).size).toBe(4);
    // Then the critic: it is another piece, and is asked too.
    expect(standIn.questions[4]?.messages[0]?.content).toMatch(/critic/);
  });

  test('in another language than the film’s is none', async () => {
    const { room } = await roomOf('openai', ({ schema }) => ({
      kind: 'answer',
      text: JSON.stringify(plausible(schema, { german: true })),
    }));
    const { context, said } = contextOf(film());
    const { story } = await room.workOutStory(context);
    expect(story.language).toBe('en');
    expect(story.beats.map(({ narration }) => narration).join(' ')).not.toMatch(/Leuchtturm/);
    expect(said[0]?.text).toMatch(/The language is German; write in English/);
  });
});

test('an engine that nobody answers at is asked once for the film, not for each piece', async () => {
  const { standIn, room } = await roomOf('openai', () => ({ kind: 'status', status: 404, body: {} }));
  await runRoom(room, contextOf(film()).context);
  expect(standIn.questions).toHaveLength(1);
});

test('an engine that is gone leaves a whole room', async () => {
  const { standIn, room } = await roomOf('ollama', willing);
  await standIn.close();
  const { context, said } = contextOf(film());
  const { film: finished } = await runRoom(room, context);
  expect(finished.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(said[0]?.text).toMatch(
    /^The built-in writer made this\. m \(stand-in\): nothing answers at 127\.0\.0\.1:\d+\./,
  );
});

test('cancelling ends the room and hangs up', async () => {
  const cancel = new AbortController();
  const { standIn, room } = await roomOf('ollama', () => {
    cancel.abort(new Error('cancelled'));
    return { kind: 'stall' };
  });
  await expect(room.workOutStory(contextOf(film(), [], cancel.signal).context)).rejects.toThrow('cancelled');
  await expect.poll(() => standIn.hungUp()).toBe(1);
});

test('one agent may have a model and the others none', async () => {
  const standIn = await startStandIn('ollama', willing);
  opened.push(standIn);
  const engine = createOllama(standIn.origin, PATIENCE);
  const pens: Pens = { 'scene-critic': { engine, model: 'judge', name: 'judge' } };
  const room = createModelRoom({ pens, languageOf: detectLanguage });
  const { context } = contextOf(film());
  const { story, scenes } = await runRoom(room, context);
  const builtin = await runRoom(createBuiltinRoom(), context);
  expect(story).toEqual(builtin.story);
  expect(scenes.map(({ judgement }) => judgement.score)).toEqual([90, 90, 90]);
  expect(new Set(standIn.questions.map(({ model }) => model))).toEqual(new Set(['judge']));
});
