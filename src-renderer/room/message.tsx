import { memo } from 'react';
import type { EventOf } from '../feed/feed.ts';
import { AGENT_NAMES } from '../lib/names.ts';
import { AGENT_ICONS, agentColour } from './agents.ts';
import { FoldingText } from './folding-text.tsx';
import { ScoreChip } from './score-chip.tsx';
import { VersionActions } from './version-actions.tsx';

const ROLES = { propose: '', judge: '', revise: 'revises', decide: 'decides', say: '' } as const;

export interface MessageProps {
  event: EventOf<'message'>;
  position: number;
  total: number;
}

/** One message of the room. */
export const Message = memo(function Message({ event, position, total }: MessageProps) {
  const { agent, role, round, score, passed, parts, text } = event.payload;
  const Icon = AGENT_ICONS[agent];
  const colour = agentColour(agent);
  const name = AGENT_NAMES[agent];
  return (
    <article
      aria-label={`${name}${agent === 'creator' ? '' : `, round ${round}`}`}
      aria-posinset={position}
      aria-setsize={total}
      className="grid grid-cols-[28px_minmax(0,1fr)] gap-x-3"
    >
      <span
        aria-hidden
        className="mt-0.5 grid size-7 place-items-center rounded-lg [&_svg]:size-[15px]"
        style={{ color: colour, background: `color-mix(in oklab, ${colour} 16%, transparent)` }}
      >
        <Icon />
      </span>
      <div className="min-w-0">
        <header className="flex min-h-5 items-center gap-2">
          <span className="font-semibold text-[13px]" style={{ color: colour }}>
            {name}
          </span>
          {agent !== 'creator' && (
            <span className="truncate text-xs text-faint">
              round {round}
              {ROLES[role] && ` · ${ROLES[role]}`}
            </span>
          )}
          <span className="flex-1" />
          {score !== null && <ScoreChip score={score} passed={passed} parts={parts} />}
          <VersionActions event={event} />
        </header>
        <FoldingText text={text} />
      </div>
    </article>
  );
});
