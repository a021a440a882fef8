import { useMemo } from 'react';
import { type Section, sectionsOf } from '../../src-shared/conversation.ts';
import { useDrafts } from '../feed/drafts.ts';
import type { EventOf, FeedState } from '../feed/feed.ts';
import { type Facets, facetsOf, isFiltering } from './filter.ts';
import { useRoomView } from './room-view.ts';
import { DRAFT_ROW, type Row, rowsOf, shownSections, type TalkLine, talkOf, versionsBefore } from './rows.ts';

export interface Talk {
  /** What the filter lets through, folded sections included. */
  sections: readonly Section<TalkLine>[];
  rows: readonly Row[];
  before: ReadonlyMap<number, EventOf<'message'>>;
  facets: Facets;
  filtering: boolean;
  /** Messages that the filter lets through. */
  shown: number;
}

/** The conversation as it is looked at: grouped, filtered and folded. */
export function useTalk(id: string, { messages, notes }: Pick<FeedState, 'messages' | 'notes'>): Talk {
  const agents = useRoomView(id, (view) => view.agents);
  const scenes = useRoomView(id, (view) => view.scenes);
  const folded = useRoomView(id, (view) => view.folded);
  const writing = useDrafts((drafts) => drafts[id]?.agent);
  const filter = useMemo(() => ({ agents, scenes }), [agents, scenes]);
  const all = useMemo(() => sectionsOf(talkOf(messages, notes)), [messages, notes]);
  const sections = useMemo(() => shownSections(all, filter), [all, filter]);
  const lines = useMemo(() => rowsOf(sections, folded), [sections, folded]);
  const filtering = isFiltering(filter);
  // Of a message that is not there yet nobody knows the scene.
  const rows = useMemo(() => (writing && !filtering ? [...lines, DRAFT_ROW] : lines), [lines, writing, filtering]);
  const before = useMemo(() => versionsBefore(messages), [messages]);
  const facets = useMemo(() => facetsOf(messages, filter), [messages, filter]);
  const shown = useMemo(
    () => lines.reduce((sum, row) => sum + (row.kind === 'heading' ? row.messages : 0), 0),
    [lines],
  );
  return { sections, rows, before, facets, filtering, shown };
}
