import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';

/** The look of what a menu opens. */
export const MENU_LOOK =
  'appear z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-52 overflow-y-auto rounded-xl border border-line-strong bg-raised p-1.5';

/** One thing to do in a menu. */
export function MenuItem({
  icon,
  children,
  onSelect,
}: {
  icon?: ReactNode;
  children: ReactNode;
  onSelect: () => void;
}) {
  return (
    <DropdownMenu.Item
      onSelect={onSelect}
      className="flex h-9 cursor-default items-center gap-2.5 rounded-md px-2.5 text-sm outline-none data-highlighted:bg-high [&_svg]:size-4 [&_svg]:text-muted"
    >
      {icon}
      {children}
    </DropdownMenu.Item>
  );
}
