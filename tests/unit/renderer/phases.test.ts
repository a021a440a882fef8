import { expect, test } from 'vitest';
import { applyEvent, applySnapshot, EMPTY_FEED, type EventOf } from '../../../src-renderer/feed/feed.ts';
import { phasesOf, sceneProgressOf } from '../../../src-renderer/feed/phases.ts';
import type { StoredEvent } from '../../../src-shared/events.ts';
import { ID, snapshotAt, story } from './feed-fixtures.ts';

const phase = (seq: number, name: string) =>
  phasesOf(applySnapshot(EMPTY_FEED, snapshotAt(seq))).find((p) => p.phase === name);

test('a step that cannot be measured has no fraction; before it there is none done', () => {
  expect(phase(1, 'story')).toMatchObject({ state: 'waiting', fraction: 0 });
  expect(phase(2, 'story')).toMatchObject({ state: 'active', fraction: null });
  expect(phase(4, 'story')).toMatchObject({ state: 'done', fraction: 1 });
});

test('pictures are measured over all scenes: a painted scene counts half until its clip is done', () => {
  expect(phase(11, 'pictures')).toMatchObject({ state: 'active', fraction: 0.25, scenes: { done: 0, of: 2 } });
  expect(phase(13, 'pictures')).toMatchObject({ fraction: 0.375 });
  expect(phase(15, 'pictures')).toMatchObject({ fraction: 0.5, scenes: { done: 1, of: 2 } });
});

test('a finished film has every phase done, and a silent one has no voice', () => {
  expect(phasesOf(applySnapshot(EMPTY_FEED, snapshotAt(story.length))).every((p) => p.state === 'done')).toBe(true);
  const silent = snapshotAt(1);
  silent.generation.brief = { ...silent.generation.brief, voice: 'none' };
  expect(phasesOf(applySnapshot(EMPTY_FEED, silent)).map((p) => p.phase)).not.toContain('voice');
});

const sceneAt = (events: readonly StoredEvent[]) => sceneProgressOf(events.reduce(applyEvent, EMPTY_FEED), 1);
const drawing = (seq: number, payload: Partial<EventOf<'step'>['payload']>): StoredEvent => ({
  ...{ generationId: ID, seq, at: '2026-01-01T00:00:00Z', kind: 'step' },
  payload: { key: 'picture:1', phase: 'pictures', scene: 1, state: 'started', durationMs: null, ...payload },
});

test('the progress of a scene is that of its picture and its clip together, and never falls', () => {
  const seen = story.map((_, i) => sceneAt(story.slice(0, i + 1)));
  // Painted, filmed by half, filmed: the picture's end is not the scene's.
  expect(seen.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => null));
  expect(seen.slice(10)).toEqual([0.5, 0.5, 0.75, 0.75, 1, 1, 1, 1, 1]);
  expect(sceneProgressOf(story.reduce(applyEvent, EMPTY_FEED), 3)).toBeNull();
});

test('a scene that is drawn again begins again, whatever its last take had', () => {
  const again = [...story, drawing(story.length + 1, {})];
  expect(sceneAt(again)).toBeNull();
  expect(sceneAt([...again, drawing(story.length + 2, { state: 'done' })])).toBe(0.5);
});
