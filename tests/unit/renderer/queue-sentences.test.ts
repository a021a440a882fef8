import { expect, test } from 'vitest';
import { pauseSentence, placeSentence, queueSentence } from '../../../src-renderer/queue/sentences.ts';
import { ScenewrightError } from '../../../src-shared/errors.ts';
import type { QueueItem, QueueView } from '../../../src-shared/queue.ts';

const item = (id: string): QueueItem => ({ id, status: 'queued', title: null, idea: 'An idea for a film.' });
const view: QueueView = { running: item('a'), waiting: [item('b'), item('c')], pause: null };

test('a pause is told with its cause and what to do', () => {
  const { problem } = new ScenewrightError({
    code: 'DISK_FULL',
    message: 'The disk is full.',
    hint: 'Free some space.',
  });
  const at = '2030-01-01T00:00:00.000Z';
  expect(pauseSentence({ reason: 'failures', problem, at })).toBe(
    'Three films in a row failed at once, so the rest wait. The disk is full. Free some space.',
  );
  expect(pauseSentence({ reason: 'creator', problem: null, at })).toContain('You paused');
});

test('the queue and a place in it are told in numbers', () => {
  expect(queueSentence(view)).toBe('1 in the making, 2 waiting');
  expect(queueSentence({ ...view, running: null, waiting: [] })).toBe('Nothing waits');
  expect(placeSentence(view, 'c')).toBe('2 films before this one');
  expect(placeSentence({ ...view, running: null }, 'b')).toBe('This film is next');
  expect(placeSentence(view, 'a')).toBeNull();
});
