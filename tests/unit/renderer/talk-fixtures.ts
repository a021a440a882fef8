import type { EventOf } from '../../../src-renderer/feed/feed.ts';
import type { RoomMessage } from '../../../src-shared/room.ts';
import { ID } from './feed-fixtures.ts';

const at = '2026-01-01T12:00:00.000Z';

/** A stored message; what is not said is empty. */
export const message = (seq: number, patch: Partial<RoomMessage> = {}): EventOf<'message'> => ({
  generationId: ID,
  seq,
  at,
  kind: 'message',
  payload: {
    agent: 'story-director',
    role: 'propose',
    round: 1,
    scene: null,
    text: 'Two beats.',
    score: null,
    passed: null,
    parts: null,
    structured: null,
    ...patch,
  },
});

export const note = (seq: number, text = 'Built in.'): EventOf<'note'> => ({
  generationId: ID,
  seq,
  at,
  kind: 'note',
  payload: { level: 'info', code: 'x', text },
});
