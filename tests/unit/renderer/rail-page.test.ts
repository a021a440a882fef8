import { expect, test } from 'vitest';
import { railPage } from '../../../src-renderer/shell/rail-page.ts';
import { STATUSES } from '../../../src-shared/generation.ts';
import { ID } from './feed-fixtures.ts';

const film = { page: 'film', id: ID, tab: 'film' } as const;

test('a film that is being made belongs to Create, any other to the library', () => {
  const create = STATUSES.filter((status) => railPage(film, status, true) === 'create');
  expect(create).toEqual(['queued', 'running']);
});

test('before anything is known of it, a film that was just started is being made', () => {
  expect(railPage(film, null, true)).toBe('create');
  expect(railPage(film, null, false)).toBe('library');
});

test('the other pages are their own places', () => {
  for (const page of ['create', 'library', 'engines', 'settings'] as const)
    expect(railPage({ page }, 'running', true)).toBe(page);
  expect(railPage({ page: 'about' }, null, false)).toBe('settings');
});
