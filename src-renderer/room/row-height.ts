import type { Row } from './rows.ts';

/** Height of a heading, px. */
export const HEADING_PX = 36;
const NAME_PX = 20;
const LINE_PX = 21;
/** Letters in a line of the narrow room; the wide one has more. */
const LINE_LETTERS = 46;
const FOLDED_LINES = 6;
const FOLD_BUTTON_PX = 22;

/** What a row is probably as high as, px, until it has been on screen: so that the scroll bar hardly moves. */
export function guessHeight(row: Row | undefined): number {
  if (!row || row.kind === 'heading') return HEADING_PX;
  if (row.kind === 'draft') return NAME_PX + LINE_PX;
  const lines = row.event.payload.text
    .split('\n')
    .reduce((sum, line) => sum + Math.ceil(line.length / LINE_LETTERS), 0);
  if (row.kind === 'note') return 18 + Math.max(1, lines) * LINE_PX;
  if (lines > FOLDED_LINES + 3) return NAME_PX + FOLDED_LINES * LINE_PX + FOLD_BUTTON_PX;
  return NAME_PX + Math.max(1, lines) * LINE_PX;
}
