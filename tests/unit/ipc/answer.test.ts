import { expect, test } from 'vitest';
import { answer } from '../../../src-main/ipc/answer.ts';
import { isPageUrl, isTrustedSender } from '../../../src-main/ipc/trusted-sender.ts';
import { BRIEF_DEFAULTS } from '../../../src-shared/brief.ts';
import { ScenewrightError } from '../../../src-shared/errors.ts';

const ID = '0d6f3b7e-7a55-4d7e-9c63-6a1f0a3f2b11';
const caller = 'a window';
const options = { trusted: true, checkOutput: true };

test('a good question reaches the handler parsed, and its answer comes back', async () => {
  const seen: unknown[] = [];
  const result = await answer(
    'generation.say',
    (input, from) => {
      seen.push(input, from);
      return {};
    },
    { input: { id: ID, text: '  sadder  ' }, caller },
    options,
  );
  expect(result).toEqual({ ok: true, value: {} });
  expect(seen).toEqual([{ id: ID, text: 'sadder' }, caller]);
});

test.each([undefined, null, {}, { id: 'x', text: 'y' }, { id: ID, text: ' ' }, { id: ID, text: 'y'.repeat(1001) }])(
  'input %j never reaches the handler',
  async (input) => {
    const result = await answer('generation.say', () => expect.unreachable(), { input, caller }, options);
    expect(result).toMatchObject({ ok: false, problem: { code: 'BAD_INPUT' } });
  },
);

test('what is wrong with a brief is said field by field, in the brief’s own words', async () => {
  const input = { id: ID, brief: { ...BRIEF_DEFAULTS, idea: 'short', lengthS: 9, brand: 'x'.repeat(51) } };
  const result = await answer('generation.start', () => expect.unreachable(), { input, caller }, options);
  expect(result).toMatchObject({
    ok: false,
    problem: {
      code: 'BAD_INPUT',
      fields: {
        idea: 'The idea is too short. Write at least 10 characters.',
        lengthS: expect.any(String),
        brand: 'The brand is too long. Keep it to 50 characters.',
      },
    },
  });
});

test('a stranger is refused before his input is looked at', async () => {
  const result = await answer(
    'app.info',
    () => expect.unreachable(),
    { input: {}, caller },
    { ...options, trusted: false },
  );
  expect(result).toMatchObject({ ok: false, problem: { code: 'FORBIDDEN' } });
});

test('an error of ours comes through whole, any other as INTERNAL, and both are told', async () => {
  const told: string[] = [];
  const onProblem = (channel: string, { code }: { code: string }): void => void told.push(`${channel} ${code}`);
  const ask = (thrown: unknown) =>
    answer(
      'generation.unwatch',
      () => Promise.reject(thrown),
      { input: { id: ID }, caller },
      { ...options, onProblem },
    );
  const ours = new ScenewrightError({ code: 'NOT_FOUND', message: 'gone', hint: 'look elsewhere' });
  expect(await ask(ours)).toEqual({ ok: false, problem: ours.problem });
  expect(await ask(new Error('boom'))).toMatchObject({ ok: false, problem: { code: 'INTERNAL' } });
  expect(told).toEqual(['generation.unwatch NOT_FOUND', 'generation.unwatch INTERNAL']);
});

test('an answer that breaks the contract is found in development', async () => {
  const wrong = () => ({ url: 7 }) as never;
  const question = { input: { voice: 'slate' }, caller };
  expect(await answer('preview.voice', wrong, question, options)).toMatchObject({ ok: false });
  expect(await answer('preview.voice', wrong, question, { ...options, checkOutput: false })).toMatchObject({
    ok: true,
  });
});

const top = (url: string) => ({ url, parent: null });

test.each([
  [top('app://scenewright/index.html#/film/x'), true],
  [top('app://scenewright.evil/index.html'), false],
  [top('https://scenewright/index.html'), false],
  [top('about:blank'), false],
  [top(''), false],
  [{ url: 'app://scenewright/index.html', parent: top('app://scenewright/') }, false],
  [null, false],
])('sender %j', (frame, trusted) => {
  expect(isTrustedSender(frame, 'app://scenewright')).toBe(trusted);
});

test('a development server is told by host and port', () => {
  expect(isPageUrl('http://localhost:5173/index.html', 'http://localhost:5173')).toBe(true);
  expect(isPageUrl('http://localhost:5174/', 'http://localhost:5173')).toBe(false);
});
