import type { Brief } from '../../src-shared/brief.ts';
import type { EventKind } from '../../src-shared/events.ts';
import type { Phase } from '../../src-shared/generation.ts';
import type { FilmPlan } from '../../src-shared/plan.ts';
import type { FilmParams } from '../../src-shared/shot.ts';
import type { LanguageEngine } from '../engines/language/language-engine.ts';
import type { MusicEngine } from '../engines/music/music-engine.ts';
import type { PictureEngine } from '../engines/picture/picture-engine.ts';
import type { VoiceEngine } from '../engines/voice/voice-engine.ts';
import type { FfmpegTools } from '../film/film-room.ts';
import type { GenerationPatch } from '../library/generation-row.ts';
import type { Library } from '../library/library.ts';
import type { Room, Writing } from '../room/room.ts';
import type { PayloadOf } from './progress-channel.ts';
import type { Space } from './space.ts';
import type { Cast, Writers } from './writers.ts';

/** The rooms that a generation works in. */
export interface Studio {
  room: Room;
  language: LanguageEngine;
  picture: PictureEngine;
  voice: VoiceEngine;
  music: MusicEngine;
  /** Models that may play the agents; absent where there can be none. */
  writers?: Writers;
}

/** What every step may use. */
export interface StepContext {
  id: string;
  brief: Brief;
  plan: FilmPlan;
  film: FilmParams;
  studio: Studio;
  tools: FfmpegTools;
  library: Library;
  signal: AbortSignal;
  /** Whether there is room for what comes next. */
  space: Space;
  /** Absolute path of a file in the generation's folder, from path parts that we chose ourselves. */
  path: (...parts: string[]) => string;
  /** Which models write this film; absent where the built-in room does. */
  cast?: Cast;
  /** Shows text that is being written, and stores nothing. */
  write: (piece: Writing) => void;
  /** Stores an event and tells who watches. */
  emit: <K extends EventKind>(kind: K, payload: PayloadOf<K>, patch?: GenerationPatch) => void;
}

/** What is told of a step. */
export interface StepFace {
  /** Unique in a generation: `story`, `clip:2`. */
  key: string;
  phase: Phase;
  scene: number | null;
  /** Work units for the estimate (frames × megapixels, seconds of sound…): see timings.ts. */
  units: number;
}

/**
 * One step of the pipeline. It is skipped when its row is done, its inputs hash the same and its files still verify:
 * that one rule gives resume, retry, redo one scene and "same brief, same film".
 */
export interface Step<Output> extends StepFace {
  /**
   * Under which name its time is learnt, when it is not its key: a model's minutes say nothing about the built-in
   * writer's milliseconds.
   */
  timedAs?: string;
  /** Everything the output depends on; hashed. */
  inputs: unknown;
  /** The inputs that an output was really made of, where more came in while it was made; else {@link inputs}. */
  madeOf?: (output: Output) => unknown;
  /** Absolute paths that must exist and be non-empty for the step to count as done. */
  files?: (output: Output) => string[];
  run: (report: (fraction: number) => void) => Promise<Output>;
  /**
   * Writes the rows of other tables that belong to the product. It runs in the transaction that marks the step as done,
   * so that a kill leaves both or neither.
   */
  rows?: (output: Output) => void;
}
