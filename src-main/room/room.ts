import type { Brief } from '../../src-shared/brief.ts';
import type { FilmPlan } from '../../src-shared/plan.ts';
import type { Agent, Cohesion, Judgement, RoomMessage, SceneScript, Story } from '../../src-shared/room.ts';
import type { Understanding } from '../../src-shared/understanding.ts';

/** What every agent may use: its bounded view of the work, and a way to speak. */
export interface RoomContext {
  brief: Brief;
  plan: FilmPlan;
  understanding: Understanding;
  /** What the creator said so far and did not take back, oldest first; read anew at each round. */
  creatorNotes: () => string[];
  /** Scenes that stay as they are: locked ones, and those that a remark does not touch. */
  fixed?: ReadonlySet<number>;
  /** The story as it stood, when it is told again because of what the creator said. */
  former?: Story;
  /** Stores and shows a message. */
  say: (message: RoomMessage) => void;
  /** Shows what is being written at this moment, and stores nothing. */
  write?: (piece: Writing) => void;
  /** True when the pictures are made by an engine that reads the whole instruction in words. */
  readsPrompts?: boolean;
  signal: AbortSignal;
}

/** A piece of a text that is under way; `message` names the text, and another name begins another. */
export interface Writing {
  message: string;
  agent: Agent;
  text: string;
}

export interface StoryOutcome {
  story: Story;
  judgement: Judgement;
  rounds: number;
  /** What the creator had said when this version was made. */
  heard?: string[];
}

export interface SceneOutcome {
  scene: SceneScript;
  judgement: Judgement;
  rounds: number;
}

export interface CohesionOutcome {
  cohesion: Cohesion;
  /** All scenes, those that were rewritten included. */
  scenes: SceneOutcome[];
}

/** The room as the pipeline sees it. Each call is one step and may be repeated with the same result. */
export interface Room {
  workOutStory(context: RoomContext): Promise<StoryOutcome>;
  writeScene(context: RoomContext, story: Story, number: number, before: SceneScript[]): Promise<SceneOutcome>;
  cohere(context: RoomContext, story: Story, scenes: SceneOutcome[]): Promise<CohesionOutcome>;
  /** Enhancer and aligner: one identity, light, place and lens; the full picture instruction. */
  finishScenes(context: RoomContext, story: Story, scenes: SceneScript[]): Promise<SceneScript[]>;
  /** Cuts a narration that is too long for its time to at most `words` words, at a place that makes sense. */
  trimNarration(text: string, words: number): string;
}
