import type { EventOf } from '../feed/feed.ts';

/** A line of the conversation as it is shown, in order. */
export type Entry =
  | { kind: 'message'; key: string; event: EventOf<'message'> }
  | { kind: 'note'; key: string; event: EventOf<'note'> }
  | { kind: 'scene'; key: string; scene: number | null };

/** Messages and notes in the order they came, with a heading wherever the talk moves to another scene. */
export function entriesOf(messages: readonly EventOf<'message'>[], notes: readonly EventOf<'note'>[]): Entry[] {
  const all = [...messages, ...notes].sort((a, b) => a.seq - b.seq);
  const entries: Entry[] = [];
  let scene: number | null = null;
  for (const event of all) {
    if (event.kind === 'note') {
      entries.push({ kind: 'note', key: `n${event.seq}`, event });
      continue;
    }
    // The creator speaks to all: it does not move the talk.
    if (event.payload.agent !== 'creator' && event.payload.scene !== scene) {
      scene = event.payload.scene;
      entries.push({ kind: 'scene', key: `s${event.seq}`, scene });
    }
    entries.push({ kind: 'message', key: `m${event.seq}`, event });
  }
  return entries;
}
