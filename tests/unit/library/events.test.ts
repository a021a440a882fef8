import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { openLibrary } from '../../../src-main/library/library.ts';
import { storedEventSchema } from '../../../src-shared/events.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { addFilm } from './support.ts';

const library = openLibrary(scratchFolder('events'));
afterAll(() => library.close());

const note = (text: string) => ({ level: 'info', code: 'test', text }) as const;

test('seqs are 1, 2, 3… per generation, whatever the order they come in', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 40 }), (order) => {
      const ids = [addFilm(library), addFilm(library), addFilm(library)];
      for (const which of order) {
        library.events.append({ generationId: ids[which] ?? '', kind: 'note', payload: note('x') });
      }
      for (const [which, id] of ids.entries()) {
        const count = order.filter((w) => w === which).length;
        expect(library.events.after(id, 0).map(({ seq }) => seq)).toEqual(
          Array.from({ length: count }, (_, i) => i + 1),
        );
        expect(library.generations.get(id).lastSeq).toBe(count);
      }
    }),
    { numRuns: 20 },
  );
});

test('an event is given back as it was stored, and a refused one takes no seq', () => {
  const id = addFilm(library);
  const stored = library.events.append({ generationId: id, kind: 'note', payload: note('„Ω’ <b>') });
  expect(storedEventSchema.parse(stored)).toEqual(stored);
  expect(stored.at).toMatch(/Z$/);
  expect(() =>
    library.events.append({ generationId: id, kind: 'progress', payload: { progress: 7 } as never }),
  ).toThrow();
  library.events.append({ generationId: id, kind: 'cancelled', payload: {} });
  expect(library.events.after(id, 0).map(({ seq, kind }) => [seq, kind])).toEqual([
    [1, 'note'],
    [2, 'cancelled'],
  ]);
  expect(library.events.after(id, 1)).toHaveLength(1);
  expect(library.events.after(id, 0)[0]).toEqual(stored);
});

test('a generation that is not there has no events', () => {
  const id = crypto.randomUUID();
  expect(() => library.events.append({ generationId: id, kind: 'cancelled', payload: {} })).toThrow(
    'not in the library',
  );
  expect(library.events.after(id, 0)).toEqual([]);
});

test('the creator’s notes are told from what the agents say', () => {
  const id = addFilm(library);
  for (const [agent, text] of [
    ['creator', 'make it sadder'],
    ['story-director', 'I will'],
    ['creator', 'shorter'],
  ] as const) {
    library.events.append({
      generationId: id,
      kind: 'message',
      payload: {
        agent,
        role: 'say',
        round: 1,
        scene: null,
        text,
        score: null,
        passed: null,
        parts: null,
        structured: null,
      },
    });
  }
  const said = library.events.ofCreator(id).map(({ kind, payload }) => kind === 'message' && payload.text);
  expect(said).toEqual(['make it sadder', 'shorter']);
});

test('what follows is never told as earlier than what was before, though the clock was set back', () => {
  const id = addFilm(library);
  const tell = (at: string) => library.events.append({ generationId: id, kind: 'note', payload: note('x'), at }).at;
  expect(tell('2026-05-02T10:00:00.000Z')).toBe('2026-05-02T10:00:00.000Z');
  expect(tell('2026-05-01T10:00:05.000Z')).toBe('2026-05-02T10:00:00.000Z');
  expect(tell('2026-05-02T10:00:09.000Z')).toBe('2026-05-02T10:00:09.000Z');
});
