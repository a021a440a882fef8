import { useState } from 'react';

/** Longer texts than this are folded. */
const FOLD_AT = 420;

/** Words of an agent: lines as they were written, bullets as a list; long ones fold. */
export function FoldingText({ text }: { text: string }) {
  const [open, setOpen] = useState(false);
  const long = text.length > FOLD_AT || text.split('\n').length > 9;
  return (
    <div className="words text-[13.5px] leading-[1.55] text-ink/90">
      <div className={long && !open ? 'line-clamp-6' : undefined}>
        {text.split(/\n+/).map((line, index) => {
          const bullet = /^\s*(?:[-•*])\s+(.*)$/u.exec(line);
          return (
            <p
              // The lines of a stored message never change place.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              key={index}
              dir="auto"
              className={
                bullet
                  ? 'relative ps-4 before:absolute before:start-0.5 before:text-faint before:content-["•"]'
                  : undefined
              }
            >
              {bullet ? bullet[1] : line}
            </p>
          );
        })}
      </div>
      {long && (
        <button
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className="mt-1 rounded text-xs font-medium text-accent-ink hover:underline"
        >
          {open ? 'Show less' : 'Show all'}
        </button>
      )}
    </div>
  );
}
