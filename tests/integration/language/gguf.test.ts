import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createGguf, type GgufOptions } from '../../../src-main/engines/language/gguf/gguf.ts';
import { readGgufHeader } from '../../../src-main/engines/language/gguf/read-header.ts';
import type { ModelEngine, ModelRequest } from '../../../src-main/engines/language/model-engine.ts';
import { detectLanguage } from '../../../src-main/engines/language/reading/detect-language.ts';
import { forkSideProcess, type SideProcess } from '../../../src-main/process/side-process.ts';
import { createModelRoom } from '../../../src-main/room/model/model-room.ts';
import { MODEL_AGENTS } from '../../../src-shared/language.ts';
import { writeTinyGguf } from '../../support/language/tiny-gguf.ts';
import { runRoom } from '../../support/language/whole-room.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { briefOf, contextOf } from '../../unit/room/cases.ts';

const scratch = scratchFolder('gguf');
const file = writeTinyGguf(join(scratch, 'tiny.gguf'));

/** Enums alone: whatever random weights want, the grammar lets them say nothing else. */
const SCHEMA = {
  type: 'object',
  properties: {
    mood: { type: 'string', enum: ['calm', 'tense', 'joyful'] },
    cameras: { type: 'array', items: { type: 'string', enum: ['push-in', 'crane'] }, minItems: 2, maxItems: 2 },
  },
  required: ['mood', 'cameras'],
  additionalProperties: false,
};
const request: ModelRequest = {
  model: file,
  turns: [
    { role: 'system', content: 'You direct a film.' },
    { role: 'user', content: 'Mood and cameras.' },
  ],
  name: 'test',
  schema: SCHEMA,
  temperature: 0.8,
  seed: 7,
  maxTokens: 200,
};
/** So long that a test has time to do something to it. */
const LONG: ModelRequest = {
  ...request,
  maxTokens: 4000,
  schema: {
    type: 'array',
    items: { type: 'string', enum: ['a sea and a lighthouse', 'a fox'] },
    minItems: 250,
    maxItems: 250,
  },
};

/** Processes that were opened, newest last. */
const sides: { side: SideProcess; gone: Promise<string> }[] = [];
const engines: ModelEngine[] = [];
afterAll(() => Promise.all(engines.map((engine) => engine.close())));

function open(path = file, options: GgufOptions = {}): ModelEngine {
  const engine = createGguf(
    path,
    (url) => {
      const side = forkSideProcess(url);
      sides.push({ side, gone: new Promise((resolve) => side.onExit(resolve)) });
      return side;
    },
    options,
  );
  engines.push(engine);
  return engine;
}

const never = new AbortController().signal;
const last = () => sides.at(-1) as (typeof sides)[number];

describe('a model of random weights', () => {
  const engine = open();

  test('is found, with what it needs', async () => {
    expect(await engine.detect()).toMatchObject({
      state: 'ready',
      models: [{ id: file }],
      detail: expect.stringMatching(/^tiny\.gguf, 0\.0 GB\. Needs 0\.\d GB of memory/),
    });
    expect(await readGgufHeader(file)).toMatchObject({ architecture: 'llama', contextTokens: 8192 });
    expect(await engine.contextTokens(file, never)).toBe(8192);
    expect(sides).toHaveLength(0);
  });

  test('answers by the schema, streams, and says the same for the same seed', async () => {
    let heard = '';
    const answer = await engine.run(request, {
      signal: never,
      onText: (text) => {
        heard += text;
      },
    });
    expect(answer.finish).toBe('stop');
    expect(heard).toBe(answer.text);
    const value = JSON.parse(answer.text) as { mood: string; cameras: string[] };
    expect(SCHEMA.properties.mood.enum).toContain(value.mood);
    expect(value.cameras).toHaveLength(2);
    expect(answer.tokensPerSecond).toBeGreaterThan(0);
    expect((await engine.run(request, { signal: never })).text).toBe(answer.text);
    expect(sides).toHaveLength(1);
  });

  test('questions at once are answered one after the other', async () => {
    const answers = await Promise.all([1, 2, 3].map((seed) => engine.run({ ...request, seed }, { signal: never })));
    for (const { text } of answers) expect(JSON.parse(text)).toHaveProperty('mood');
    expect(sides).toHaveLength(1);
  });

  test('cancelled in the midst of an answer, it is gone, and there for the next question', async () => {
    const cancel = new AbortController();
    const run = engine.run(LONG, { signal: cancel.signal, onText: () => cancel.abort(new Error('cancelled')) });
    await expect(run).rejects.toThrow('cancelled');
    await last().gone;
    expect(JSON.parse((await engine.run(request, { signal: never })).text)).toHaveProperty('mood');
    expect(sides).toHaveLength(2);
  });

  test('a crash is a fault of that question alone', async () => {
    const run = engine.run(LONG, { signal: never, onText: () => last().side.kill() });
    await expect(run).rejects.toMatchObject({
      kind: 'crashed',
      lasting: false,
      message: expect.stringContaining('SIGKILL'),
    });
    expect(JSON.parse((await engine.run(request, { signal: never })).text)).toHaveProperty('mood');
  });

  test('an answer that is cut off at its most tokens says so', async () => {
    expect(await engine.run({ ...LONG, maxTokens: 12 }, { signal: never })).toMatchObject({ finish: 'length' });
  });

  test('closed, it gives its memory back', async () => {
    await engine.close();
    expect(await last().gone).toBe('SIGKILL');
  });
});

