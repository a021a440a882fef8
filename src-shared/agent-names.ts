import type { Agent } from './room.ts';

/** What the agents are called, in the window and in the terminal. */
export const AGENT_NAMES: Record<Agent, string> = {
  'story-director': 'Story Director',
  'story-critic': 'Story Critic',
  'scene-writer': 'Scene Writer',
  'scene-critic': 'Scene Critic',
  'scene-cohesor': 'Scene Cohesor',
  'scene-enhancer': 'Scene Enhancer',
  'scene-aligner': 'Scene Aligner',
  creator: 'You',
};
