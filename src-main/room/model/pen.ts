import type { ModelAgent } from '../../../src-shared/language.ts';
import type { ModelEngine } from '../../engines/language/model-engine.ts';

/** A model that an agent writes with. */
export interface Pen {
  engine: ModelEngine;
  model: string;
  /** What people call it: "llama3.2 (Ollama)". */
  name: string;
}

/** Who has which; an agent without one works as in the built-in room. */
export type Pens = Partial<Record<ModelAgent, Pen>>;
