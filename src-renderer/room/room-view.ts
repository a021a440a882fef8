import { createStore, type StoreApi, useStore } from 'zustand';
import type { Agent } from '../../src-shared/room.ts';
import { NO_FILTER, type SceneChoice } from './filter.ts';

/** How one film's conversation is looked at in this window; it stays while the window does. */
export interface RoomView {
  /** Sections of which only the heading is shown, by key. */
  folded: ReadonlySet<string>;
  /** Long messages that are shown whole, by key. */
  open: ReadonlySet<string>;
  /** Revisions of which the words are shown in place of the changes, by key. */
  asText: ReadonlySet<string>;
  agents: ReadonlySet<Agent>;
  scenes: ReadonlySet<SceneChoice>;
  filterOpen: boolean;
  /** Null while nothing is searched. */
  query: string | null;
  /** Which of the hits is looked at. */
  hit: number;
  /** Row that the keyboard is at; null is the last one. */
  active: string | null;
  /** The newest wish to go to the active row; `count` makes the same wish twice two. */
  move: { count: number; focus: boolean; align: 'auto' | 'start' | 'center' };
}

const FIRST: RoomView = {
  ...NO_FILTER,
  folded: new Set(),
  open: new Set(),
  asText: new Set(),
  filterOpen: false,
  query: null,
  hit: 0,
  active: null,
  move: { count: 0, focus: false, align: 'auto' },
};

const stores = new Map<string, StoreApi<RoomView>>();

/** The view of a film's room; made on first use. */
export function roomView(id: string): StoreApi<RoomView> {
  const held = stores.get(id);
  if (held) return held;
  const made = createStore<RoomView>(() => FIRST);
  stores.set(id, made);
  return made;
}

export const useRoomView = <T>(id: string, select: (view: RoomView) => T): T => useStore(roomView(id), select);

/** The set with the value, or without it where it was in. */
export function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}

/** Puts a value into one of the sets of a view, or takes it out. */
export function toggleIn<K extends 'folded' | 'open' | 'asText' | 'agents' | 'scenes'>(
  id: string,
  set: K,
  value: RoomView[K] extends ReadonlySet<infer T> ? T : never,
): void {
  roomView(id).setState((view) => ({ [set]: toggled(view[set] as ReadonlySet<unknown>, value) }));
}

/** Goes to a row, and takes the keyboard there when `focus` says so. */
export function goToRow(id: string, key: string, how: Partial<Omit<RoomView['move'], 'count'>> = {}): void {
  roomView(id).setState(({ move }) => ({
    active: key,
    move: { count: move.count + 1, focus: how.focus ?? true, align: how.align ?? 'auto' },
  }));
}

export const clearFilter = (id: string): void => roomView(id).setState(NO_FILTER);
