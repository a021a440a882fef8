import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { ModelEngine, ModelRequest } from '../../../src-main/engines/language/model-engine.ts';
import { ModelFault } from '../../../src-main/engines/language/model-fault.ts';
import { createOllama } from '../../../src-main/engines/language/ollama/ollama.ts';
import { FLAVOURS } from '../../../src-main/engines/language/openai/flavours.ts';
import { createOpenAi } from '../../../src-main/engines/language/openai/openai.ts';
import { type Behaviour, type Protocol, type StandIn, startStandIn } from '../../support/language/stand-in.ts';

const SCHEMA = { type: 'object', properties: { word: { type: 'string' } }, required: ['word'] };
const PATIENCE = { firstMs: 600, betweenMs: 600 };
const WORD = '{"word": "Leuchttürme"}';

const request: ModelRequest = {
  model: 'llama3.2:3b',
  turns: [{ role: 'user', content: 'One word.' }],
  name: 'test',
  schema: SCHEMA,
  temperature: 0,
  seed: 7,
  maxTokens: 40,
};

const opened: StandIn[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((standIn) => standIn.close()));
});

async function open(
  protocol: Protocol,
  ...behaviours: Behaviour[]
): Promise<{ standIn: StandIn; engine: ModelEngine }> {
  const standIn = await startStandIn(
    protocol,
    (_question, n) => behaviours[n - 1] ?? behaviours.at(-1) ?? { kind: 'stall' },
  );
  opened.push(standIn);
  const { origin } = standIn;
  const engine =
    protocol === 'ollama' ? createOllama(origin, PATIENCE) : createOpenAi(origin, FLAVOURS['llama-server'], PATIENCE);
  return { standIn, engine };
}

const never = new AbortController().signal;
const faultOf = async (engine: ModelEngine): Promise<ModelFault> => {
  const thrown: unknown = await engine.run(request, { signal: never }).catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(ModelFault);
  return thrown as ModelFault;
};

const recorded = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../fixtures/streams', name), 'utf8');
/** As a network cuts it: every few bytes, also within a letter. */
const inBits = (text: string): Uint8Array[] => {
  const bytes = Buffer.from(text);
  return Array.from({ length: Math.ceil(bytes.length / 7) }, (_, i) => bytes.subarray(i * 7, i * 7 + 7));
};

describe('recorded streams', () => {
  test.each([
    ['ollama', 'ollama.ndjson', 30],
    ['ollama', 'ollama-thinking.ndjson', 30],
    ['openai', 'llama-server.sse', 30],
    ['openai', 'lm-studio.sse', null],
    ['openai', 'vllm.sse', null],
  ] as const)('%s: %s is heard whole, however it is cut', async (protocol, file, speed) => {
    const { engine } = await open(protocol, { kind: 'raw', pieces: inBits(recorded(file)) });
    let heard = '';
    const answer = await engine.run(request, {
      signal: never,
      onText: (text) => {
        heard += text;
      },
    });
    expect(answer).toMatchObject({ text: WORD, finish: 'stop', tokens: 12 });
    expect(heard).toBe(WORD);
    if (speed !== null) expect(answer.tokensPerSecond).toBeCloseTo(speed);
  });
});

