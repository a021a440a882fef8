import { z } from './zod.ts';

/** Engines with a language model; the built-in writer is none of them and always there. */
export const MODEL_ENGINES = ['ollama', 'lm-studio', 'llama-server', 'vllm', 'openai', 'gguf'] as const;
export type ModelEngineId = (typeof MODEL_ENGINES)[number];

/** Agents that a model can play; the aligner is arithmetic. */
export const MODEL_AGENTS = [
  'story-director',
  'story-critic',
  'scene-writer',
  'scene-critic',
  'scene-cohesor',
  'scene-enhancer',
] as const;
export type ModelAgent = (typeof MODEL_AGENTS)[number];

export const ENGINE_NAMES: Record<ModelEngineId, string> = {
  ollama: 'Ollama',
  'lm-studio': 'LM Studio',
  'llama-server': 'llama.cpp server',
  vllm: 'vLLM',
  openai: 'Another server',
  gguf: 'A model file',
};

/** Where each server listens unless it was told otherwise; empty where there is no such habit. */
export const USUAL_ADDRESS: Record<ModelEngineId, string> = {
  ollama: 'http://127.0.0.1:11434',
  'lm-studio': 'http://127.0.0.1:1234',
  'llama-server': 'http://127.0.0.1:8080',
  vllm: 'http://127.0.0.1:8000',
  openai: '',
  gguf: '',
};

const engineSettingsSchema = z.object({
  on: z.boolean(),
  /** `http://host:port`; for `gguf` the absolute path of the file, which only a dialog or a drop can name. */
  address: z.string().max(1000),
  /** The model to use; null takes the engine's first. */
  model: z.string().max(500).nullable(),
  /** The address beyond this machine that the creator was warned of and allowed. */
  allowed: z.string().max(1000).nullable(),
});
export type EngineSettings = z.infer<typeof engineSettingsSchema>;

export const ENGINE_CHOICES = ['best', 'builtin', ...MODEL_ENGINES] as const;
const assignmentSchema = z.object({ engine: z.enum(ENGINE_CHOICES), model: z.string().max(500).nullable() });
export type Assignment = z.infer<typeof assignmentSchema>;

export const languageSettingsSchema = z.object({
  engines: z.partialRecord(z.enum(MODEL_ENGINES), engineSettingsSchema),
  /** Who plays an agent; where nothing is said, the best engine that is on. */
  agents: z.partialRecord(z.enum(MODEL_AGENTS), assignmentSchema),
});
export type LanguageSettings = z.infer<typeof languageSettingsSchema>;

export const NO_LANGUAGE_SETTINGS: LanguageSettings = { engines: {}, agents: {} };

/** An engine's settings, with what holds until the creator changes them: off. */
export const engineSettings = ({ engines }: LanguageSettings, id: ModelEngineId): EngineSettings =>
  engines[id] ?? { on: false, address: USUAL_ADDRESS[id], model: null, allowed: null };

export const modelInfoSchema = z.object({
  /** What requests name it by. */
  id: z.string(),
  /** Billions of parameters, where the engine says so. */
  billions: z.number().nullable(),
  sizeBytes: z.number().nullable(),
});
export type ModelInfo = z.infer<typeof modelInfoSchema>;

/** An engine as the Engines page shows it. */
export const languageEngineSchema = z.object({
  id: z.enum(MODEL_ENGINES),
  name: z.string(),
  state: z.enum(['off', 'missing', 'ready', 'busy', 'error']),
  /** What it can do, or how to mend it. */
  detail: z.string(),
  address: z.string(),
  /** False for a host beyond this machine. */
  ownMachine: z.boolean(),
  allowed: z.boolean(),
  model: z.string().nullable(),
  models: z.array(modelInfoSchema),
});
export type LanguageEngineView = z.infer<typeof languageEngineSchema>;

export const languageViewSchema = z.object({
  engines: z.array(languageEngineSchema),
  agents: z.record(z.enum(MODEL_AGENTS), assignmentSchema),
});
export type LanguageView = z.infer<typeof languageViewSchema>;

/** What came of trying an engine: a short answer by schema. */
export const languageTestSchema = z.object({
  ok: z.boolean(),
  /** A sentence: what it answered, or what went wrong and how to mend it. */
  text: z.string(),
  model: z.string().nullable(),
  durationMs: z.number(),
  tokensPerSecond: z.number().nullable(),
});
export type LanguageTest = z.infer<typeof languageTestSchema>;
