import { AGENTS } from '../../src-shared/room.ts';
import { useDrafts } from '../feed/drafts.ts';
import { AGENT_NAMES } from '../lib/names.ts';
import { AgentSign } from './agent-sign.tsx';
import { agentColour } from './agents.ts';

/**
 * What an agent is writing at this moment, in the place and the shape of the message that follows. As tall as a folded
 * message at most, its end in sight; screen readers hear the message.
 */
export function DraftRow({ id }: { id: string }) {
  const draft = useDrafts((drafts) => drafts[id]);
  const agent = AGENTS.find((known) => known === draft?.agent);
  if (!draft || !agent) return null;
  return (
    <div aria-hidden data-testid="draft" className="grid grid-cols-[28px_minmax(0,1fr)] gap-x-3">
      <AgentSign agent={agent} />
      <div className="min-w-0">
        <p className="flex min-h-5 items-center gap-2">
          <span className="font-semibold text-[13px]" style={{ color: agentColour(agent) }}>
            {AGENT_NAMES[agent]}
          </span>
          <span className="text-xs text-faint">is writing…</span>
        </p>
        <div className="flex max-h-[9.3em] flex-col justify-end overflow-hidden text-[13.5px] leading-[1.55] text-muted">
          <p dir="auto" className="words whitespace-pre-line">
            {draft.text}
          </p>
        </div>
      </div>
    </div>
  );
}
