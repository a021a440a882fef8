import type { Status } from '../../src-shared/generation.ts';
import type { Route } from '../lib/route.ts';

/**
 * Which place of the rail a route belongs to: what the app is stands with the settings, a film that is being made is still creating, one that has ended is in the
 * library. Pure.
 *
 * @param status null while it is not known yet
 * @param startedHere true when this window started the film: it is being made although nothing of it is known yet
 */
export function railPage(
  route: Route,
  status: Status | null,
  startedHere: boolean,
): Exclude<Route['page'], 'film' | 'about'> {
  if (route.page === 'about') return 'settings';
  if (route.page !== 'film') return route.page;
  const live = status === null ? startedHere : status === 'queued' || status === 'running';
  return live ? 'create' : 'library';
}
