import { z } from '../../../../src-shared/zod.ts';
import { AnswerText } from '../answer-text.ts';
import { parseJson } from '../http/request.ts';
import { PATIENCE, type Patience, streamLines } from '../http/stream.ts';
import type { ModelAnswer, ModelEngine, ModelRequest, ModelRun } from '../model-engine.ts';
import { ModelFault } from '../model-fault.ts';
import type { Flavour } from './flavours.ts';
import { lookAt, lookUpContext } from './look.ts';
import { readOpenAiLine } from './openai-line.ts';

/** A server that speaks OpenAI's chat protocol, at an origin (`http://127.0.0.1:1234`). */
export function createOpenAi(origin: string, flavour: Flavour, patience: Patience = PATIENCE): ModelEngine {
  const contexts = new Map<string, number | null>();
  /** False once the server refused schemas: then the question alone has to say what is wanted. */
  let takesSchemas = true;
  return {
    id: flavour.id,
    detect: () => lookAt(origin, flavour),
    async contextTokens(model) {
      const known = contexts.get(model);
      if (known !== undefined) return known;
      const tokens = await lookUpContext(origin, flavour, model);
      contexts.set(model, tokens);
      return tokens;
    },
    async run(request, run) {
      try {
        return await complete({ origin, flavour, patience, withSchema: takesSchemas }, request, run);
      } catch (thrown) {
        if (!(thrown instanceof SchemaRefused)) throw thrown;
        takesSchemas = false;
        return complete({ origin, flavour, patience, withSchema: false }, request, run);
      }
    },
    close: () => Promise.resolve(),
  };
}

/** The server does not know `response_format`. */
class SchemaRefused extends ModelFault {}

interface Place {
  origin: string;
  flavour: Flavour;
  patience: Patience;
  withSchema: boolean;
}

async function complete(
  { origin, flavour, patience, withSchema }: Place,
  { model, turns, name, schema, temperature, seed, maxTokens }: ModelRequest,
  { signal, onText }: ModelRun,
): Promise<ModelAnswer> {
  const gathered = new AnswerText(maxTokens, onText);
  const facts: Omit<ModelAnswer, 'text'> = { finish: 'stop', tokens: null, tokensPerSecond: null };
  let finished = false;
  let firstAt: number | null = null;
  await streamLines({
    origin,
    path: '/v1/chat/completions',
    body: {
      model,
      messages: turns,
      stream: true,
      stream_options: { include_usage: true },
      temperature,
      seed,
      max_tokens: maxTokens,
      ...(withSchema ? { response_format: flavour.responseFormat(name, schema) } : {}),
    },
    signal,
    patience,
    refuse: (status, body) => refusal({ status, body, model, withSchema }),
    onLine: (line) => {
      const { text, end, finish, tokens, tokensPerSecond } = readOpenAiLine(line);
      if (text) firstAt ??= performance.now();
      if (finish) facts.finish = finish;
      facts.tokens = tokens ?? facts.tokens;
      facts.tokensPerSecond = tokensPerSecond ?? facts.tokensPerSecond;
      finished ||= finish !== undefined;
      // Some servers close without a last word; then the reason to finish was it.
      return gathered.add(text) || end ? 'done' : 'more';
    },
  }).catch((thrown: unknown) => {
    if (!(finished && thrown instanceof ModelFault && thrown.kind === 'cut')) throw thrown;
  });
  // Where the server keeps no time, ours is from the first word on.
  const seconds = firstAt === null ? 0 : (performance.now() - firstAt) / 1000;
  const measured = facts.tokens && seconds > 0 ? facts.tokens / seconds : null;
  return gathered.answer({ ...facts, tokensPerSecond: facts.tokensPerSecond ?? measured });
}

interface Refusal {
  status: number;
  body: string;
  model: string;
  withSchema: boolean;
}

const errorSchema = z.object({ error: z.union([z.string(), z.object({ message: z.string() })]) });

function refusal({ status, body, model, withSchema }: Refusal): ModelFault {
  const error = errorSchema.safeParse(parseJson(body)).data?.error;
  const said = (typeof error === 'object' ? error.message : (error ?? '')).slice(0, 200);
  if (status === 404) return new ModelFault('no-model', `the server has no model “${model}”`);
  if (withSchema && (status === 400 || status === 422) && /response_format|schema|grammar/i.test(said))
    return new SchemaRefused('server', `the server refused the schema: ${said}`);
  return new ModelFault('server', `the server answered with ${status}${said ? `: ${said}` : ''}`);
}
