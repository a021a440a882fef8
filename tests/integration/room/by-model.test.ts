import { afterAll, expect, it } from 'vitest';
import { createFilmMaker, shortBrief } from '../../support/film-maker.ts';
import { willing } from '../../support/language/faults.ts';
import type { Question } from '../../support/language/stand-in.ts';
import { startStandIn } from '../../support/language/stand-in.ts';
import { changingWriters, ollamaAt } from '../../support/language/writers.ts';
import { scratchFolder } from '../../support/scratch.ts';

const IDEA =
  'An old lighthouse keeper climbs to the lamp. A storm comes from the sea. He rings the bell until the ships turn.';
const { writers, set } = changingWriters();
const maker = await createFilmMaker(scratchFolder('speaks-model'), (studio) => ({ ...studio, writers }));
const { service } = maker;
const standIn = await startStandIn('ollama', willing);
afterAll(() => standIn.close());

const id = crypto.randomUUID();

/** Lets the film be written, stops it before it is drawn, and answers with what the model was asked meanwhile. */
async function write(begin: () => unknown): Promise<Question[]> {
  const before = standIn.questions.length;
  const written = new Promise<void>((resolve) => {
    const stop = service.onEvent((event) => {
      // The first voice comes when every scene is written down.
      if (event.kind !== 'step' || !event.payload.key.startsWith('voice:')) return;
      stop();
      resolve();
    });
  });
  await begin();
  await written;
  service.cancel(id);
  await service.idle();
  return standIn.questions.slice(before);
}
const said = ({ messages }: Question): string => messages.map(({ content }) => content).join('\n');
const toDirector = (questions: readonly Question[]): string[] =>
  questions.map(said).filter((text) => text.includes('You are the director'));
const lastReply = (): string =>
  maker
    .read(id)
    .events.flatMap(({ kind, payload }) => (kind === 'message' && payload.role === 'say' ? [payload.text] : []))
    .at(-1) ?? '';

it('a model hears every remark as it was said, and what is of the stated set is put in by code', async () => {
  set(ollamaAt(standIn.origin));
  expect(
    toDirector(await write(() => service.start({ id, brief: shortBrief({ idea: IDEA }) }))).length,
  ).toBeGreaterThan(0);
  const first = maker.read(id).scenes.map(({ script }) => script);

  // Of the stated set: no new story is asked for, and the other scenes stay word for word.
  service.say(id, 'scene 2 in the snow');
  expect(lastReply()).toMatch(/^Understood: scene 2 with falling snow\. It is done when the film goes on\./);
  expect(toDirector(await write(() => service.retry(id)))).toEqual([]);
  const second = maker.read(id).scenes.map(({ script }) => script);
  expect(second[1]?.picture.weather).toBe('snow');
  expect([second[0], second[2]]).toEqual([first[0], first[2]]);

  // Free: the director gets it with the version that stands.
  service.say(id, 'He thinks of his daughter all the time');
  expect(lastReply()).toMatch(/^The director gets this as you said it\./);
  const asked = toDirector(await write(() => service.retry(id)));
  expect(asked[0]).toContain('He thinks of his daughter all the time');
  expect(asked[0]).toContain('YOUR LAST VERSION');
  expect(maker.read(id).scenes[1]?.script?.picture.weather).toBe('snow');

  // Locked: nothing is asked of it any more.
  service.decide(id, { act: 'lock', target: 'story', seq: null });
  service.say(id, 'Now he sings');
  expect(toDirector(await write(() => service.retry(id)))).toEqual([]);
});
