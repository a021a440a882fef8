import type { ModelInfo } from '../../../../src-shared/language.ts';
import { z } from '../../../../src-shared/zod.ts';
import { probeJson } from '../http/request.ts';
import type { ModelCapabilities } from '../model-engine.ts';
import type { Flavour } from './flavours.ts';

const listSchema = z.object({
  data: z.array(z.object({ id: z.string(), max_model_len: z.number().nullish() })),
});
const propsSchema = z.object({ default_generation_settings: z.object({ n_ctx: z.number() }) });
const studioSchema = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      loaded_context_length: z.number().optional(),
      max_context_length: z.number().optional(),
    }),
  ),
});

/** Models that only turn text into numbers. */
const NO_WRITER = /embed|\bbge\b|rerank|whisper|\btts\b/i;

/** Whether the server is there, and its models. */
export async function lookAt(origin: string, flavour: Flavour): Promise<ModelCapabilities> {
  const { name } = flavour;
  try {
    const { status, value } = await probeJson({ origin, path: '/v1/models' });
    if (status === 503) return { name, state: 'busy', detail: 'It is loading its model.', models: [] };
    const list = listSchema.safeParse(value);
    if (status !== 200 || !list.success) {
      const detail = `What answers at ${origin} does not speak this protocol (${status}). Check the address.`;
      return { name, state: 'error', detail, models: [] };
    }
    const models = list.data.data.filter(({ id }) => !NO_WRITER.test(id)).map(modelInfo);
    return models.length > 0
      ? { name, state: 'ready', detail: `At ${origin}.`, models }
      : { name, state: 'error', detail: `It runs but has no model. ${flavour.noModel}`, models };
  } catch {
    const detail = `Nothing answers at ${origin}. ${flavour.start}, or change the address.`;
    return { name, state: 'missing', detail, models: [] };
  }
}

/** Sizes stand in the names: "qwen2.5-7b-instruct". */
function modelInfo({ id }: { id: string }): ModelInfo {
  const billions = /(?:^|[-_ :])(\d+(?:\.\d+)?)b(?:$|[-_ .:])/i.exec(id)?.[1];
  return { id, billions: billions ? Number(billions) : null, sizeBytes: null };
}

/** Tokens of a model's context as the server states them; null when it does not, or cannot be asked. */
export async function lookUpContext(origin: string, { contextFrom }: Flavour, model: string): Promise<number | null> {
  const ask = async (path: string): Promise<unknown> => (await probeJson({ origin, path })).value;
  try {
    switch (contextFrom) {
      case 'props':
        return propsSchema.parse(await ask('/props')).default_generation_settings.n_ctx;
      case 'models':
        return listSchema.parse(await ask('/v1/models')).data.find(({ id }) => id === model)?.max_model_len ?? null;
      case 'lm-studio': {
        const found = studioSchema.parse(await ask('/api/v0/models')).data.find(({ id }) => id === model);
        return found?.loaded_context_length ?? found?.max_context_length ?? null;
      }
      case null:
        return null;
    }
  } catch {
    return null;
  }
}
