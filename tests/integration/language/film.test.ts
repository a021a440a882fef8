import { afterAll, expect, test } from 'vitest';
import type { Writing } from '../../../src-main/room/room.ts';
import { NO_LANGUAGE_SETTINGS } from '../../../src-shared/language.ts';
import { createFilmMaker } from '../../support/film-maker.ts';
import { FAULTS, willing } from '../../support/language/faults.ts';
import { startStandIn } from '../../support/language/stand-in.ts';
import { changingWriters, ollamaAt } from '../../support/language/writers.ts';
import { scratchFolder } from '../../support/scratch.ts';

const IDEA =
  'An old lighthouse keeper climbs to the lamp. A storm comes from the sea. He rings the bell until the ships turn.';
const { writers, set } = changingWriters();
const maker = await createFilmMaker(scratchFolder('model-film'), (studio) => ({ ...studio, writers }));

let behave = willing;
const standIn = await startStandIn('ollama', (question) => behave(question));
afterAll(() => standIn.close());

const messagesOf = (film: Awaited<ReturnType<typeof maker.make>>) =>
  film.events.flatMap((event) => (event.kind === 'message' ? [event.payload] : []));
const stepsOf = (id: string) => maker.library.steps.list(id).map(({ key }) => key);

test('nothing is asked, and nobody chosen, while every engine is off', async () => {
  const film = await maker.make({ idea: IDEA });
  expect(film.generation.status).toBe('completed');
  expect(stepsOf(film.generation.id)).not.toContain('cast');
  expect(standIn.paths).toEqual([]);

  // Begun by the built-in room, it stays there: nothing is written again because an engine is on by now.
  set(ollamaAt(standIn.origin));
  const { id } = film.generation;
  maker.service.redoScene(id, 2);
  await maker.service.idle();
  expect(maker.read(id).generation).toMatchObject({ status: 'completed', title: film.generation.title });
  expect(standIn.questions).toEqual([]);
});

test('a model writes a whole film; its words stream, and are stored once they are whole', async () => {
  set(ollamaAt(standIn.origin));
  const written: Writing[] = [];
  const stop = maker.service.onWriting((_id, piece) => written.push(piece));
  const film = await maker.make({ idea: IDEA });
  stop();
  expect(film.generation).toMatchObject({ status: 'completed', partial: false, title: 'The Keeper of the Storm' });
  expect(film.scenes.map(({ script }) => script?.narration).join(' ')).toMatch(/keeper/i);
  expect(messagesOf(film).filter(({ text }) => /built-in/.test(text))).toEqual([]);
  expect(written.length).toBeGreaterThan(20);
  expect(film.events.some(({ kind }) => String(kind) === 'delta')).toBe(false);

  // The engine is gone, and a scene is redone: what is written stays written.
  const { id } = film.generation;
  const asked = standIn.questions.length;
  set(NO_LANGUAGE_SETTINGS);
  maker.service.redoScene(id, 1);
  await maker.service.idle();
  expect(maker.read(id).generation).toMatchObject({ status: 'completed', title: 'The Keeper of the Storm' });
  expect(standIn.questions).toHaveLength(asked);
});

test('a model that fails at everything still leaves a whole film', async () => {
  set(ollamaAt(standIn.origin));
  behave = FAULTS['a refusal within the schema'] ?? willing;
  const film = await maker.make({ idea: IDEA });
  expect(film.generation).toMatchObject({ status: 'completed', partial: false });
  expect(messagesOf(film)[0]?.text).toMatch(/^The built-in writer made this\. llama3\.2:3b \(Ollama\): /);
});

test('an engine that is on and does not answer is told of once, and the built-in writer writes', async () => {
  const gone = await startStandIn('ollama', willing);
  await gone.close();
  set(ollamaAt(gone.origin));
  const film = await maker.make({ idea: IDEA });
  expect(film.generation.status).toBe('completed');
  const notes = film.events.flatMap((event) => (event.kind === 'note' ? [event.payload.code] : []));
  expect(notes.filter((code) => code === 'no-model')).toHaveLength(1);
});

test('cancelled while a model writes, it is cancelled, and goes on with the same model', async () => {
  set(ollamaAt(standIn.origin));
  const id = crypto.randomUUID();
  behave = () => {
    maker.service.cancel(id);
    return { kind: 'stall' };
  };
  const film = await maker.make({ idea: IDEA }, id);
  expect(film.generation.status).toBe('cancelled');
  behave = willing;
  maker.service.retry(id);
  await maker.service.idle();
  expect(maker.read(id).generation).toMatchObject({ status: 'completed', title: 'The Keeper of the Storm' });
});

test('the plan names who writes', async () => {
  const { briefSchema, BRIEF_DEFAULTS } = await import('../../../src-shared/brief.ts');
  const brief = briefSchema.parse({ ...BRIEF_DEFAULTS, idea: IDEA, seed: 1 });
  set(ollamaAt(standIn.origin));
  expect((await maker.service.plan(brief)).engines.language).toBe('llama3.2:3b (Ollama)');
  set(NO_LANGUAGE_SETTINGS);
  expect((await maker.service.plan(brief)).engines.language).toBe('Built-in writer');
});
