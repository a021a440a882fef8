import type { ModelEngineId } from '../../../../src-shared/language.ts';
import type { JsonSchema } from '../model-engine.ts';

export type FlavourId = Exclude<ModelEngineId, 'ollama' | 'gguf'>;

/** Where servers of one protocol differ. */
export interface Flavour {
  id: FlavourId;
  name: string;
  /** What to do when it answers but has no model. */
  noModel: string;
  /** What to do when nobody answers. */
  start: string;
  /** How it wants to be told of a schema. */
  responseFormat: (name: string, schema: JsonSchema) => unknown;
  /** Where it says how long its context is. */
  contextFrom: 'props' | 'models' | 'lm-studio' | null;
}

const strict = (name: string, schema: JsonSchema): unknown => ({
  type: 'json_schema',
  json_schema: { name, strict: true, schema },
});

export const FLAVOURS: Record<FlavourId, Flavour> = {
  'llama-server': {
    id: 'llama-server',
    name: 'llama.cpp server',
    noModel: 'Start it with a model: llama-server -m FILE.gguf.',
    start: 'Start llama-server',
    // Versions of it read the schema in one place or the other.
    responseFormat: (name, schema) => ({ type: 'json_schema', schema, json_schema: { name, strict: true, schema } }),
    contextFrom: 'props',
  },
  'lm-studio': {
    id: 'lm-studio',
    name: 'LM Studio',
    noModel: 'Download or load a model in LM Studio.',
    start: 'Start the server in LM Studio (Developer, Start server)',
    responseFormat: strict,
    contextFrom: 'lm-studio',
  },
  vllm: {
    id: 'vllm',
    name: 'vLLM',
    noModel: 'Start it with a model: vllm serve MODEL.',
    start: 'Start vLLM',
    responseFormat: strict,
    contextFrom: 'models',
  },
  openai: {
    id: 'openai',
    name: 'Another server',
    noModel: 'Load a model there.',
    start: 'Start the server',
    responseFormat: strict,
    contextFrom: 'models',
  },
};
