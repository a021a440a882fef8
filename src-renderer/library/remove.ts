import { toast } from 'sonner';
import { ask } from '../bridge.ts';
import { tellProblem } from '../lib/tell.ts';

const UNDO_MS = 10_000;

/** Deletes a film, and offers to take that back. The page hears of both by `library.changed`, and by `onChange`. */
export async function removeWithUndo(
  id: string,
  title: string | null,
  onChange: () => void = () => undefined,
): Promise<void> {
  await ask('library.remove', { id });
  onChange();
  toast(`“${title ?? 'Untitled'}” was deleted`, {
    duration: UNDO_MS,
    action: {
      label: 'Undo',
      onClick: () => {
        ask('library.restore', { id }).then(onChange).catch(tellProblem);
      },
    },
  });
}
