import { describe, expect, it } from 'vitest';
import { EMPTY_FEED, type EventOf } from '../../../src-renderer/feed/feed.ts';
import { lockedIn, offerIn, versionIn } from '../../../src-renderer/room/acts.ts';
import type { GenerationView } from '../../../src-shared/generation.ts';
import type { RoomMessage } from '../../../src-shared/room.ts';

const ID = '00000000-0000-4000-8000-000000000001';
const message = (seq: number, patch: Partial<RoomMessage>): EventOf<'message'> => ({
  generationId: ID,
  seq,
  at: '2026-01-01T00:00:00.000Z',
  kind: 'message',
  payload: {
    agent: 'creator',
    role: 'say',
    round: 1,
    scene: null,
    text: '',
    score: null,
    passed: null,
    parts: null,
    structured: null,
    ...patch,
  },
});
const acts = (...list: object[]) => list.map((structured, i) => message(i + 1, { structured }));
const lock = (target: unknown, pending = false, seq = 1) => ({ act: 'lock', target, pending, seq });
const keysOf = (messages: EventOf<'message'>[]) => lockedIn(messages).keys();
const finished = (messages: EventOf<'message'>[], status = 'completed') => ({
  ...EMPTY_FEED,
  messages,
  row: { status, lastSeq: messages.length } as GenerationView,
});

describe('locks', () => {
  it('hold until they are taken off', () => {
    expect([...keysOf(acts(lock('story'), lock(2)))]).toEqual(['story', 2]);
    expect([...keysOf(acts(lock('story'), lock(2), { act: 'unlock', target: 2, pending: false }))]).toEqual(['story']);
    expect([...keysOf(acts(lock(2), { act: 'use', target: 2, pending: false }))]).toEqual([]);
  });

  it('say at which version; another lock moves it', () => {
    expect([...lockedIn(acts(lock(2, false, 4), lock(2, false, 9), lock('story', false, 7)))]).toEqual([
      [2, 9],
      ['story', 7],
    ]);
  });

  it('that wait go with what waits, and stay once it is made', () => {
    expect([...keysOf(acts(lock(1), lock(2, true), { act: 'drop' }))]).toEqual([1]);
    expect([...keysOf(acts(lock(2, true), { act: 'make' }, { act: 'drop' }))]).toEqual([2]);
  });

  it('are not read out of what others say', () => {
    expect(lockedIn([message(1, { agent: 'story-director', structured: lock('story') })]).size).toBe(0);
  });
});

describe('the offer', () => {
  const offer = (scenes: number[], makes = true) =>
    message(2, { agent: 'story-director', structured: { offer: { scenes, makes } } });

  it('is the room’s last word on a finished film', () => {
    expect(offerIn(finished([message(1, {}), offer([2])]))).toEqual({ scenes: [2], makes: true });
    expect(offerIn(finished([offer([2]), offer([], false)]))).toBeNull();
    expect(offerIn(finished([]))).toBeNull();
  });

  it('is gone once it is made or let go, and while the film is made', () => {
    for (const act of ['make', 'drop']) expect(offerIn(finished([offer([2]), ...acts({ act })]))).toBeNull();
    expect(offerIn(finished([offer([2])], 'running'))).toBeNull();
  });
});

it('a version is what the director or the writer proposes with its structured part', () => {
  const version = (patch: Partial<RoomMessage>) => versionIn(message(1, { role: 'propose', ...patch }));
  expect(version({ agent: 'story-director', structured: { beats: [] } })).toBe('story');
  expect(version({ agent: 'scene-writer', scene: 2, role: 'revise', structured: { narration: '' } })).toBe(2);
  expect(version({ agent: 'scene-writer', role: 'revise', structured: null })).toBeNull();
  expect(version({ agent: 'story-director', role: 'decide', structured: { beats: [] } })).toBeNull();
  expect(version({ agent: 'creator', structured: { beats: [] } })).toBeNull();
});
