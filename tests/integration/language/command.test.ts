import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { storedEventSchema } from '../../../src-shared/events.ts';
import { generate } from '../../support/command-line.ts';
import { willing } from '../../support/language/faults.ts';
import { startStandIn } from '../../support/language/stand-in.ts';
import { scratchFolder } from '../../support/scratch.ts';

const scratch = scratchFolder('writer');
const IDEA =
  'An old lighthouse keeper climbs to the lamp. A storm comes from the sea. He rings the bell until the ships turn.';
const standIn = await startStandIn('openai', willing);
afterAll(() => standIn.close());

test('generate --writer ADDRESS lets that model write the film, and no other is asked', async () => {
  const film = ['--length', '10', '--scenes', '3', '--resolution', '360p', '--fps', '24', '--seed', '7'];
  const where = ['--output', join(scratch, 'film.mp4'), '--library', join(scratch, 'library')];
  const run = await generate([IDEA, ...film, ...where, '--json', '--writer', `${standIn.origin}#my-model`]);
  expect(run).toMatchObject({ exit: 0, error: '' });
  const events = run.out
    .trim()
    .split('\n')
    .map((line) => storedEventSchema.parse(JSON.parse(line)));
  const story = events.find((event) => event.kind === 'story');
  expect(story?.payload).toMatchObject({ story: { title: 'The Keeper of the Storm' }, score: 90 });
  // The server has no model of that name, so its first one writes.
  expect(new Set(standIn.questions.map(({ model }) => model))).toEqual(new Set(['qwen2.5-7b-instruct']));
});
