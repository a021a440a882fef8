import type { Agent } from '../../src-shared/room.ts';
import { AGENT_ICONS, agentColour } from './agents.ts';

/** The agent's icon on its colour. Its name stands beside it. */
export function AgentSign({ agent }: { agent: Agent }) {
  const Icon = AGENT_ICONS[agent];
  const colour = agentColour(agent);
  return (
    <span
      aria-hidden
      className="mt-0.5 grid size-7 place-items-center rounded-lg [&_svg]:size-[15px]"
      style={{ color: colour, background: `color-mix(in oklab, ${colour} 16%, transparent)` }}
    >
      <Icon />
    </span>
  );
}
