import { Tooltip } from 'radix-ui';
import type { ReactNode } from 'react';

/** A short hint on hover and on focus. The child must be able to hold a ref. */
export function Tip({
  text,
  children,
  side = 'top',
}: {
  text: ReactNode;
  children: ReactNode;
  side?: 'top' | 'right' | 'bottom' | 'left';
}) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger asChild>{children}</Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className="appear z-50 max-w-80 rounded-lg border border-line-strong bg-high px-2.5 py-1.5 text-[13px] text-ink"
        >
          {text}
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
