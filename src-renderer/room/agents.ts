import { Clapperboard, Eye, Feather, Link2, type LucideIcon, Ruler, Scale, User, WandSparkles } from 'lucide-react';
import type { Agent } from '../../src-shared/room.ts';

/** One sign for each agent: with its name beside it, so that colour never speaks alone. */
export const AGENT_ICONS: Record<Agent, LucideIcon> = {
  'story-director': Clapperboard,
  'story-critic': Scale,
  'scene-writer': Feather,
  'scene-critic': Eye,
  'scene-cohesor': Link2,
  'scene-enhancer': WandSparkles,
  'scene-aligner': Ruler,
  creator: User,
};

/** The agent's colour, as a CSS value of the theme in use. */
export const agentColour = (agent: Agent): string => `var(--agent-${agent})`;
