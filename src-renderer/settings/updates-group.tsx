import { useEffect } from 'react';
import { attempt } from '../lib/tell.ts';
import { useSettings } from '../shell/theme.ts';
import { Toggle } from '../ui/toggle.tsx';
import { Group, Row } from './group.tsx';
import { UpdateProgress } from './update-progress.tsx';
import { allowUpdates, useUpdates } from './update-store.ts';

/** New versions: whether they are looked for, and how far one is. */
export function UpdatesGroup() {
  const state = useUpdates((s) => s.state);
  const on = useSettings((s) => s.settings?.updates ?? false);
  useEffect(() => attempt(() => useUpdates.getState().load()), []);
  if (state === null) return null;
  if (state.kind === 'source' || state.kind === 'by-hand') {
    return (
      <Group title="Updates">
        <Row
          name="New versions"
          about={
            state.kind === 'source'
              ? 'This copy is updated from its source.'
              : 'This copy does not update itself. Download a newer one where you got it; your films stay.'
          }
        />
      </Group>
    );
  }
  return (
    <Group title="Updates">
      <div className="px-4 py-3">
        <Toggle
          label="Look for new versions"
          about="Once a day, at github.com, and never while a film is made or waits. Nothing is downloaded or installed until you say so. Off, the app asks nobody."
          checked={on}
          onChange={(next) => attempt(() => allowUpdates(next))}
        />
      </div>
      {on && (
        <div aria-live="polite" className="border-t border-line">
          <UpdateProgress state={state} />
        </div>
      )}
    </Group>
  );
}
