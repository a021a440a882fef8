import { expect, test } from 'vitest';
import { readConversation, readMessage } from '../../../src-main/ipc/read-conversation.ts';
import { openLibrary } from '../../../src-main/library/library.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { addFilm } from '../library/support.ts';

const library = openLibrary(scratchFolder('read-conversation'));
const id = addFilm(library, { title: 'The Keeper' });
const message = {
  agent: 'story-director',
  role: 'propose',
  round: 1,
  scene: null,
  text: 'Two beats.',
  score: null,
  passed: null,
  parts: null,
  structured: null,
} as const;
library.events.append({ generationId: id, kind: 'status', payload: { status: 'running', attempt: 1 } });
library.events.append({ generationId: id, kind: 'message', payload: message });
library.events.append({
  generationId: id,
  kind: 'note',
  payload: { level: 'info', code: 'x', text: 'Built in.' },
});

test('messages and notes of a film that is still made are read, with its title', () => {
  const { film, lines } = readConversation(library, id);
  expect(film).toMatchObject({ id, title: 'The Keeper', status: 'queued' });
  expect(lines.map(({ seq, kind }) => [seq, kind])).toEqual([
    [2, 'message'],
    [3, 'note'],
  ]);
});

test('one message is read by its seq; what is none is not found', () => {
  expect(readMessage(library, id, 2).payload).toEqual(message);
  for (const seq of [1, 3, 4]) expect(() => readMessage(library, id, seq)).toThrow(/not in the room/);
  expect(() => readConversation(library, '0b7c1f4e-6f0e-4f57-9a8e-2f1d3c4b5a69')).toThrow(/not in the library/);
});
