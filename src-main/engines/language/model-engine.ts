import type { ModelInfo } from '../../../src-shared/language.ts';
import type { Capabilities } from '../engine.ts';

/** A schema that zod writes (`z.toJSONSchema`): objects, arrays, strings, numbers, enums. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface ChatTurn {
  role: 'system' | 'user' | 'assistant';
  content: string;
}

export interface ModelRequest {
  /** One of the engine's models. */
  model: string;
  turns: readonly ChatTurn[];
  /** A short name for the schema: letters and `-`. */
  name: string;
  schema: JsonSchema;
  temperature: number;
  seed: number;
  /** Tokens of the answer at most. */
  maxTokens: number;
}

export interface ModelRun {
  signal: AbortSignal;
  /** Pieces of the answer as they come; together they are its text. */
  onText?: (text: string) => void;
}

export interface ModelAnswer {
  /** As the model wrote it: not parsed, and not to be trusted. */
  text: string;
  /** `length`: it was cut off at the most tokens, or never ended. */
  finish: 'stop' | 'length';
  tokens: number | null;
  /** By the engine's own clock; null where it does not say. */
  tokensPerSecond: number | null;
}

export interface ModelCapabilities extends Capabilities {
  models: ModelInfo[];
}

/** An engine with language models. */
export interface ModelEngine {
  readonly id: string;
  /** Looks at most 800 ms; never throws. */
  detect(): Promise<ModelCapabilities>;
  /** Tokens that question and answer may have together; null when the engine does not say. */
  contextTokens(model: string, signal: AbortSignal): Promise<number | null>;
  /** Rejects with a ModelFault, or with the signal's reason. */
  run(request: ModelRequest, run: ModelRun): Promise<ModelAnswer>;
  close(): Promise<void>;
}
