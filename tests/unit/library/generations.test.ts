import { afterAll, expect, test } from 'vitest';
import { openLibrary } from '../../../src-main/library/library.ts';
import { generationViewSchema } from '../../../src-shared/generation.ts';
import { planFilm } from '../../../src-shared/plan.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { addFilm, makeBrief } from './support.ts';

const library = openLibrary(scratchFolder('generations'));
afterAll(() => library.close());
const { generations } = library;

const everything = { search: '', status: 'all', favourites: false, sort: 'newest', offset: 0, limit: 50 } as const;

test('the same id makes one row', () => {
  const id = addFilm(library);
  const brief = makeBrief({ idea: 'Quite another idea.' });
  expect(generations.insert({ id, brief, plan: planFilm(brief) })).toBe(false);
  expect(generations.get(id).brief.idea).toBe('A keeper finds a message in a bottle.');
});

test('a patch changes the named fields and nothing else', () => {
  const id = addFilm(library);
  const before = generations.get(id);
  generations.update(id, {
    status: 'running',
    progress: 0.25,
    partial: true,
    tempClipPaths: ['a.mp4'],
    startedAt: null,
  });
  const after = generations.get(id);
  expect({ ...after, updatedAt: '' }).toEqual({
    ...before,
    status: 'running',
    progress: 0.25,
    partial: true,
    tempClipPaths: ['a.mp4'],
    updatedAt: '',
  });
  expect(after.updatedAt >= before.updatedAt).toBe(true);
});

test('null empties a field', () => {
  const id = addFilm(library, { title: 'Named' });
  generations.update(id, { title: null });
  expect(generations.get(id).title).toBeNull();
});

test('the view obeys the contract and holds no path', () => {
  const id = addFilm(library);
  generations.update(id, { videoPath: `generations/${id}/film.mp4` });
  const view = generations.toView(generations.get(id));
  expect(generationViewSchema.strict().parse(view)).toEqual(view);
});

test('unknown ids are NOT_FOUND', () => {
  const id = crypto.randomUUID();
  expect(generations.byId(id)).toBeNull();
  expect(() => generations.get(id)).toThrow('not in the library');
  expect(() => generations.update(id, { title: 'x' })).toThrow('not in the library');
  expect(() => generations.softDelete(id)).toThrow('not in the library');
});

test('what was running is interrupted at start; what waited still waits, oldest first', () => {
  const [running, queued, done] = [addFilm(library), addFilm(library), addFilm(library)];
  generations.update(running, { status: 'running' });
  generations.update(done, { status: 'completed' });
  expect(generations.markInterrupted()).toContain(running);
  const found = generations.findByStatus(['queued', 'interrupted']).map(({ id }) => id);
  expect(found).toEqual(expect.arrayContaining([running, queued]));
  expect(found).not.toContain(done);
  expect(found.indexOf(running)).toBeLessThan(found.indexOf(queued));
});

test('a removed film is hidden, restored whole, and purged with its events', () => {
  const id = addFilm(library, { title: 'Hidden' });
  library.events.append({ generationId: id, kind: 'cancelled', payload: {} });
  generations.softDelete(id);
  expect(() => generations.get(id)).toThrow();
  expect(library.gallery({ ...everything, search: 'hidden' }).total).toBe(0);
  expect(generations.findByStatus(['queued']).map((row) => row.id)).not.toContain(id);
  expect(generations.restore(id).title).toBe('Hidden');
  generations.softDelete(id);
  expect(generations.removedBefore('2000-01-01T00:00:00.000Z')).toEqual([]);
  expect(generations.removedBefore('9999-01-01T00:00:00.000Z')).toEqual([id]);
  generations.purge(id);
  expect(generations.exists(id)).toBe(false);
  expect(library.events.count(id)).toBe(0);
});

test('search finds words of title, idea and brand, without case and accents, and takes signs for themselves', () => {
  const cafe = addFilm(library, { title: 'Café Noir', idea: 'Coffee at 100% strength, every day.', brand: 'KAWA_1' });
  const other = addFilm(library, { idea: 'Tea at 1000 strengths, every day.' });
  const find = (search: string): string[] => library.gallery({ ...everything, search }).items.map(({ id }) => id);
  expect(find('cafe NOIR')).toEqual([cafe]);
  expect(find('100%')).toEqual([cafe]);
  expect(find('kawa_')).toEqual([cafe]);
  expect(find('every strength')).toEqual(expect.arrayContaining([cafe, other]));
  expect(find('coffee tea')).toEqual([]);
  expect(find("'; DROP TABLE generations; --")).toEqual([]);
  generations.update(other, { title: 'Ωραία' });
  expect(find('ωραια')).toEqual([other]);
});

test('the gallery filters, sorts and pages', () => {
  const ids = [
    addFilm(library, { title: 'page B' }),
    addFilm(library, { title: 'page a' }),
    addFilm(library, { title: 'page C' }),
  ];
  for (const [i, id] of ids.entries()) {
    generations.update(id, { status: 'completed', durationMs: i === 2 ? null : 1000 * (i + 1), favourite: i === 0 });
  }
  const titles = (query: Partial<Parameters<typeof library.gallery>[0]>) =>
    library.gallery({ ...everything, search: 'page', ...query }).items.map(({ title }) => title);
  expect(titles({ sort: 'title' })).toEqual(['page a', 'page B', 'page C']);
  expect(titles({ sort: 'longest' })).toEqual(['page a', 'page B', 'page C']);
  expect(titles({ favourites: true })).toEqual(['page B']);
  expect(titles({ status: 'failed' })).toEqual([]);
  const page = library.gallery({ ...everything, search: 'page', sort: 'title', offset: 1, limit: 1 });
  expect(page.items.map(({ title }) => title)).toEqual(['page B']);
  expect(page.total).toBe(3);
});

test('a damaged JSON column is said to be damaged', () => {
  const id = addFilm(library);
  generations.update(id, { problem: { code: 'NONSENSE' } as never });
  expect(() => generations.get(id)).toThrow('could not be read');
});

test('films of one millisecond keep the order they were made in', () => {
  const ids = Array.from({ length: 20 }, (_, i) => addFilm(library, { title: `burst ${i}` }));
  const listed = (sort: 'oldest' | 'newest') =>
    library.gallery({ ...everything, search: 'burst', sort }).items.map(({ id }) => id);
  expect(listed('oldest')).toEqual(ids);
  expect(listed('newest')).toEqual([...ids].reverse());
});
