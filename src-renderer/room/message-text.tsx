import { linesOfText } from '../../src-shared/text-lines.ts';
import { MarkedText, type Marks } from './marked-text.tsx';
import { rangesIn } from './search.ts';

/** Longer texts than this are folded. */
const FOLD_AT = 420;

export const isLong = (text: string): boolean => text.length > FOLD_AT || text.split('\n').length > 9;

/** Words of an agent: lines as they were written, bullets as a list. */
export function MessageText({ text, marks }: { text: string; marks: Marks }) {
  let marked = 0;
  return linesOfText(text).map((line, index) => {
    const first = marked;
    marked += rangesIn(line.text, marks.needle).length;
    return (
      <p
        // The lines of a stored message never change place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        key={index}
        dir="auto"
        className={
          line.bullet
            ? 'relative ps-4 before:absolute before:start-0.5 before:text-faint before:content-["•"]'
            : undefined
        }
      >
        <MarkedText text={line.text} marks={marks} first={first} />
      </p>
    );
  });
}
