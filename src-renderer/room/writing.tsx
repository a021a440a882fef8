import { AGENTS } from '../../src-shared/room.ts';
import { useDrafts } from '../feed/drafts.ts';
import { AGENT_NAMES } from '../lib/names.ts';
import { agentColour } from './agents.ts';

/** What an agent is writing at this moment, until the whole message comes. */
export function Writing({ id }: { id: string }) {
  const draft = useDrafts((drafts) => drafts[id]);
  if (!draft) return null;
  const agent = AGENTS.find((known) => known === draft.agent);
  return (
    <p aria-hidden dir="auto" className="words mt-4 pl-10 text-[13.5px] text-muted">
      {agent && (
        <span className="mb-0.5 block text-[13px] font-semibold" style={{ color: agentColour(agent) }}>
          {AGENT_NAMES[agent]} <span className="font-normal text-xs text-faint">is writing…</span>
        </span>
      )}
      {draft.text.slice(-600)}
    </p>
  );
}
