import { app } from 'electron';
import type { GenerationService } from '../../generation/generation-service.ts';
import { broadcast } from '../../ipc/push.ts';
import { readSettings } from '../../library/app-settings.ts';
import type { Library } from '../../library/library.ts';
import { keepUpdatesCheckedAt, updatesCheckedAt } from '../../library/update-record.ts';
import { logInfo, logProblem } from '../log.ts';
import { updateOrigins } from './origins.ts';
import { createUpdates, type Updates } from './updates.ts';
import { updateWay } from './way.ts';

/** Long after the start, which it must not slow down. */
const FIRST_LOOK_MS = 30_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export interface OpenUpdatesOptions {
  library: Library;
  service: Pick<GenerationService, 'queue'>;
  quitWith: (last: () => void) => void;
}

/** The updates of this copy, and the origins they may ask. Nothing of the updater is loaded before it is needed. */
export function openUpdates({ library, service, quitWith }: OpenUpdatesOptions): {
  updates: Updates;
  hosts: () => string[];
} {
  const { isPackaged: packaged } = app;
  const { platform, execPath: executable, resourcesPath, env } = process;
  const way = updateWay({ packaged, platform, executable, resourcesPath, env });
  const on = (): boolean => readSettings(library).updates;
  const updates = createUpdates({
    way: way.kind,
    on,
    free: () => {
      const { running, waiting } = service.queue.view();
      return running === null && waiting.length === 0;
    },
    openFeed: async () => {
      if (way.kind !== 'self') throw new Error('this copy does not update itself');
      const { openFeed } = await import('./feed.ts');
      return openFeed({ ...way, origins: updateOrigins(way), log: (line) => logInfo(`updates: ${line}`) });
    },
    checkedAt: () => updatesCheckedAt(library),
    keepCheckedAt: (at) => keepUpdatesCheckedAt(library, at),
    tell: (state) => broadcast('update.changed', state),
    quitWith: (last) =>
      quitWith(() => {
        // The new version starts before this one is gone.
        app.releaseSingleInstanceLock();
        try {
          last();
        } catch (thrown) {
          logInfo(`updates: not installed: ${String(thrown)}`);
          app.relaunch();
          app.quit();
        }
      }),
    onProblem: (problem) => logProblem('updates', problem),
  });
  service.queue.onChange(() => updates.lookAround());
  if (way.kind === 'self') lookEveryDay(updates, () => updatesCheckedAt(library));
  return { updates, hosts: () => (on() ? updateOrigins(way).map((origin) => new URL(origin).host) : []) };
}

/** Once a day at most, over all starts of the app. */
function lookEveryDay(updates: Updates, checkedAt: () => string | null): void {
  const look = (): void => {
    if (Date.now() - Date.parse(checkedAt() ?? '1970-01-01') >= DAY_MS) updates.lookQuietly();
  };
  setTimeout(look, FIRST_LOOK_MS).unref();
  setInterval(look, HOUR_MS).unref();
}
