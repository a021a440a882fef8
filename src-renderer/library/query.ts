import { create } from 'zustand';
import type { Input } from '../../src-shared/contract.ts';

export type LibraryQuery = Omit<Input<'library.list'>, 'offset' | 'limit'>;

/** What the gallery shows; it stays while a film is looked at. */
export const useQuery = create<LibraryQuery>(() => ({ search: '', status: 'all', favourites: false, sort: 'newest' }));
