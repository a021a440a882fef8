import { useSyncExternalStore } from 'react';

/** The tabs of a film's page. */
export const FILM_TABS = ['film', 'scenes', 'conversation', 'brief', 'files'] as const;
export type FilmTab = (typeof FILM_TABS)[number];

/** Where the window is; the hash says it, so that reload and back work by themselves. */
export type Route =
  | { page: 'create' }
  | { page: 'library' }
  | { page: 'engines' }
  | { page: 'settings' }
  | { page: 'about' }
  | { page: 'film'; id: string; tab: FilmTab };

/** Reads `#/film/<id>/<tab>`, `#/library`…; what it does not know is the create page. */
export function parseHash(hash: string): Route {
  const [page = '', id = '', tab = ''] = hash.replace(/^#?\/?/, '').split('/');
  if (page === 'film' && /^[0-9a-f-]{36}$/i.test(id)) {
    return { page, id: id.toLowerCase(), tab: FILM_TABS.find((t) => t === tab) ?? 'film' };
  }
  if (page === 'library' || page === 'engines' || page === 'settings' || page === 'about') return { page };
  return { page: 'create' };
}

/** The hash of a route, for links. */
export function hashOf(route: Route): string {
  if (route.page !== 'film') return `#/${route.page}`;
  return `#/film/${route.id}${route.tab === 'film' ? '' : `/${route.tab}`}`;
}

/** Link to the first tab of a film. */
export const filmHash = (id: string): string => hashOf({ page: 'film', id, tab: 'film' });

/** Goes to a route; the back button returns. */
export function go(route: Route): void {
  window.location.hash = hashOf(route);
}

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/** The route that the window is at. */
export function useRoute(): Route {
  return parseHash(useSyncExternalStore(subscribe, () => window.location.hash));
}
