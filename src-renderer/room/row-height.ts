import type { Row } from './rows.ts';

/** Height of a heading, px. */
export const HEADING_PX = 36;
const NAME_PX = 20;
const LINE_PX = 21;
/** Letters in a line of the narrow room; the wide one has more. */
const LINE_LETTERS = 46;
const FOLDED_LINES = 6;
const FOLD_BUTTON_PX = 22;

const guesses = new WeakMap<object, number>();

/** What a row is probably as high as, px, until it has been on screen: so that the scroll bar hardly moves. */
export function guessHeight(row: Row | undefined): number {
  if (!row || row.kind === 'heading') return HEADING_PX;
  if (row.kind === 'draft') return NAME_PX + LINE_PX;
  // Asked for every row each time that one is added.
  const held = guesses.get(row.event);
  if (held !== undefined) return held;
  const guess = row.kind === 'note' ? 18 + linesOf(row) * LINE_PX : messageHeight(linesOf(row));
  guesses.set(row.event, guess);
  return guess;
}

const linesOf = ({ event }: Extract<Row, { event: object }>): number =>
  event.payload.text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE_LETTERS)), 0);

const messageHeight = (lines: number): number =>
  lines > FOLDED_LINES + 3 ? NAME_PX + FOLDED_LINES * LINE_PX + FOLD_BUTTON_PX : NAME_PX + lines * LINE_PX;
