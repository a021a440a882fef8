import { Copy } from 'lucide-react';
import { memo } from 'react';
import { toast } from 'sonner';
import { passMarkOf, roundText, scorePartsOf } from '../../src-shared/conversation.ts';
import { ask } from '../bridge.ts';
import type { EventOf } from '../feed/feed.ts';
import { count, when } from '../lib/format.ts';
import { AGENT_NAMES } from '../lib/names.ts';
import { attempt } from '../lib/tell.ts';
import { AgentSign } from './agent-sign.tsx';
import { agentColour } from './agents.ts';
import { Folding } from './folding.tsx';
import type { Marks } from './marked-text.tsx';
import { changesSince, lengthOf, MessageChanges } from './message-changes.tsx';
import { isLong, MessageText } from './message-text.tsx';
import { toggleIn, useRoomView } from './room-view.ts';
import { lineKey } from './rows.ts';
import { ScoreChip } from './score-chip.tsx';
import { VersionActions } from './version-actions.tsx';

export interface MessageProps {
  event: EventOf<'message'>;
  /** The version that this one revises. */
  before: EventOf<'message'> | undefined;
  marks: Marks;
  /** True when the keyboard is here: only then its buttons are in the order of Tab. */
  active: boolean;
}

/** Copies one message out of the library. */
const copy = (id: string, seq: number): void =>
  attempt(async () => {
    await ask('conversation.copy', { id, seq });
    toast.success('The message is on the clipboard.');
  });

/** One message of the room. */
export const Message = memo(function Message({ event, before, marks, active }: MessageProps) {
  const { payload, generationId: id, seq, at } = event;
  const { agent, text, score } = payload;
  const key = lineKey(event);
  const open = useRoomView(id, (view) => view.open.has(key));
  const asText = useRoomView(id, (view) => view.asText.has(key));
  const changes = changesSince(before, event);
  // What is searched is what was said.
  const found = marks.current !== null;
  const showChanges = changes.length > 0 && !asText && marks.needle === '';
  const tabIndex = active ? 0 : -1;
  const round = roundText(payload);
  return (
    <div className="group/message grid grid-cols-[28px_minmax(0,1fr)] gap-x-3">
      <AgentSign agent={agent} />
      <div className="min-w-0">
        <header className="flex min-h-5 items-center gap-1.5">
          <span className="shrink-0 font-semibold text-[13px]" style={{ color: agentColour(agent) }}>
            {AGENT_NAMES[agent]}
          </span>
          <time dateTime={at} title={when(at)} className="truncate text-xs text-faint">
            {round || when(at)}
          </time>
          {changes.length > 0 && (
            <button
              type="button"
              tabIndex={tabIndex}
              aria-pressed={showChanges}
              onClick={() => toggleIn(id, 'asText', key)}
              className="shrink-0 rounded text-xs font-medium text-accent-ink hover:underline"
            >
              {showChanges ? 'Text' : count(changes.length, 'change')}
            </button>
          )}
          <span className="flex-1" />
          <button
            type="button"
            tabIndex={tabIndex}
            aria-label="Copy this message"
            title="Copy this message"
            onClick={() => copy(id, seq)}
            className="grid size-5 shrink-0 place-items-center rounded text-faint opacity-0 transition-opacity group-focus-within/message:opacity-100 group-hover/message:opacity-100 hover:text-ink [&_svg]:size-3.5"
          >
            <Copy aria-hidden />
          </button>
          {score !== null && (
            <ScoreChip
              score={score}
              passed={payload.passed}
              parts={scorePartsOf(payload)}
              mark={passMarkOf(payload)}
              tabIndex={tabIndex}
            />
          )}
          <VersionActions event={event} tabIndex={tabIndex} />
        </header>
        <Folding
          long={showChanges ? lengthOf(changes) > 700 || changes.length > 9 : isLong(text)}
          open={open || found}
          onToggle={() => toggleIn(id, 'open', key)}
          tabIndex={tabIndex}
        >
          {showChanges ? <MessageChanges changes={changes} /> : <MessageText text={text} marks={marks} />}
        </Folding>
      </div>
    </div>
  );
});
