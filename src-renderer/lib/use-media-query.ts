import { useSyncExternalStore } from 'react';

/** True while a media query holds. */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => window.matchMedia(query).matches,
  );
}

/** From here on the room stands beside the stage; below, it is a tab. */
export const useWide = (): boolean => useMediaQuery('(min-width: 1100px)');

/** True when the creator asked their system for less motion. */
export const useReducedMotion = (): boolean => useMediaQuery('(prefers-reduced-motion: reduce)');
