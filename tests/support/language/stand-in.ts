import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What a stand-in does with a question. */
export type Behaviour =
  /** Streams an answer; `finish: 'length'` says that it was cut off. With `hold` its second half waits for that. */
  | { kind: 'answer'; text: string; finish?: 'stop' | 'length'; hold?: Promise<unknown> }
  /** Sends these pieces as they are, one after the other, then ends. */
  | { kind: 'raw'; pieces: readonly (string | Uint8Array)[] }
  | { kind: 'status'; status: number; body: unknown }
  /** Begins an answer and then says nothing any more. */
  | { kind: 'stall' }
  /** Tears the connection down in the middle. */
  | { kind: 'cut' }
  /** Never ends. */
  | { kind: 'endless' };

/** A question as a stand-in sees it, whichever protocol it came by. */
export interface Question {
  model: string;
  messages: { role: string; content: string }[];
  schema: unknown;
  /** The body as it came. */
  body: Record<string, unknown>;
}

export interface StandIn {
  origin: string;
  /** Questions to the model, in order. */
  questions: Question[];
  /** Headers of the last request of any kind. */
  headers: () => IncomingMessage['headers'];
  /** Paths that were asked, in order. */
  paths: string[];
  /** Answers that were given up by the other side before their end. */
  hungUp: () => number;
  close: () => Promise<void>;
}

export type Protocol = 'ollama' | 'openai';

/** How each protocol says things. */
const DIALECTS = {
  ollama: {
    path: '/api/chat',
    type: 'application/x-ndjson',
    piece: (content: string) =>
      `${JSON.stringify({ model: 'm', message: { role: 'assistant', content }, done: false })}\n`,
    end: (finish: string) =>
      `${JSON.stringify({ model: 'm', message: { role: 'assistant', content: '' }, done: true, done_reason: finish, eval_count: 120, eval_duration: 4_000_000_000 })}\n`,
    schema: (body: Record<string, unknown>) => body['format'],
  },
  openai: {
    path: '/v1/chat/completions',
    type: 'text/event-stream',
    piece: (content: string) => `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`,
    end: (finish: string) =>
      `data: ${JSON.stringify({ choices: [{ index: 0, delta: {}, finish_reason: finish }] })}\n\ndata: ${JSON.stringify({ choices: [], usage: { completion_tokens: 120 } })}\n\ndata: [DONE]\n\n`,
    schema: (body: Record<string, unknown>) =>
      (body['response_format'] as { json_schema?: { schema?: unknown } } | undefined)?.json_schema?.schema,
  },
} as const;

/** A server of one of the two protocols on a port of this machine; `behave` decides what becomes of each question. */
export async function startStandIn(
  protocol: Protocol,
  behave: (question: Question, number: number) => Behaviour,
): Promise<StandIn> {
  const questions: Question[] = [];
  const paths: string[] = [];
  let headers: IncomingMessage['headers'] = {};
  let hungUp = 0;
  const dialect = DIALECTS[protocol];
  const server = createServer((request, response) => {
    headers = request.headers;
    paths.push(request.url ?? '');
    response.on('close', () => {
      if (!response.writableFinished) hungUp += 1;
    });
    void serve(request, response).catch(() => response.destroy());
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url !== dialect.path) return list(request, response);
    const body = JSON.parse(await text(request)) as Record<string, unknown>;
    const question: Question = {
      model: String(body['model']),
      messages: body['messages'] as Question['messages'],
      schema: dialect.schema(body),
      body,
    };
    questions.push(question);
    await behaveAs(behave(question, questions.length), response, protocol);
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    questions,
    paths,
    headers: () => headers,
    hungUp: () => hungUp,
    close: () => closeServer(server),
  };
}

/** Lists of models and what else is asked before a question. */
async function list(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answers: Record<string, unknown> = {
    '/api/version': { version: '0.12.3' },
    '/api/tags': { models: [{ name: 'llama3.2:3b', size: 2_019_393_189, details: { parameter_size: '3.2B' } }] },
    '/api/show': { model_info: { 'general.architecture': 'llama', 'llama.context_length': 131_072 } },
    '/v1/models': { object: 'list', data: [{ id: 'qwen2.5-7b-instruct', object: 'model', max_model_len: 32_768 }] },
    '/props': { default_generation_settings: { n_ctx: 8192 } },
  };
  await text(request);
  const answer = answers[request.url ?? ''];
  response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer ?? { error: 'not found' }));
}

async function behaveAs(behaviour: Behaviour, response: ServerResponse, protocol: Protocol): Promise<void> {
  const { type, piece, end } = DIALECTS[protocol];
  if (behaviour.kind === 'status') {
    response.writeHead(behaviour.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(behaviour.body));
    return;
  }
  response.writeHead(200, { 'content-type': type });
  const parts = behaviour.kind === 'answer' ? (behaviour.text.match(/[\s\S]{1,40}/gu) ?? []) : [];
  switch (behaviour.kind) {
    case 'answer':
      for (const [i, part] of parts.entries()) {
        if (i === Math.floor(parts.length / 2)) await behaviour.hold;
        response.write(piece(part));
      }
      response.end(end(behaviour.finish ?? 'stop'));
      return;
    case 'raw':
      for (const part of behaviour.pieces) await written(response, part);
      response.end();
      return;
    case 'stall':
      response.write(piece('{"title": "The'));
      return;
    case 'cut':
      await written(response, piece('{"title": "The'));
      response.socket?.resetAndDestroy();
      return;
    case 'endless':
      while (!response.destroyed) await written(response, piece('and the sea went on and on, '.repeat(40)));
  }
}

/** Writes, and waits until it left: so pieces arrive as they were cut. */
const written = (response: ServerResponse, part: string | Uint8Array): Promise<void> =>
  new Promise((resolve) => {
    response.write(part, () => setImmediate(resolve));
  });

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  if (server.listening) await once(server, 'close');
}
