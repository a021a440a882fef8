import type { ComponentProps } from 'react';
import { cx } from './cx.ts';
import { Tip } from './tip.tsx';

export interface IconButtonProps extends ComponentProps<'button'> {
  /** What it does: its accessible name and its tooltip. */
  label: string;
}

/** A square button with an icon; its name shows on hover and on focus. */
export function IconButton({ label, className, type = 'button', children, ...rest }: IconButtonProps) {
  return (
    <Tip text={label}>
      <button
        type={type}
        aria-label={label}
        className={cx(
          'inline-grid size-8 shrink-0 place-items-center rounded-lg text-muted transition-colors hover:bg-high hover:text-ink',
          'disabled:opacity-40 disabled:cursor-default [&_svg]:size-[17px]',
          className,
        )}
        {...rest}
      >
        {children}
      </button>
    </Tip>
  );
}
