import { useCallback, useEffect, useRef, useState } from 'react';
import type { LibraryItem } from '../../src-shared/generation.ts';
import { ask, listen } from '../bridge.ts';
import { tellProblem } from '../lib/tell.ts';
import type { LibraryQuery } from './query.ts';

const PAGE = 60;

export interface LibraryList {
  /** Number of films that match; null before the first answer. */
  total: number | null;
  /** The film at a place, or undefined while its page is on the way. */
  at: (index: number) => LibraryItem | undefined;
  /** Says which places are looked at: their pages are fetched. */
  look: (from: number, to: number) => void;
  refresh: () => void;
}

/** The films that match a query, fetched page by page as they are looked at, and anew whenever the library changes. */
export function useLibrary(query: LibraryQuery): LibraryList {
  const [state, setState] = useState<{ total: number | null; pages: Record<number, LibraryItem[]> }>({
    total: null,
    pages: {},
  });
  const round = useRef(0);
  const asked = useRef(new Set<number>());
  const looked = useRef({ from: 0, to: 0 });

  const fetchPage = useCallback(
    (page: number, fresh: boolean) => {
      asked.current.add(page);
      const mine = round.current;
      ask('library.list', { ...query, offset: page * PAGE, limit: PAGE })
        .then(({ items, total }) => {
          if (mine !== round.current) return;
          setState((s) => ({ total, pages: fresh ? { [page]: items } : { ...s.pages, [page]: items } }));
        })
        .catch((thrown: unknown) => {
          asked.current.delete(page);
          tellProblem(thrown);
        });
    },
    [query],
  );

  const refresh = useCallback(() => {
    round.current += 1;
    asked.current.clear();
    const first = Math.floor(looked.current.from / PAGE);
    const last = Math.floor(looked.current.to / PAGE);
    // What is on view stays until its successor is there, so that nothing flickers.
    for (let page = first; page <= last; page += 1) fetchPage(page, page === first);
  }, [fetchPage]);

  useEffect(() => {
    looked.current = { from: 0, to: 0 };
    refresh();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = listen('library.changed', () => {
      // A film in the making changes many times a second.
      clearTimeout(timer);
      timer = setTimeout(refresh, 250);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [refresh]);

  const look = useCallback(
    (from: number, to: number) => {
      looked.current = { from, to };
      for (let page = Math.floor(from / PAGE); page <= Math.floor(to / PAGE); page += 1) {
        if (!asked.current.has(page)) fetchPage(page, false);
      }
    },
    [fetchPage],
  );
  const at = (index: number): LibraryItem | undefined => state.pages[Math.floor(index / PAGE)]?.[index % PAGE];
  return { total: state.total, at, look, refresh };
}
