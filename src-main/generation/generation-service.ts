import type { Brief } from '../../src-shared/brief.ts';
import type { PlanLine } from '../../src-shared/contract.ts';
import type { Snapshot, StoredEvent } from '../../src-shared/events.ts';
import type { GenerationView } from '../../src-shared/generation.ts';
import type { Writing } from '../room/room.ts';
import type { Decision } from './creator/creator-desk.ts';
import type { QueueControl } from './queue-keeper.ts';

/**
 * What the window and the command line ask of the generation room.
 * Every method throws a ScenewrightError with a code of src-shared/errors.ts; an unknown id is NOT_FOUND.
 */
export interface GenerationService {
  /** The order of the films, and whether they may begin. */
  readonly queue: QueueControl;
  /**
   * Queues a film. An id that exists answers with that generation and starts nothing.
   * Throws BAD_INPUT, FFMPEG_MISSING, DISK_FULL or FOLDER_NOT_WRITABLE before anything is left behind.
   */
  start(input: { id: string; brief: Brief }): Promise<{ generation: GenerationView; existed: boolean }>;
  /** Answers with the cancelled row; a generation that already ended is answered as it is. */
  cancel(id: string): GenerationView;
  /** Cancels what runs and all that waits; answers with their ids, in their order. */
  cancelAll(): string[];
  /** Takes a failed, cancelled or interrupted generation up again from its last finished step. */
  retry(id: string): GenerationView;
  /** Draws one scene anew (another seed), then joins the film again. */
  redoScene(id: string, scene: number): GenerationView;
  /** Row, scenes and the events after `sinceSeq` (all, or the first `limit`), read in one transaction. */
  snapshot(id: string, sinceSeq: number, limit?: number): Snapshot;
  /** True once the row exists: `watch` may come before the start. */
  exists(id: string): boolean;
  /** Stores what the creator said, and answers it. The film that is made hears it; a finished one waits for makeChange. */
  say(id: string, text: string): void;
  /** Locks or unlocks the story or a scene, or goes back to a version of it. Throws NOT_FOUND where there is none. */
  decide(id: string, decision: Decision): void;
  /** Has everything made that was asked for since the film was finished; what it does not touch is not made again. */
  makeChange(id: string): GenerationView;
  /** Leaves a finished film as it is, whatever was asked for since. */
  dropChange(id: string): void;
  plan(brief: Brief): Promise<PlanLine>;
  /** Queues what a quit, a crash or a power cut interrupted. Called once at start-up; answers how many. */
  resumeInterrupted(): number;
  /** Looks at once whether films that wait for room or for their folder can go on: after the machine woke up. */
  lookAgain(): Promise<void>;
  /** Every stored event, after its transaction is committed. Returns the unsubscribe. */
  onEvent(listener: (event: StoredEvent) => void): () => void;
  /** Every text that is under way, unstored. Returns the unsubscribe. */
  onWriting(listener: (id: string, piece: Writing) => void): () => void;
  /** True while a generation runs. */
  busy(): boolean;
  /** Resolves when nothing is queued or running. */
  idle(): Promise<void>;
  /** Marks what runs as interrupted, ends its children, and resolves when they are gone. */
  shutdown(): Promise<void>;
}