test('a room with such a model finishes, in the built-in writer’s words', async () => {
  // Little context, so that its nonsense is soon at its end.
  const small = writeTinyGguf(join(scratch, 'small.gguf'), { contextTokens: 1024 });
  const pen = { engine: open(small), model: small, name: 'tiny.gguf' };
  const pens = Object.fromEntries(MODEL_AGENTS.map((agent) => [agent, pen]));
  const brief = briefOf({ idea: 'A small fox is lost in a snowy forest.', lengthS: 10, scenes: 3, seed: 7 });
  const { context, said } = contextOf(brief);
  const { film } = await runRoom(createModelRoom({ pens, languageOf: detectLanguage }), context);
  expect(film.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(film.map(({ narration }) => narration).join(' ')).toMatch(/fox/);
  expect(said[0]?.text).toMatch(/^The built-in writer made this\. tiny\.gguf: its answer could not be used/);
});

test('a model that nobody asks is unloaded', async () => {
  const engine = open(file, { patience: { idleMs: 1 } });
  await engine.run(request, { signal: never });
  expect(await last().gone).toBe('SIGKILL');
  expect(JSON.parse((await engine.run(request, { signal: never })).text)).toHaveProperty('mood');
});

test('a model that is silent for too long is ended', async () => {
  const engine = open(file, { patience: { firstMs: 6 } });
  await expect(engine.run(request, { signal: never })).rejects.toMatchObject({ kind: 'stalled' });
  await last().gone;
});

test('a machine without the memory refuses before anything is loaded', async () => {
  const before = sides.length;
  const engine = open(file, { available: () => 100_000_000 });
  await expect(engine.run(request, { signal: never })).rejects.toMatchObject({
    kind: 'no-room',
    message: expect.stringMatching(/^tiny\.gguf needs 0\.\d GB of memory and 0\.1 GB are free$/),
  });
  expect(sides).toHaveLength(before);
});

describe('a file that is no model', () => {
  test('is told from one', async () => {
    const text = join(scratch, 'text.gguf');
    writeFileSync(text, 'A story about a fox, and nothing of a model.');
    expect(await open(text).detect()).toMatchObject({
      state: 'error',
      detail: 'text.gguf is no GGUF file. Choose another.',
    });
    expect(await open(join(scratch, 'gone.gguf')).detect()).toMatchObject({ state: 'error' });
    await expect(open(text).run(request, { signal: never })).rejects.toMatchObject({ kind: 'no-model' });
  });

  test('with a right beginning is refused by the engine, which lives on', async () => {
    const half = writeTinyGguf(join(scratch, 'half.gguf'));
    truncateSync(half, 20_000);
    await expect(open(half).run(request, { signal: never })).rejects.toMatchObject({ name: 'ModelFault' });
  });
});
