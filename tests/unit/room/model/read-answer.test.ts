import { expect, test } from 'vitest';
import { readAnswer } from '../../../../src-main/room/model/read-answer.ts';
import { z } from '../../../../src-shared/zod.ts';

const schema = z.object({ title: z.string().min(1), count: z.number().int() });
const read = (text: string, finish: 'stop' | 'length' = 'stop') =>
  readAnswer({ text, finish, tokens: null, tokensPerSecond: null }, schema);

test.each([
  '{"title": "The Fox", "count": 3}',
  '```json\n{"title": "The Fox", "count": 3}\n```',
  'Sure! {"title": "The Fox", "count": 3} I hope you like it.',
  '<think>{"title": "no"}</think>\n{"title": "  The\\u0000\\n Fox ", "count": 3}',
])('an answer is found in %j', (text) => {
  expect(read(text)).toEqual({ kind: 'value', value: { title: 'The Fox', count: 3 } });
});

test.each([
  ['', /empty/],
  ['<think>hm</think>', /empty/],
  ['The fox walked home. It was raining.', /not one JSON object/],
  ['{"title": "The Fox", "count"', /not one JSON object/],
  ['[1, 2]', /not one JSON object/],
  ['{"title": "", "count": 3}', /^title: /],
  ['{"title": "The Fox"}', /^count: /],
])('%j is told what is wrong with it', (text, problem) => {
  expect(read(text)).toEqual({ kind: 'bad', problems: [expect.stringMatching(problem)] });
});

test('what was cut off is never read, even when it looks whole', () => {
  expect(read('{"title": "The Fox", "count": 3}', 'length')).toMatchObject({ kind: 'bad' });
});
