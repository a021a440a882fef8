import type { ComponentProps } from 'react';

/** A button on the picture: white, whatever the theme. */
export function PlayerButton({ label, ...rest }: ComponentProps<'button'> & { label: string }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className="grid size-8 shrink-0 place-items-center rounded-lg text-white transition-colors hover:bg-white/15 focus-visible:outline-white aria-pressed:bg-white/20 [&_svg]:size-[18px]"
      {...rest}
    />
  );
}
