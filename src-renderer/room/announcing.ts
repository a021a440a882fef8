import { scoreText } from '../../src-shared/conversation.ts';
import type { RoomMessage } from '../../src-shared/room.ts';
import { count } from '../lib/format.ts';
import { AGENT_NAMES } from '../lib/names.ts';

/** What screen readers hear of messages that came since the last time; null when nobody but the creator spoke. */
export function announcementOf(fresh: readonly RoomMessage[]): string | null {
  const heard = fresh.filter(({ agent }) => agent !== 'creator');
  const last = heard.at(-1);
  if (!last) return null;
  const one = [
    AGENT_NAMES[last.agent],
    ...(last.scene === null ? [] : [`scene ${last.scene}`]),
    scoreText(last) ?? `round ${last.round}`,
  ].join(', ');
  return heard.length === 1 ? one : `${count(heard.length, 'new message')}. The last: ${one}`;
}
