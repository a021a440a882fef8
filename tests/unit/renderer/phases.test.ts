import { expect, test } from 'vitest';
import { applyEvent, applySnapshot, EMPTY_FEED } from '../../../src-renderer/feed/feed.ts';
import { phasesOf, sceneProgressOf } from '../../../src-renderer/feed/phases.ts';
import { snapshotAt, story } from './feed-fixtures.ts';

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

test('the progress of a scene is that of its newest step', () => {
  const state = story.reduce(applyEvent, EMPTY_FEED);
  expect(sceneProgressOf(state, 1)).toBe(0.5);
  expect(sceneProgressOf(state, 2)).toBe(0.8);
  expect(sceneProgressOf(state, 3)).toBeNull();
});
