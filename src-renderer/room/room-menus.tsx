import { Braces, Copy, Ellipsis, FileText, FoldVertical, ListTree, UnfoldVertical } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { type ReactNode, useRef } from 'react';
import { toast } from 'sonner';
import { ask } from '../bridge.ts';
import { attempt } from '../lib/tell.ts';
import { MENU_LOOK, MenuItem } from '../ui/menu.tsx';
import { goToRow, roomView } from './room-view.ts';
import type { Talk } from './use-talk.ts';

const copyAll = (id: string): void =>
  attempt(async () => {
    await ask('conversation.copy', { id, seq: null });
    toast.success('The conversation is on the clipboard.');
  });

const save = (id: string, format: 'markdown' | 'json'): void =>
  attempt(async () => {
    const { saved, name } = await ask('conversation.save', { id, format });
    if (saved) toast.success(name ? `Saved as ${name}` : 'Saved');
  });

interface MenuProps {
  label: string;
  icon: ReactNode;
  children: ReactNode;
  /** Called when it closes; true when that took the keyboard elsewhere, and it is not to return to the button. */
  onClosed?: () => boolean;
}

function Menu({ label, icon, children, onClosed }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <button
          type="button"
          aria-label={label}
          title={label}
          className="grid size-8 shrink-0 place-items-center rounded-lg text-muted hover:bg-high hover:text-ink [&_svg]:size-[17px]"
        >
          {icon}
        </button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={6}
          collisionPadding={10}
          className={MENU_LOOK}
          onCloseAutoFocus={(event) => {
            if (onClosed?.()) event.preventDefault();
          }}
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

/** The parts of the conversation, to go to. */
export function JumpMenu({ id, sections }: { id: string } & Pick<Talk, 'sections'>) {
  const chosen = useRef<string | null>(null);
  const go = (): boolean => {
    const key = chosen.current;
    chosen.current = null;
    if (key !== null) goToRow(id, key, { align: 'start' });
    return key !== null;
  };
  return (
    <Menu label="Go to a part" icon={<ListTree aria-hidden />} onClosed={go}>
      {sections.map(({ key, name, lines }) => (
        <MenuItem
          key={key}
          onSelect={() => {
            chosen.current = key;
          }}
        >
          <span className="flex-1">{name}</span>
          <span className="text-xs text-faint tabular-nums">{lines.length}</span>
        </MenuItem>
      ))}
    </Menu>
  );
}

/** What can be done with the conversation as a whole. */
export function RoomMenu({ id, sections }: { id: string } & Pick<Talk, 'sections'>) {
  const fold = (keys: string[]): void => roomView(id).setState({ folded: new Set(keys) });
  return (
    <Menu label="More about the conversation" icon={<Ellipsis aria-hidden />}>
      <MenuItem icon={<Copy />} onSelect={() => copyAll(id)}>
        Copy the conversation
      </MenuItem>
      <MenuItem icon={<FileText />} onSelect={() => save(id, 'markdown')}>
        Save as Markdown…
      </MenuItem>
      <MenuItem icon={<Braces />} onSelect={() => save(id, 'json')}>
        Save as JSON…
      </MenuItem>
      <MenuItem icon={<FoldVertical />} onSelect={() => fold(sections.map(({ key }) => key))}>
        Fold all parts
      </MenuItem>
      <MenuItem icon={<UnfoldVertical />} onSelect={() => fold([])}>
        Unfold all parts
      </MenuItem>
    </Menu>
  );
}
