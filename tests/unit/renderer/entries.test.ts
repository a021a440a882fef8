import { expect, test } from 'vitest';
import { applyEvent, EMPTY_FEED } from '../../../src-renderer/feed/feed.ts';
import { entriesOf } from '../../../src-renderer/room/entries.ts';
import { story } from './feed-fixtures.ts';

test('messages and notes stand in order, with a heading where the talk moves to a scene', () => {
  const { messages, notes } = story.reduce(applyEvent, EMPTY_FEED);
  const entries = entriesOf(messages, notes);
  expect(entries.map((entry) => entry.kind)).toEqual(['message', 'scene', 'message', 'note']);
  expect(entries[1]).toMatchObject({ kind: 'scene', scene: 1 });
  expect(new Set(entries.map((entry) => entry.key)).size).toBe(entries.length);
});
