import type { Release } from '../../../src-shared/update.ts';
import { guardedRequests } from './guarded-requests.ts';
import { plainNotes } from './plain-notes.ts';

/** Where newer versions come from. One call at a time; an aborted one rejects and leaves no request behind. */
export interface UpdateFeed {
  /** The newest version, or null when this one is. */
  check(signal: AbortSignal): Promise<Release | null>;
  /** Fetches what `check` found and compares it with its checksum. `onFraction`: 0 to 1. */
  download(signal: AbortSignal, onFraction: (fraction: number) => void): Promise<void>;
  /** Puts what was fetched in this version's place, and quits to start it. */
  install(): void;
}

export interface FeedOptions {
  config: string;
  development: boolean;
  origins: readonly string[];
  log: (line: string) => void;
}

/** The releases by way of electron-updater, which is loaded here and never earlier. */
export async function openFeed({ config, development, origins, log }: FeedOptions): Promise<UpdateFeed> {
  const { default: updater } = await import('electron-updater');
  const { autoUpdater, CancellationToken } = updater;
  const requests = guardedRequests(origins);
  // Its own way is Electron's net, with a session, a proxy and a mark of this copy in each request.
  const { httpExecutor } = autoUpdater as unknown as { httpExecutor: Record<string, unknown> };
  Object.assign(httpExecutor, { createRequest: requests.createRequest, addRedirectHandlers: () => undefined });
  autoUpdater.logger = { info: log, warn: log, error: log };
  autoUpdater.updateConfigPath = config;
  autoUpdater.forceDevUpdateConfig = development;
  autoUpdater.autoDownload = false;
  autoUpdater.autoInstallOnAppQuit = false;
  autoUpdater.disableWebInstaller = true;
  // Saves bytes by dozens of requests for ranges, which GitHub answers one by one.
  autoUpdater.disableDifferentialDownload = true;

  const during = async <T>(
    signal: AbortSignal,
    work: () => Promise<T>,
    onAbort = (): void => undefined,
  ): Promise<T> => {
    const stop = (): void => {
      onAbort();
      requests.close();
    };
    signal.throwIfAborted();
    signal.addEventListener('abort', stop, { once: true });
    requests.open();
    try {
      return await work();
    } finally {
      signal.removeEventListener('abort', stop);
      requests.close();
    }
  };

  return {
    check: (signal) =>
      during(signal, async () => {
        const found = await autoUpdater.checkForUpdates();
        if (!found?.isUpdateAvailable) return null;
        const { version, releaseNotes } = found.updateInfo;
        return { version, notes: plainNotes(releaseNotes) };
      }),
    download: (signal, onFraction) => {
      const token = new CancellationToken();
      const onProgress = ({ percent }: { percent: number }): void => onFraction(percent / 100);
      autoUpdater.on('download-progress', onProgress);
      return during(
        signal,
        () => autoUpdater.downloadUpdate(token),
        () => token.cancel(),
      )
        .then(() => undefined)
        .finally(() => autoUpdater.off('download-progress', onProgress));
    },
    install: () => {
      let problem: Error | null = null;
      const keep = (error: Error): void => {
        problem = error;
      };
      autoUpdater.once('error', keep);
      autoUpdater.quitAndInstall();
      autoUpdater.off('error', keep);
      if (problem) throw problem;
    },
  };
}
