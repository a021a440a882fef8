import type { ComponentProps } from 'react';
import { cx } from '../ui/cx.ts';

/** One choice of the sentence: it reads as a word and opens in place. */
export function Choice({ wrong = false, className, ...rest }: ComponentProps<'button'> & { wrong?: boolean }) {
  return (
    <button
      type="button"
      className={cx(
        'rounded-md px-1.5 py-0.5 text-[14.5px] font-medium underline decoration-1 underline-offset-[5px] transition-colors hover:bg-high data-[state=open]:bg-high',
        wrong
          ? 'text-bad decoration-bad'
          : 'text-ink decoration-line-strong hover:decoration-accent data-[state=open]:decoration-accent',
        className,
      )}
      {...rest}
    />
  );
}
