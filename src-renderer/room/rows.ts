import { isRecord, type Section } from '../../src-shared/conversation.ts';
import type { EventOf } from '../feed/feed.ts';
import { type Filter, isShown } from './filter.ts';

export type TalkLine = EventOf<'message'> | EventOf<'note'>;

/** A row of the list. */
export type Row =
  | { kind: 'heading'; key: string; name: string; messages: number; folded: boolean }
  | { kind: 'message'; key: string; event: EventOf<'message'>; position: number }
  | { kind: 'note'; key: string; event: EventOf<'note'> }
  /** What an agent is writing at this moment. */
  | { kind: 'draft'; key: string };

export const DRAFT_ROW: Row = { kind: 'draft', key: 'draft' };

/** Messages and notes in the order in which they came. */
export const talkOf = (messages: readonly EventOf<'message'>[], notes: readonly EventOf<'note'>[]): TalkLine[] =>
  [...messages, ...notes].sort((a, b) => a.seq - b.seq);

export const lineKey = ({ kind, seq }: Pick<TalkLine, 'kind' | 'seq'>): string => `${kind}-${seq}`;

/** The sections with the lines that are shown; those without any are left out. */
export const shownSections = (sections: readonly Section<TalkLine>[], filter: Filter): Section<TalkLine>[] =>
  sections
    .map((section) => ({ ...section, lines: section.lines.filter((line) => isShown(filter, line)) }))
    .filter(({ lines }) => lines.length > 0);

/** Sections as rows, under their headings; of a folded one the heading alone. Positions count messages from 1. */
export function rowsOf(sections: readonly Section<TalkLine>[], foldedKeys: ReadonlySet<string>): Row[] {
  const rows: Row[] = [];
  let position = 0;
  for (const { key, name, lines } of sections) {
    const folded = foldedKeys.has(key);
    const messages = lines.filter(({ kind }) => kind === 'message').length;
    rows.push({ kind: 'heading', key, name, messages, folded });
    if (folded) {
      position += messages;
      continue;
    }
    for (const event of lines) {
      if (event.kind === 'note') rows.push({ kind: 'note', key: lineKey(event), event });
      else rows.push({ kind: 'message', key: lineKey(event), event, position: ++position });
    }
  }
  return rows;
}

/** The version before each revised message: the newest of the same agent, about the same thing. By seq. */
export function versionsBefore(messages: readonly EventOf<'message'>[]): Map<number, EventOf<'message'>> {
  const newest = new Map<string, EventOf<'message'>>();
  const before = new Map<number, EventOf<'message'>>();
  for (const message of messages) {
    const { agent, scene, role, structured } = message.payload;
    if (role !== 'propose' && role !== 'revise') continue;
    const about = `${agent} ${scene} ${isRecord(structured)}`;
    const held = newest.get(about);
    if (role === 'revise' && held) before.set(message.seq, held);
    newest.set(about, message);
  }
  return before;
}