describe.each(['ollama', 'openai'] as const)('%s', (protocol) => {
  test('is found with its models, and asked without an origin', async () => {
    const { standIn, engine } = await open(protocol, { kind: 'answer', text: WORD });
    const found = await engine.detect();
    expect(found).toMatchObject({ state: 'ready' });
    expect(found.models[0]).toMatchObject(
      protocol === 'ollama' ? { id: 'llama3.2:3b', billions: 3.2 } : { id: 'qwen2.5-7b-instruct', billions: 7 },
    );
    await engine.run(request, { signal: never });
    expect(standIn.headers()).not.toHaveProperty('origin');
    expect(standIn.headers()).not.toHaveProperty('cookie');
    expect(standIn.questions[0]).toMatchObject({ model: 'llama3.2:3b', schema: SCHEMA });
    expect(await engine.contextTokens('qwen2.5-7b-instruct', never)).toBe(protocol === 'ollama' ? 16_384 : 8192);
  });

  test('is not found where nothing answers', async () => {
    const { standIn, engine } = await open(protocol);
    await standIn.close();
    expect(await engine.detect()).toMatchObject({ state: 'missing', detail: expect.stringMatching(/Nothing answers/) });
    expect(await faultOf(engine)).toMatchObject({ kind: 'refused', lasting: true });
  });

  test.each<[string, Behaviour, ModelFault['kind'], boolean]>([
    [
      'a model that is not there',
      { kind: 'status', status: 404, body: { error: 'model not found' } },
      'no-model',
      true,
    ],
    ['500', { kind: 'status', status: 500, body: { error: { message: 'out of luck' } } }, 'server', false],
    ['silence', { kind: 'stall' }, 'stalled', false],
    ['a torn connection', { kind: 'cut' }, 'cut', false],
    ['half a chunk', { kind: 'raw', pieces: ['{"message": {"content": "{'] }, 'garbled', false],
    ['a web page', { kind: 'raw', pieces: ['<!doctype html>\n<p>Hello</p>\n'] }, 'garbled', false],
  ])('%s is a fault that is named', async (_name, behaviour, kind, lasting) => {
    const { engine } = await open(protocol, behaviour);
    expect(await faultOf(engine)).toMatchObject({ kind, lasting });
  });

  test('an error in the midst of the stream is one', async () => {
    const line =
      protocol === 'ollama'
        ? '{"error":"llama runner process has terminated"}\n'
        : 'data: {"error":{"message":"llama runner process has terminated"}}\n\n';
    const { engine } = await open(protocol, { kind: 'raw', pieces: [line] });
    expect(await faultOf(engine)).toMatchObject({ kind: 'server', message: expect.stringContaining('terminated') });
  });

  test('an answer that never ends is stopped, and is a cut-off one', async () => {
    const { standIn, engine } = await open(protocol, { kind: 'endless' });
    const answer = await engine.run(request, { signal: never });
    expect(answer.finish).toBe('length');
    await expect.poll(() => standIn.hungUp()).toBe(1);
  });

  test('cancelling hangs up at once', async () => {
    const { standIn, engine } = await open(protocol, { kind: 'stall' });
    const cancel = new AbortController();
    const reason = new Error('cancelled');
    const run = engine.run(request, { signal: cancel.signal, onText: () => cancel.abort(reason) });
    await expect(run).rejects.toBe(reason);
    await expect.poll(() => standIn.hungUp()).toBe(1);
  });

  test('one that is too late for the first look is found by the second', async () => {
    const asked = new Map<string, number>();
    const late = createServer(({ url = '' }, answer) => {
      const times = (asked.get(url) ?? 0) + 1;
      asked.set(url, times);
      if (times === 1) return; // never
      const model = { name: 'm:1b', model: 'm:1b', id: 'm-1b', size: 1, details: {} };
      answer.setHeader('content-type', 'application/json');
      answer.end(JSON.stringify({ version: '0.12.0', models: [model], data: [model] }));
    }).listen(0, '127.0.0.1');
    await expect.poll(() => late.listening).toBe(true);
    const origin = `http://127.0.0.1:${(late.address() as { port: number }).port}`;
    const engine = protocol === 'ollama' ? createOllama(origin) : createOpenAi(origin, FLAVOURS.openai);
    expect(await engine.detect()).toMatchObject({ state: 'ready' });
    late.closeAllConnections();
    late.close();
  });

  test('a redirection is not followed', async () => {
    const strangers: string[] = [];
    const elsewhere = createServer((asked, answer) => {
      strangers.push(asked.url ?? '');
      answer.end();
    }).listen(0, '127.0.0.1');
    const hop = createServer((_asked, answer) => {
      const { port } = elsewhere.address() as { port: number };
      answer.writeHead(307, { location: `http://127.0.0.1:${port}/` }).end();
    }).listen(0, '127.0.0.1');
    await expect.poll(() => hop.listening && elsewhere.listening).toBe(true);
    const origin = `http://127.0.0.1:${(hop.address() as { port: number }).port}`;
    const engine =
      protocol === 'ollama' ? createOllama(origin, PATIENCE) : createOpenAi(origin, FLAVOURS.openai, PATIENCE);
    expect(await engine.detect()).toMatchObject({ state: 'error' });
    expect(await faultOf(engine)).toMatchObject({ kind: 'server' });
    expect(strangers).toEqual([]);
    hop.close();
    elsewhere.close();
  });
});

test('a server that knows no schemas is asked without one', async () => {
  const refused = { kind: 'status', status: 400, body: { error: "'response_format.type' must be 'text'" } } as const;
  const { standIn, engine } = await open('openai', refused, { kind: 'answer', text: WORD });
  expect(await engine.run(request, { signal: never })).toMatchObject({ text: WORD });
  await engine.run(request, { signal: never });
  expect(standIn.questions.map(({ body }) => 'response_format' in body)).toEqual([true, false, false]);
});
