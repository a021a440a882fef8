import { expect, test } from 'vitest';
import { hashOf, parseHash, type Route } from '../../../src-renderer/lib/route.ts';

const id = '0b7c1f4e-6f0e-4f57-9a8e-2f1d3c4b5a69';
const routes: Route[] = [
  { page: 'create' },
  { page: 'library' },
  { page: 'engines' },
  { page: 'settings' },
  { page: 'about' },
  { page: 'film', id, tab: 'film' },
  { page: 'film', id, tab: 'conversation' },
];

test.each(routes)('$page leads to itself', (route) => expect(parseHash(hashOf(route))).toEqual(route));

test.each(['', '#', '#/nowhere', '#/film/', '#/film/../../etc/passwd', '#/film/not-an-id'])(
  '%s leads to the create page',
  (hash) => expect(parseHash(hash)).toEqual({ page: 'create' }),
);

test('an unknown tab is the first one', () => {
  expect(parseHash(`#/film/${id}/nonsense`)).toEqual({ page: 'film', id, tab: 'film' });
});
