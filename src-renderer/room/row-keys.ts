import type { KeyboardEvent } from 'react';
import { goToRow, roomView, toggleIn } from './room-view.ts';
import type { Row } from './rows.ts';

/** Rows that the keyboard stops at: a text that is still written is none. */
const isStop = (row: Row | undefined): row is Exclude<Row, { kind: 'draft' }> =>
  row !== undefined && row.kind !== 'draft';

/**
 * Keys of the conversation: up and down from row to row, Home and End, left and right to fold and unfold a section,
 * Enter for the rest of a long message, Escape back from a button to its row.
 */
export function rowKeys(id: string, rows: readonly Row[]): (event: KeyboardEvent) => void {
  let stops: Exclude<Row, { kind: 'draft' }>[] = [];
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    stops = rows.filter(isStop);
    const element = event.target instanceof Element ? event.target.closest('[data-row]') : null;
    const key = element?.getAttribute('data-row') ?? roomView(id).getState().active;
    const found = stops.findIndex((row) => row.key === key);
    const at = found < 0 ? stops.length - 1 : found;
    const here = stops[at];
    if (!here) return;
    const onRow = event.target === element;
    const actions: Record<string, (() => void) | undefined> = {
      ArrowDown: () => go(at + 1),
      ArrowUp: () => go(at - 1),
      Home: () => go(0),
      End: () => go(stops.length - 1),
      ArrowLeft: () => fold(here),
      ArrowRight: () => unfold(here),
      // A heading is a button and hears Enter by itself.
      Enter: onRow && here.kind === 'message' ? () => toggleIn(id, 'open', here.key) : undefined,
      Escape: onRow ? undefined : () => goToRow(id, here.key),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };

  function go(index: number): void {
    const row = stops[Math.min(stops.length - 1, Math.max(0, index))];
    if (row) goToRow(id, row.key);
  }

  function fold(row: Row): void {
    const at = stops.findIndex(({ key }) => key === row.key);
    const heading = stops.slice(0, at + 1).findLast(({ kind }) => kind === 'heading');
    if (!heading) return;
    if (row.kind === 'heading' && !row.folded) toggleIn(id, 'folded', row.key);
    goToRow(id, heading.key);
  }

  function unfold(row: Row): void {
    if (row.kind === 'heading' && row.folded) toggleIn(id, 'folded', row.key);
  }
}
