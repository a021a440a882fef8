import type { ComponentProps } from 'react';
import { cx } from './cx.ts';

const LOOKS = {
  primary: 'bg-accent text-on-accent border-transparent font-semibold hover:brightness-108 active:brightness-95',
  plain: 'bg-raised text-ink border-line-strong hover:bg-high',
  ghost: 'bg-transparent text-muted border-transparent hover:bg-high hover:text-ink',
  danger: 'bg-raised text-bad border-line-strong hover:bg-bad-wash',
} as const;
const SIZES = {
  small: 'h-7 px-2.5 text-[13px] gap-1.5 rounded-md',
  normal: 'h-9 px-3.5 text-sm gap-2 rounded-lg',
  large: 'h-11 px-5 text-[15px] gap-2 rounded-xl',
} as const;

export interface ButtonProps extends ComponentProps<'button'> {
  look?: keyof typeof LOOKS;
  size?: keyof typeof SIZES;
}

/** A button in one of four looks; never a submit unless told. */
export function Button({ look = 'plain', size = 'normal', className, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={cx(
        'inline-flex shrink-0 items-center justify-center border whitespace-nowrap transition-colors select-none',
        'disabled:opacity-50 disabled:cursor-default',
        LOOKS[look],
        SIZES[size],
        className,
      )}
      {...rest}
    />
  );
}
