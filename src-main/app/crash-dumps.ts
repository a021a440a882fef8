import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { app, crashReporter } from 'electron';

/** A dump holds what was in memory, so few are kept. */
const KEPT_DUMPS = 5;

/** Writes a dump on this disk when a process of the app crashes. Nothing is ever sent: there is no address to send to. */
export function keepCrashDumps(): void {
  crashReporter.start({ uploadToServer: false, ignoreSystemCrashHandler: false });
  for (const { file } of crashDumps().slice(KEPT_DUMPS)) rmSync(file, { force: true });
}

export interface CrashDump {
  /** Absolute path. */
  file: string;
  /** UTC, ISO 8601 with Z. */
  at: string;
}

/** The dumps that are kept, the newest first. */
export function crashDumps(): CrashDump[] {
  return dumpsIn(app.getPath('crashDumps')).sort((a, b) => b.at.localeCompare(a.at));
}

/** Crashpad's folders differ by system: `pending` and `completed` here, `reports` there. */
function dumpsIn(folder: string): CrashDump[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.dmp'))
      .map((name) => ({ file: join(folder, name), at: statSync(join(folder, name)).mtime.toISOString() }));
  } catch {
    return [];
  }
}
