import { AppWindow, Copy, Ellipsis, FolderOpen, Star, Trash2 } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { GenerationView } from '../../src-shared/generation.ts';
import { ask } from '../bridge.ts';
import { useAsNewBrief } from '../create/as-new-brief.ts';
import { feedStore } from '../feed/feed-store.ts';
import { go } from '../lib/route.ts';
import { attempt } from '../lib/tell.ts';
import { removeWithUndo } from '../library/remove.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { MENU_LOOK, MenuItem } from '../ui/menu.tsx';

/** Favourite, and what is done less often. */
export function FilmActions({ row }: { row: GenerationView }) {
  const { id, favourite } = row;
  const favour = (): void =>
    attempt(async () => feedStore(id).controller.take(await ask('library.favourite', { id, favourite: !favourite })));
  const asNewBrief = useAsNewBrief();
  return (
    <>
      <IconButton label={favourite ? 'No longer a favourite' : 'Favourite'} aria-pressed={favourite} onClick={favour}>
        <Star aria-hidden className={favourite ? 'fill-accent text-accent' : ''} />
      </IconButton>
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger asChild>
          <button
            type="button"
            aria-label="More"
            title="More"
            className="grid size-8 place-items-center rounded-lg text-muted hover:bg-high hover:text-ink"
          >
            <Ellipsis aria-hidden className="size-[18px]" />
          </button>
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content align="end" sideOffset={6} collisionPadding={10} className={MENU_LOOK}>
            <MenuItem icon={<Copy />} onSelect={() => attempt(() => asNewBrief(row))}>
              Duplicate as a new brief
            </MenuItem>
            <MenuItem icon={<AppWindow />} onSelect={() => attempt(() => ask('app.newWindow', { id }))}>
              Open in a new window
            </MenuItem>
            {row.film && (
              <MenuItem
                icon={<FolderOpen />}
                onSelect={() => attempt(() => ask('library.showInFolder', { id, fileId: row.film?.fileId ?? '' }))}
              >
                Show in folder
              </MenuItem>
            )}
            <MenuItem
              icon={<Trash2 />}
              onSelect={() => {
                attempt(() => removeWithUndo(id, row.title));
                go({ page: 'library' });
              }}
            >
              Delete
            </MenuItem>
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
    </>
  );
}
