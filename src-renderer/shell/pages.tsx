import { lazy, Suspense } from 'react';
import { CreatePage } from '../create/create-page.tsx';
import type { Route } from '../lib/route.ts';

/** The pages that a window does not begin with; each is a file of its own. */
const load = {
  engines: () => import('../engines/engines-page.tsx'),
  film: () => import('../film/film-page.tsx'),
  library: () => import('../library/library-page.tsx'),
  settings: () => import('../settings/settings-page.tsx'),
};
const EnginesPage = lazy(() => load.engines().then((page) => ({ default: page.EnginesPage })));
const FilmPage = lazy(() => load.film().then((page) => ({ default: page.FilmPage })));
const LibraryPage = lazy(() => load.library().then((page) => ({ default: page.LibraryPage })));
const SettingsPage = lazy(() => load.settings().then((page) => ({ default: page.SettingsPage })));

/** Looked at seldom: fetched when it is. */
const AboutPage = lazy(() => import('../about/about-page.tsx').then((page) => ({ default: page.AboutPage })));

/** Fetches the other pages once this one stands, so that going to one never waits for its file. */
export function loadPages(): void {
  requestIdleCallback(() => Object.values(load).forEach((page) => void page().catch(() => undefined)));
}

/** The page of a route. A window that opens at another page than the form is empty until its file is there. */
export function CurrentPage({ route }: { route: Route }) {
  return <Suspense fallback={null}>{pageOf(route)}</Suspense>;
}

function pageOf(route: Route) {
  switch (route.page) {
    case 'create':
      return <CreatePage />;
    case 'library':
      return <LibraryPage />;
    case 'engines':
      return <EnginesPage />;
    case 'settings':
      return <SettingsPage />;
    case 'about':
      return <AboutPage />;
    case 'film':
      return <FilmPage key={route.id} id={route.id} tab={route.tab} />;
  }
}
