import { Popover } from 'radix-ui';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';

export interface PopProps {
  trigger: ReactNode;
  /** Accessible name of what opens. */
  label: string;
  children: ReactNode;
  className?: string;
  align?: 'start' | 'center' | 'end';
  /** Where something else opens it as well. */
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
}

/** Controls that open in place, under what they change. */
export function Pop({ trigger, label, children, className, align = 'start', ...state }: PopProps) {
  return (
    <Popover.Root {...state}>
      <Popover.Trigger asChild>{trigger}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label={label}
          align={align}
          sideOffset={8}
          collisionPadding={12}
          className={cx(
            'appear z-40 max-h-[var(--radix-popover-content-available-height)] overflow-y-auto rounded-xl border border-line-strong bg-raised p-4',
            className ?? 'w-80',
          )}
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
