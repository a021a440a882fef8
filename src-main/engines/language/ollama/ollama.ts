import type { ModelInfo } from '../../../../src-shared/language.ts';
import { z } from '../../../../src-shared/zod.ts';
import { AnswerText } from '../answer-text.ts';
import { parseJson, probeJson } from '../http/request.ts';
import { PATIENCE, type Patience, streamLines } from '../http/stream.ts';
import type { ModelAnswer, ModelCapabilities, ModelEngine, ModelRequest, ModelRun } from '../model-engine.ts';
import { ModelFault } from '../model-fault.ts';
import { readOllamaLine } from './ollama-line.ts';

/** A local server is at hand within milliseconds or not at all. */
/** Ollama keeps a model in memory this long after an answer, and then unloads it. */
const KEEP_ALIVE = '5m';
/** More costs memory for every model, and no agent asks for it. */
const MOST_CONTEXT = 16_384;

const tagsSchema = z.object({
  models: z.array(
    z.object({
      name: z.string(),
      size: z.number().optional(),
      details: z.object({ parameter_size: z.string().optional() }).optional(),
    }),
  ),
});
const versionSchema = z.object({ version: z.string() });
const showSchema = z.object({ model_info: z.record(z.string(), z.unknown()) });

/** Ollama at an origin (`http://127.0.0.1:11434`). */
export function createOllama(origin: string, patience: Patience = PATIENCE): ModelEngine {
  const contexts = new Map<string, number | null>();
  const engine: ModelEngine = {
    id: 'ollama',
    detect: () => detect(origin),
    async contextTokens(model) {
      const known = contexts.get(model);
      if (known !== undefined) return known;
      const own = await askContext(origin, model);
      const tokens = Math.min(own ?? 4096, MOST_CONTEXT);
      contexts.set(model, tokens);
      return tokens;
    },
    run: async (request, run) => {
      const context = await engine.contextTokens(request.model, run.signal);
      return chat({ origin, patience, context }, request, run);
    },
    close: () => Promise.resolve(),
  };
  return engine;
}

async function detect(origin: string): Promise<ModelCapabilities> {
  const name = 'Ollama';
  try {
    const [version, tags] = await Promise.all([
      probeJson({ origin, path: '/api/version' }),
      probeJson({ origin, path: '/api/tags' }),
    ]);
    const known = versionSchema.safeParse(version.value);
    const list = tagsSchema.safeParse(tags.value);
    if (!known.success || !list.success)
      return {
        name,
        state: 'error',
        detail: `What answers at ${origin} is not Ollama. Check the address.`,
        models: [],
      };
    const models = list.data.models.map(modelInfo);
    return models.length > 0
      ? { name, state: 'ready', detail: `Version ${known.data.version} at ${origin}.`, models }
      : { name, state: 'error', detail: 'Ollama runs but has no model. Run “ollama pull llama3.2”.', models };
  } catch {
    return {
      name,
      state: 'missing',
      detail: `Nothing answers at ${origin}. Start Ollama, or change the address.`,
      models: [],
    };
  }
}

function modelInfo({ name, size, details }: z.infer<typeof tagsSchema>['models'][number]): ModelInfo {
  const billions = /^([\d.]+)\s*([BM])$/i.exec(details?.parameter_size ?? '');
  const factor = billions?.[2]?.toUpperCase() === 'M' ? 0.001 : 1;
  return { id: name, sizeBytes: size ?? null, billions: billions ? Number(billions[1]) * factor : null };
}

/** `llama.context_length`, by whatever architecture the model has. */
async function askContext(origin: string, model: string): Promise<number | null> {
  try {
    const { value } = await probeJson({ origin, path: '/api/show', body: { model } });
    const shown = showSchema.safeParse(value);
    if (!shown.success) return null;
    const entry = Object.entries(shown.data.model_info).find(([key]) => key.endsWith('.context_length'));
    return typeof entry?.[1] === 'number' ? entry[1] : null;
  } catch {
    return null;
  }
}

interface Place {
  origin: string;
  patience: Patience;
  context: number | null;
}

async function chat(
  { origin, patience, context }: Place,
  { model, turns, schema, temperature, seed, maxTokens }: ModelRequest,
  { signal, onText }: ModelRun,
): Promise<ModelAnswer> {
  const gathered = new AnswerText(maxTokens, onText);
  let answer = gathered.answer({ finish: 'stop', tokens: null, tokensPerSecond: null });
  await streamLines({
    origin,
    path: '/api/chat',
    body: {
      model,
      messages: turns,
      stream: true,
      format: schema,
      think: false,
      keep_alive: KEEP_ALIVE,
      options: { temperature, seed, num_predict: maxTokens, ...(context === null ? {} : { num_ctx: context }) },
    },
    signal,
    patience,
    refuse: (status, body) => refusal(status, body, model),
    onLine: (line) => {
      const { text, done, ...facts } = readOllamaLine(line);
      const full = gathered.add(text);
      answer = gathered.answer(facts);
      return done || full ? 'done' : 'more';
    },
  });
  return answer;
}

function refusal(status: number, body: string, model: string): ModelFault {
  const said = z.object({ error: z.string() }).safeParse(parseJson(body)).data?.error ?? '';
  if (status === 404) return new ModelFault('no-model', `Ollama has no model “${model}”`);
  if (/more system memory/i.test(said)) return new ModelFault('no-room', `Ollama says: ${said.slice(0, 200)}`);
  return new ModelFault('server', `Ollama answered with ${status}${said ? `: ${said.slice(0, 200)}` : ''}`);
}
