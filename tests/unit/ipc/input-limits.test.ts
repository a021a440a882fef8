import { expect, test } from 'vitest';
import { answer } from '../../../src-main/ipc/answer.ts';
import { INPUT_LIMITS, isModest } from '../../../src-main/ipc/input-limits.ts';
import { BRIEF_DEFAULTS, briefProblems } from '../../../src-shared/brief.ts';

const round: Record<string, unknown> = {};
round['again'] = round;
const deep = Array.from({ length: 10_000 }).reduce((inner) => ({ inner }), 1);

test.each([
  ['nothing', undefined],
  ['a whole brief', { id: 'x', brief: { ...BRIEF_DEFAULTS, idea: 'x'.repeat(5000) } }],
  ['ten megabytes of a picture', { name: 'cat.png', bytes: new Uint8Array(10 * 1024 * 1024) }],
  ['numbers and dates', [1, 2n, true, null, new Date()]],
])('%s is looked at', (_what, input) => expect(isModest(input)).toBe(true));

test.each([
  ['a very long text', 'x'.repeat(INPUT_LIMITS.characters + 1)],
  ['texts that are long together', Array.from({ length: 11 }, () => 'x'.repeat(INPUT_LIMITS.characters / 10))],
  ['a very long name', { ['x'.repeat(INPUT_LIMITS.characters + 1)]: 1 }],
  ['a long list', Array.from({ length: INPUT_LIMITS.values + 1 }, () => 1)],
  ['a deep value', deep],
  ['a value that holds itself', round],
])('%s is too much', async (_what, input) => {
  expect(isModest(input)).toBe(false);
  const options = { trusted: true, checkOutput: true };
  const result = await answer('generation.plan', () => expect.unreachable(), { input, caller: null }, options);
  expect(result).toMatchObject({ ok: false, problem: { code: 'BAD_INPUT', hint: expect.stringContaining('shorter') } });
});

test('an idea that is far too long has the same message as one that is a little too long', () => {
  const problem = (idea: string) => briefProblems({ ...BRIEF_DEFAULTS, idea }).idea;
  expect(problem('x'.repeat(500_000))).toBe(problem('x'.repeat(5001)));
  expect(problem('𝒳'.repeat(5000))).toBeUndefined();
  expect(problem('𝒳'.repeat(5001))).toContain('too long');
});
