import type { ModelAnswer, ModelRequest } from '../model-engine.ts';
import type { FaultKind } from '../model-fault.ts';

/** To the process that holds the model. The first message loads it; a question is cancelled by ending the process. */
export type ToModel =
  | { kind: 'load'; path: string; contextTokens: number; threads: number }
  | { kind: 'run'; job: number; request: ModelRequest };

export type FromModel =
  | { kind: 'loaded' }
  | { kind: 'text'; job: number; text: string }
  | { kind: 'answer'; job: number; answer: ModelAnswer }
  /** `job` null: the model could not be loaded. */
  | { kind: 'fault'; job: number | null; fault: FaultKind; message: string };
