import { existsSync, rmSync, writeFileSync } from 'node:fs';

export interface LastRun {
  /** True when the run before this one never said that it ended: a crash, a kill, a power cut. */
  endedUnexpectedly: boolean;
  /** This run ends as it should. */
  end: () => void;
}

/**
 * Keeps a file while the app runs. Not being able to is no reason to stop: then nothing is said at the next start.
 *
 * @param file absolute path; only one run at a time has it
 */
export function beginRun(file: string): LastRun {
  const endedUnexpectedly = existsSync(file);
  try {
    writeFileSync(file, `${new Date().toISOString()}\n`);
  } catch {
    // A folder that cannot be written: the crash of this run will not be told.
  }
  return {
    endedUnexpectedly,
    end: () => {
      try {
        rmSync(file, { force: true });
      } catch {
        // It was not written either.
      }
    },
  };
}
