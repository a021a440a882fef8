import type { Brief } from '../../../src-shared/brief.ts';
import type { Understanding } from '../../../src-shared/understanding.ts';
import type { Capabilities, EngineRun } from '../engine.ts';

/**
 * What the room asks of a language engine. The built-in one only understands; writing is then done by the room's own
 * rules. Engines with a model also answer by schema.
 */
export interface LanguageEngine {
  readonly id: string;
  detect(): Promise<Capabilities>;
  /** Reads a brief: language, kind, statements, subjects, place, time, weather, mood. Off the main loop. */
  understand(brief: Brief, run: EngineRun): Promise<Understanding>;
}
