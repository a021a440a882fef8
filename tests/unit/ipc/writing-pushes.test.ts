import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { WritingPushes } from '../../../src-main/ipc/writing-pushes.ts';
import type { StoredEvent } from '../../../src-shared/events.ts';

const ID = '7d1c4c1e-6b52-4b57-8ad2-6b6e4a1f0c11';

class Window extends EventEmitter {
  readonly id = 1;
  readonly got: unknown[] = [];
  gone = false;
  isDestroyed = (): boolean => this.gone;
  send = (channel: string, payload: unknown): void => void this.got.push([channel, payload]);
}

function setUp() {
  const window = new Window();
  const state = { keepsUp: true };
  const pushes = new WritingPushes({ of: () => [window], keepsUp: () => state.keepsUp }, 1);
  const write = (message: string, text: string): void =>
    pushes.push({ generationId: ID, message, agent: 'story-director', text });
  return { window, state, pushes, write };
}
const delta = (message: string, text: string) => [
  'generation.delta',
  { generationId: ID, message, agent: 'story-director', text },
];
const saidBy = (agent: string): StoredEvent =>
  ({ generationId: ID, kind: 'message', payload: { agent } }) as StoredEvent;

test('pieces of one text go out together, in order', async () => {
  const { window, write } = setUp();
  for (const piece of ['An old ', 'keeper ', 'climbs.']) write('story-1-0', piece);
  await vi.waitFor(() => expect(window.got).toEqual([delta('story-1-0', 'An old keeper climbs.')]));
});

test('a window that is behind gets its text once it keeps up', async () => {
  const { window, state, write } = setUp();
  state.keepsUp = false;
  write('story-1-0', 'An old ');
  write('story-1-0', 'keeper.');
  await new Promise((resolve) => setImmediate(resolve));
  expect(window.got).toEqual([]);
  state.keepsUp = true;
  await vi.waitFor(() => expect(window.got).toEqual([delta('story-1-0', 'An old keeper.')]));
});

test('another try begins another text', async () => {
  const { window, write } = setUp();
  write('story-1-0', 'Sure! Here is');
  write('story-1-1', 'An old keeper.');
  await vi.waitFor(() => expect(window.got).toEqual([delta('story-1-1', 'An old keeper.')]));
});

test('nothing comes after the message that has it all', async () => {
  const { window, pushes, write } = setUp();
  write('story-1-0', 'An old keeper.');
  pushes.settle(saidBy('story-director'));
  write('story-2-0', 'A new one.');
  await vi.waitFor(() => expect(window.got).toEqual([delta('story-2-0', 'A new one.')]));
});

test('what the creator says in between takes nothing away', async () => {
  const { window, pushes, write } = setUp();
  write('story-1-0', 'An old keeper.');
  pushes.settle(saidBy('creator'));
  await vi.waitFor(() => expect(window.got).toEqual([delta('story-1-0', 'An old keeper.')]));
});

test('a window that is gone is left out, and the others are not', async () => {
  const [gone, alive] = [new Window(), new Window()];
  gone.gone = true;
  const pushes = new WritingPushes({ of: () => [gone, alive], keepsUp: () => true }, 1);
  pushes.push({ generationId: ID, message: 'story-1-0', agent: 'story-director', text: 'An old keeper.' });
  await vi.waitFor(() => expect(alive.got).toEqual([delta('story-1-0', 'An old keeper.')]));
  expect(gone.got).toEqual([]);
});
